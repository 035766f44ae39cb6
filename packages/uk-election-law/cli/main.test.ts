import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { HELP_TOPICS } from "./help.ts";
import { writeLegislation } from "./legislation.ts";
import { runCommand } from "./main.ts";

const packageRoot = join(import.meta.dirname, "..");
const command = join(packageRoot, "bin", "uk-election-law.mjs");

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

describe("timetable", () => {
  test("--json prints event names and days, and nothing else", () => {
    const { status, stdout } = run(...general, "--resultDeclared", "2024-07-05", "--json");
    expect(status).toBe(0);
    const dates = JSON.parse(stdout) as Record<string, string>;
    expect(dates).toMatchObject({ nominationsClose: "2024-06-07", expensesReturn: "2024-08-09" });
    for (const day of Object.values(dates)) expect(day).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  test("reads the close of nominations of a by-election as a number", () => {
    const { stdout } = run(
      "timetable",
      "--election=uk-parliament-by-election",
      "--nation=ENG",
      "--poll=2021-07-01",
      "--nominationsCloseWorkingDaysBeforePoll=18",
      "--json",
    );
    expect(JSON.parse(stdout)).toMatchObject({ nominationsClose: "2021-06-07" });
  });

  test("prints a plain table with the days left, and with --rules the law", () => {
    const { stdout } = run(...general, "--today", "2024-06-01", "--rules");
    expect(stdout).toMatch(/Fri 2024-06-07 {2}16:00 {2}in 6 d {4}Nominations close/);
    expect(stdout).toContain("19th working day before the poll");
    expect(stdout).toContain("Not computed: expensesReturn");
  });

  test("--ics prints a calendar, --full every row with its source", () => {
    expect(run(...general, "--ics").stdout).toMatch(/^BEGIN:VCALENDAR\r\n/);
    const full = JSON.parse(run(...general, "--full").stdout) as { rows: { source: string }[] };
    expect(full.rows.every((row) => row.source !== "")).toBe(true);
  });

  test("shows the returning officer's date beside the rule's, and the Bill when told it is law", () => {
    const published = run(...general, "--published", "nominationsClose=2024-06-06");
    expect(published.stdout).toContain(
      "Warning: Nominations close: the notice says Thursday 6 June 2024",
    );
    const enacted = run(
      ...general,
      "--full",
      "--commenced",
      "registration-closes-17:00=2024-01-01",
    );
    const { rows } = JSON.parse(enacted.stdout) as { rows: { event: string; time: string }[] };
    expect(rows.find((row) => row.event === "registration")?.time).toBe("17:00");
  });

  test.each([
    ["poll", [...general.slice(0, -1), "2024-02-30"]],
    ["nation", ["timetable", "--election", "gla", "--nation", "FRA", "--poll", "2024-05-02"]],
    ["election", ["timetable", "--election", "reeve", "--nation", "ENG", "--poll", "2024-05-02"]],
    ["pol", [...general, "--pol", "2024-07-04"]],
    ["poll", ["timetable", "--election", "gla", "--nation", "ENG"]],
    ["poll", [...general.slice(0, -1)]],
    ["commenced", [...general, "--commenced", "votes-at-12=2024-01-01"]],
    ["published", [...general, "--published", "breakfast=2024-01-01"]],
    ["command", ["horoscope"]],
  ])("a wrong %s is refused by name, with exit code 1", (field, args) => {
    const { status, stderr } = run(...args);
    expect(status).toBe(1);
    expect(stderr).toMatch(new RegExp(`^uk-election-law: ${field}: `));
  });

  test("with --json the refusal is JSON too", () => {
    const { status, stdout } = run(...general.slice(0, -1), "soon", "--json");
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ error: { field: "poll" } });
  });
});

describe("case", () => {
  const cases = join(packageRoot, "cases", "own-cases.json");

  test("--json prints id and actual for each case, in the file's order", () => {
    const answers = JSON.parse(run("case", cases, "--json").stdout) as Record<string, unknown>[];
    expect(answers[0]).toMatchObject({
      id: "general-2027-06-10-scotland",
      actual: { vac: "2027-06-02" },
    });
    for (const answer of answers) expect(Object.keys(answer)).toEqual(["id", "actual"]);
  });

  test("without --json says which cases differ, and how", () => {
    const path = join(mkdtempSync(join(tmpdir(), "law-")), "wrong.json");
    const wrong = {
      id: "wrong",
      kind: "quarterly-due",
      input: { quarter: "2026Q1" },
      expected: { due: "2026-05-01" },
    };
    writeFileSync(path, JSON.stringify([wrong]));
    expect(run("case", path).stdout).toBe(
      'DIFFERS  wrong: due: expected "2026-05-01", got "2026-04-30"\n',
    );
  });

  test("a file that is missing, or no JSON, or holds no cases is refused", () => {
    const path = join(mkdtempSync(join(tmpdir(), "law-")), "bad.json");
    expect(run("case", path).stderr).toContain("cannot be read");
    writeFileSync(path, "{ not json");
    expect(run("case", path).status).toBe(1);
    writeFileSync(path, "{}");
    expect(run("case", path).stderr).toContain("no list of cases");
  });
});

describe("the other commands", () => {
  test.each<[string[], Record<string, unknown>]>([
    [
      ["donation", "return-deadline", "--received", "2026-03-01"],
      { lastDayToReturn: "2026-03-30" },
    ],
    [
      ["donation", "permissible-donor", "--type", "individual", "--onUkRegisterAtReceipt", "true"],
      { permissible: true },
    ],
    [
      [
        "donation",
        "quarterly-report",
        "--benefits",
        '[{"accepted":"2026-02-10","amount":"12000","section":"central"}]',
      ],
      { reportedIn: ["2026Q1"] },
    ],
    [
      ["spending", "local-england", "--electors", "7500", "--jointCandidates", "2"],
      { limit: "1170.00" },
    ],
    [
      [
        "spending",
        "running-total",
        "--limit",
        "100.00",
        "--start",
        "2024-05-31",
        "--end",
        "2024-07-04",
        "--expenses",
        '[{"id":"a","usedOn":"2024-06-01","value":"120.00","authorisedBy":"Agent"}]',
      ],
      { spent: "120.00", over: "20.00", isOver: true },
    ],
    [
      [
        "imprint",
        "--promoter",
        "John Smith",
        "--promoterAddress",
        "110 High Street, Engleston, AB12 3CD",
        "--onBehalfOf",
        "Jane Doe",
      ],
      {
        text: "Promoted by John Smith on behalf of Jane Doe, both of 110 High Street, Engleston, AB12 3CD",
      },
    ],
    [
      ["imprint", "--duty", "--paid", "--publisher", "other", "--publishedOn", "2026-11-20"],
      { required: true },
    ],
    [
      [
        "vacancy",
        "--body",
        "principal-council",
        "--nation",
        "ENG",
        "--requestedOn",
        "2026-03-02",
        "--electorsRequesting",
        "2",
      ],
      { pollBy: "2026-04-22" },
    ],
  ])("%j", (args, answer) => {
    expect(JSON.parse(run(...args, "--json").stdout)).toMatchObject(answer);
  });

  test.each([
    ["kind", ["donation"]],
    ["kind", ["spending", "tombola"]],
    ["electors", ["spending", "local-england", "--electors", "many"]],
    ["benefits", ["donation", "quarterly-report", "--benefits", "none"]],
    ["promoter.address", ["imprint", "--promoter", "John Smith"]],
    [
      "printer.name",
      [
        "imprint",
        "--medium",
        "print",
        "--promoter",
        "J Smith",
        "--promoterAddress",
        "1 High Street, Engleston",
      ],
    ],
    ["publishedOn", ["imprint", "--duty"]],
    ["nation", ["vacancy", "--body", "principal-council", "--nation", "SCT"]],
    ["file", ["case"]],
  ])("a wrong %s is refused by name", (field, args) => {
    const { status, stderr } = run(...args);
    expect([status, stderr]).toEqual([1, expect.stringContaining(`uk-election-law: ${field}: `)]);
  });

  test("--help lists the commands, and each command its options", () => {
    expect(run("--help").stdout).toContain("uk-election-law timetable");
    for (const topic of HELP_TOPICS) {
      const { status, stdout } = run(topic, "--help");
      expect(status).toBe(0);
      expect(stdout.startsWith(topic)).toBe(true);
    }
  });

  test("--help names every command, and for an election its other names and the polls of its law", () => {
    const general = run("--help").stdout;
    for (const topic of HELP_TOPICS) expect(general).toContain(`uk-election-law ${topic}`);
    const help = run("timetable", "--help").stdout;
    expect(help).toContain("police-and-crime-commissioner, also: pcc");
    expect(help).toContain("senedd-by-election (polls to 2026-05-06)");
    expect(run("vacancy", "--help").stdout).toContain("parish-council --occurredOn --noticeOn");
  });

  test("LEGISLATION.md is what the package's tables say", () => {
    expect(readFileSync(join(packageRoot, "LEGISLATION.md"), "utf8")).toBe(writeLegislation());
  });

  test("the command itself runs from any folder, and its exit code says whether it refused", () => {
    const start = (...args: string[]) =>
      spawnSync(process.execPath, [command, ...args], { cwd: tmpdir(), encoding: "utf8" });
    const answered = start(...general, "--json");
    expect([answered.status, JSON.parse(answered.stdout).postal]).toEqual([0, "2024-06-19"]);
    const refused = start(...general.slice(0, -1), "soon");
    expect([refused.status, refused.stdout]).toEqual([1, ""]);
  });
});
