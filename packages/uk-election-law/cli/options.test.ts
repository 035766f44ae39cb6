import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { runCommand } from "./main.ts";

function run(...args: string[]) {
  const { exitCode, stdout, stderr } = runCommand(args, "2026-11-20T12:00:00.000Z");
  return { status: exitCode, stdout, stderr };
}

const general = [
  "timetable",
  "--election",
  "uk-parliament-general",
  "--nation",
  "ENG",
  "--poll",
  "2024-07-04",
];

describe("what a command takes", () => {
  const council = [
    "timetable",
    "--election",
    "local-principal",
    "--nation",
    "ENG",
    "--poll",
    "2025-03-20",
  ];

  test.each([
    ["paid", [...general, "--paid"]],
    ["duty", ["vacancy", "--duty", "--body", "parish-council", "--nation", "ENG"]],
    ["ics", ["donation", "return-deadline", "--received", "2026-03-01", "--ics"]],
    ["command", [...general.slice(0, 1), "please", ...general.slice(1)]],
    ["command", ["donation", "return-deadline", "now", "--received", "2026-03-01"]],
    ["poll", [...general, "--poll", "2024-07-05"]],
    [
      "received",
      ["donation", "return-deadline", "--received", "2026-03-01", "--received", "2026-03-02"],
    ],
    ["pollDate", [...general, "--pollDate", "2024-07-04"]],
    ["ics", [...general, "--json", "--ics"]],
    ["rules", [...general, "--json", "--rules"]],
    ["today", [...general, "--json", "--today", "2024-06-01"]],
    ["json", ["legislation", "--json"]],
    ["json", [...general, "--json=yes"]],
    ["commenced", [...general, "--commenced", "know-your-donor=2024-01-01"]],
    [
      "published",
      [
        ...general,
        "--published",
        "registration=2024-06-18",
        "--published",
        "registration=2024-06-19",
      ],
    ],
    ["identifed", ["donation", "impermissible", "--amount", "600", "--identifed", "false"]],
    [
      "printer",
      [
        "imprint",
        "--promoter",
        "J Smith",
        "--promoterAddress",
        "1 High Street, Engleston",
        "--printer",
        "P",
      ],
    ],
    ["council", [...council, "--council", "City of London"]],
  ])("is used or refused by name: %s", (field, args) => {
    const { status, stderr } = run(...args);
    expect([status, stderr]).toEqual([1, expect.stringContaining(`uk-election-law: ${field}: `)]);
  });

  test("a slip of the pen is asked back, for options, kinds, events and commands", () => {
    for (const [args, meant] of [
      [[...general, "--resultDeclard", "2024-07-05"], "resultDeclared"],
      [["donation", "return-deadlin"], "return-deadline"],
      [[...general, "--published", "nominationClose=2024-06-07"], "nominationsClose"],
      [["timetabel"], "timetable"],
    ] as const) {
      expect(run(...args).stderr).toContain(`Did you mean "${meant}"?`);
    }
  });

  test("says what is not covered: in the table, in --full, and beside --json on the error stream", () => {
    expect(run(...council).stdout).toContain("City of London");
    const full = JSON.parse(run(...council, "--full").stdout) as { notCovered: string[] };
    expect(full.notCovered.join()).toContain("City of London");
    const { status, stdout, stderr } = run(...council, "--json");
    expect(status).toBe(0);
    for (const day of Object.values(JSON.parse(stdout))) expect(day).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(stderr).toContain("Not covered: ward elections in the City of London");
  });

  test("a window and a last day say so, and a published day too", () => {
    const scottish = run(
      "timetable",
      "--election",
      "local-principal",
      "--nation",
      "SCT",
      "--poll",
      "2027-05-06",
    );
    expect(scottish.stdout).toMatch(/First day for nomination papers \(window, to 2027-/);
    const published = run(...council, "--published", "noticeOfElection=2025-02-05");
    expect(published.stdout).toMatch(
      /Wed 2025-02-05 .*notice of election is published \(as published\)/,
    );
    expect(published.stdout).toMatch(/Thu 2025-02-06 .*First day for nomination papers\n/);
    expect(run(...council).stdout).toContain(
      "Last day to publish the notice of election (at the latest)",
    );
  });
});

describe("the commands for what happens seldom", () => {
  test.each<[string[], Record<string, unknown>]>([
    [
      [
        "recall",
        "--nation",
        "ENG",
        "--speakersNotice",
        "2019-03-05",
        "--eligibleElectors",
        "69673",
      ],
      { opens: "2019-03-19", signaturesNeeded: 6968, spendingLimit: "10000.00" },
    ],
    [
      [
        "countermand",
        "--election",
        "council",
        "--nation",
        "ENG",
        "--poll",
        "2027-05-06",
        "--proofGiven",
        "2027-04-30",
      ],
      { poll: "countermanded", newPollBy: "2027-06-24" },
    ],
    [
      [
        "countermand",
        "--election",
        "general-election",
        "--nation",
        "ENG",
        "--poll",
        "2024-07-04",
        "--proofGiven",
        "2024-06-20",
        "--standing",
        "independent",
        "--candidates",
        "2",
      ],
      { poll: "uncontested" },
    ],
    [
      [
        "vacancy",
        "--body",
        "parish-council",
        "--nation",
        "ENG",
        "--noticeOn",
        "2026-12-01",
        "--occurredOn",
        "2026-11-30",
        "--retiresOn",
        "2027-05-10",
        "--requestedOn",
        "2026-12-10",
        "--electorsRequesting",
        "12",
      ],
      { election: "none" },
    ],
    [
      ["spending", "regulated-period", "--regime", "party", "--poll", "2024-07-04"],
      { start: "2023-07-06", end: "2024-07-04", days: 365 },
    ],
    [
      [
        "spending",
        "regulated-period",
        "--regime",
        "scottish-pre-candidacy",
        "--poll",
        "2026-05-07",
        "--becameCandidate",
        "2026-04-09",
      ],
      { start: "2026-01-07", end: "2026-04-09", days: 93 },
    ],
  ])("%j", (args, answer) => {
    expect(JSON.parse(run(...args, "--json").stdout)).toMatchObject(answer);
  });
});

describe("a record that names a field twice loses neither in silence", () => {
  const folder = mkdtempSync(join(tmpdir(), "law-options-"));
  afterAll(() => rmSync(folder, { recursive: true }));
  const answer = (text: string) => {
    const path = join(folder, "cases.json");
    writeFileSync(path, text);
    return run("case", path, "--json");
  };
  const one = (input: string) => `{"cases":[{"id":"a","kind":"impermissible","input":${input}}]}`;

  test("in a file of cases", () => {
    const { status, stderr } = answer(one('{"amount":"600","amount":"1"}'));
    expect([status, stderr]).toEqual([1, expect.stringContaining('"amount" stands twice')]);
  });

  test("in a list on the command line", () => {
    const list = '[{"accepted":"2026-02-10","amount":"6000","amount":"1"}]';
    const { status, stderr } = run("donation", "quarterly-report", "--benefits", list);
    expect([status, stderr]).toEqual([1, expect.stringContaining('"amount" stands twice')]);
  });

  test("and a mark of the byte order before a file, as some editors write it, is no fault", () => {
    const { status, stdout } = answer(`\ufeff${one('{"amount":"600"}')}`);
    expect([status, stdout]).toEqual([0, expect.stringContaining('"regulated": true')]);
  });

  test("a command without options says that it has none", () => {
    expect(run("legislation", "--json").stderr).toContain("Known: none.");
  });
});
