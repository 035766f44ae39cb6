import { beforeAll, describe, expect, test } from "vitest";
import {
  type Group,
  groupsOf,
  type RawRecord,
  rawRecords,
  rebuild,
  rechain,
  withText,
  writeRaw,
} from "../test-support/archive-surgery.ts";
import { verifyBytes } from "../test-support/cases.ts";
import { type Invented, inventElection, type Plan } from "../test-support/invented-election.ts";
import { seededRandomness } from "../test-support/randomness.ts";
import { sodiumNativeBackend } from "./backends/sodium-native.ts";
import { signBallot } from "./ballot.ts";
import { sealBallot } from "./booth.ts";
import { concatBytes } from "./bytes.ts";
import { deriveCredentialKey, drawCredential } from "./credentials.ts";
import { type Question, rankedQuestion } from "./election.ts";
import { elementText, GENERATOR } from "./group.ts";
import { toolsOf } from "./proofs.ts";
import { expectAccepted } from "./refusal.ts";
import type { Report } from "./verify.ts";

const backend = sodiumNativeBackend();
const motion: Question = {
  type: "Homomorphic",
  answers: ["Yes", "No"],
  min: 1,
  max: 1,
  question: "?",
};
const blank: Question = { ...motion, blank: true };
const council = rankedQuestion("Rank", ["Ann", "Bo"], { method: "STV", blank: true, seats: 1 });

const plan: Plan = {
  seed: "forged",
  questions: [motion, blank],
  votes: [
    {
      voter: 0,
      choices: [
        [1, 0],
        [0, 1, 0],
      ],
    },
    {
      voter: 1,
      choices: [
        [0, 1],
        [1, 0, 0],
      ],
    },
    {
      voter: 0,
      choices: [
        [0, 1],
        [0, 0, 1],
      ],
    },
  ],
  voters: 3,
  trustees: ["single", "single"],
};
const rankedPlan: Plan = {
  ...plan,
  seed: "forged ranks",
  questions: [council],
  votes: [
    { voter: 0, choices: [[1, 2]] },
    { voter: 1, choices: [[2, 1]] },
  ],
  mixers: 2,
};

let counted: Invented;
let ranked: Invented;
let groups: Group[];
let rankedGroups: Group[];
let records: RawRecord[];

beforeAll(async () => {
  counted = inventElection(backend, plan);
  ranked = inventElection(backend, rankedPlan);
  groups = await groupsOf(backend, counted.bytes);
  rankedGroups = await groupsOf(backend, ranked.bytes);
  records = rawRecords(counted.bytes);
});

async function refused(bytes: Uint8Array, leastMixers = 1): Promise<string | undefined> {
  const report: Report = await verifyBytes(backend, bytes, { leastMixers });
  return report.problems[0]?.code;
}

function ballotsAre(texts: readonly string[], from = groups): Uint8Array {
  const [setup] = from;
  const cast = texts.map((text): Group => ({ type: "Ballot", texts: [text] }));
  return rebuild(backend, [setup as Group, ...cast]);
}

function edit(text: string, change: (json: Record<string, unknown>) => void): string {
  const json = JSON.parse(text);
  change(json);
  return JSON.stringify(json);
}

describe("a ballot that is not its voter's own", () => {
  test("the same ballot a second time is refused", async () => {
    const [first = ""] = counted.ballotTexts;
    expect(await refused(ballotsAre([first, first]))).toBe("ballot.duplicate");
  });

  test("a ballot of another election with the same questions is refused", async () => {
    const foreign = inventElection(backend, { ...plan, seed: "another", stopAfter: "ballots" });
    const [text = ""] = foreign.ballotTexts;
    const { problems } = await verifyBytes(backend, ballotsAre([text]));
    expect(problems.map((problem) => problem.code)).toContain("ballot.election");
  });

  test("a copy of a ballot under another listed credential is refused", async () => {
    const [, mine = "", third = ""] = counted.ballotTexts;
    const stolen = edit(mine, (json) => (json.credential = JSON.parse(third).credential));
    expect(await refused(ballotsAre([stolen]))).toBe("ballot.proof");
  });

  test("a copied answer, signed anew by its thief, is refused", async () => {
    const [text = ""] = counted.ballotTexts;
    const tools = { ...toolsOf(backend), randomness: seededRandomness("thief") };
    const key = expectAccepted(
      deriveCredentialKey(backend, counted.credentials[2] ?? "", counted.election.uuid),
    );
    const own = expectAccepted(
      sealBallot(
        tools,
        counted.election,
        counted.credentials[2] ?? "",
        plan.votes[0]?.choices ?? [],
      ),
    );
    const { ballotText } = expectAccepted(own.cast());
    const copied = edit(ballotText, (json) => (json.answers = JSON.parse(text).answers));
    const { readBallot } = await import("./ballot.ts");
    const { signature: _, ...body } = expectAccepted(readBallot(counted.election, copied));
    expect(await refused(ballotsAre([signBallot(tools, counted.election, body, key)]))).toBe(
      "ballot.proof",
    );
  });

  test("a re-randomised copy is refused", async () => {
    const [text = ""] = counted.ballotTexts;
    const shifted = edit(text, (json) => {
      const [answer] = json.answers as { choices: { alpha: string }[] }[];
      const [choice] = answer?.choices ?? [];
      if (choice) choice.alpha = elementText(GENERATOR);
    });
    expect(await refused(ballotsAre([shifted]))).toBe("ballot.proof");
  });

  test("a ballot of a credential that is not on the list is refused", async () => {
    const tools = { ...toolsOf(backend), randomness: seededRandomness("stranger") };
    const stranger = drawCredential(tools.randomness);
    const sealed = expectAccepted(
      sealBallot(tools, counted.election, stranger, plan.votes[0]?.choices ?? []),
    );
    const { ballotText } = expectAccepted(sealed.cast());
    expect(await refused(ballotsAre([ballotText]))).toBe("ballot.credential");
  });

  test("an unsigned ballot is refused", async () => {
    const [text = ""] = counted.ballotTexts;
    const unsigned = edit(text, (json) => delete json.signature);
    expect(await refused(ballotsAre([unsigned]))).toBe("ballot.signature");
  });

  test("a blank proof left out is refused, and so is one too many", async () => {
    const [text = ""] = counted.ballotTexts;
    type Answers = { blank_proof?: unknown; overall_proof?: unknown }[];
    const without = edit(text, (json) => delete (json.answers as Answers)[1]?.blank_proof);
    expect(await refused(ballotsAre([without]))).toBe("ballot.blank");
    const surplus = edit(text, (json) => {
      const [first, second] = json.answers as Answers;
      if (first && second) first.blank_proof = second.blank_proof;
    });
    expect(await refused(ballotsAre([surplus]))).toBe("ballot.blank");
  });

  test.each([
    ["white space", (text: string) => `${text} `],
    ["a line end", (text: string) => `${text}\n`],
    ["a key written twice", (text: string) => text.replace("{", '{"credential":"",')],
    ["an escaped letter", (text: string) => text.replace('"credential"', '"credentia\\u006c"')],
    ["a fraction part", (text: string) => text.replace('"challenge":"', '"challenge":"0')],
    ["nothing at all", () => ""],
    ["no JSON", () => "{"],
  ])("a ballot with %s is refused for its form", async (_, change) => {
    const [text = ""] = counted.ballotTexts;
    expect(await refused(ballotsAre([change(text)]))).toMatch(/^(json|value)\./);
  });
});

describe("a count that does not follow from the ballots", () => {
  const without = (type: Group["type"], which = 0) => {
    const at = groups.flatMap((group, i) => (group.type === type ? [i] : []))[which];
    return groups.filter((_, i) => i !== at);
  };

  test("leaving out a ballot that counts is refused", async () => {
    expect(await refused(rebuild(backend, without("Ballot", 1)))).toBe("tally.mismatch");
    expect(await refused(rebuild(backend, without("Ballot", 2)))).toBe("tally.mismatch");
  });

  test("counting a superseded ballot again by a new order is refused", async () => {
    const [setup, first, second, third, ...rest] = groups as [Group, Group, Group, Group];
    expect(await refused(rebuild(backend, [setup, third, second, first, ...rest]))).toBe(
      "tally.mismatch",
    );
  });

  test("a missing decryption is refused", async () => {
    expect(await refused(rebuild(backend, without("PartialDecryption")))).toBe(
      "decryption.missing",
    );
  });

  test("a decryption by a trustee who does not exist, or twice by one, is refused", async () => {
    const swap = (owner: number) =>
      groups.map((g) => (g.type === "PartialDecryption" && g.owner === 2 ? { ...g, owner } : g));
    expect(await refused(rebuild(backend, swap(1)))).toBe("decryption.owner");
    expect(await refused(rebuild(backend, swap(9)))).toBe("decryption.owner");
  });

  test("a wrong count is refused", async () => {
    const at = groups.length - 1;
    const forged = (groups[at]?.texts[0] ?? "").replace("[0,2]", "[1,1]");
    expect(await refused(rebuild(backend, withText(backend, groups, at, 0, forged)))).toBe(
      "result.mismatch",
    );
  });

  test("a credential list with the same credential twice is refused", async () => {
    const list = JSON.parse(groups[0]?.texts[2] ?? "") as string[];
    const doubled = JSON.stringify([...list, list[0]]);
    expect(await refused(rebuild(backend, withText(backend, groups, 0, 2, doubled)))).toBe(
      "credentials.duplicate",
    );
  });
});

describe("ranked ballots that were not mixed as agreed", () => {
  const drop = (type: Group["type"], owner?: number) =>
    rankedGroups.filter((g) => g.type !== type || (owner !== undefined && g.owner !== owner));

  test("fewer mixers than agreed are refused", async () => {
    expect(await refused(rebuild(backend, drop("Shuffle", 2)), 2)).toBe("shuffle.missing");
  });

  test("no mixer at all is refused even when nothing was agreed", async () => {
    const unmixed = rankedGroups.filter((g) => g.type !== "Shuffle");
    expect(await refused(rebuild(backend, unmixed))).toBe("shuffle.missing");
  });

  test("leaving out the first mixer breaks the second one's proof", async () => {
    const second = rankedGroups.filter((g) => g.type !== "Shuffle" || g.owner === 2);
    expect(await refused(rebuild(backend, second))).toBe("shuffle.proof");
  });

  test("one trustee mixing twice is refused", async () => {
    const doubled = rankedGroups.map((g) => (g.type === "Shuffle" ? { ...g, owner: 1 } : g));
    expect(await refused(rebuild(backend, doubled))).toBe("shuffle.owner");
  });

  test("decrypting before the mixing has ended is refused", async () => {
    const early = drop("EndShuffles");
    expect(await refused(rebuild(backend, early))).toMatch(/^(archive\.order|shuffle\.missing)$/);
    const skipped = rankedGroups.filter((g) => g.type !== "Shuffle" && g.type !== "EndShuffles");
    expect(await refused(rebuild(backend, skipped))).toBe("shuffle.missing");
  });

  test("mixing where nothing is ranked is refused", async () => {
    const at = groups.findIndex((g) => g.type === "EncryptedTally");
    const mixing = [...groups.slice(0, at + 1), { type: "EndShuffles", texts: [] } as Group];
    expect(await refused(rebuild(backend, mixing))).toBe("archive.order");
  });
});

describe("an archive whose file was tampered with", () => {
  test("any altered byte is caught, wherever it stands", async () => {
    const { bytes } = counted;
    let tried = 0;
    for (let at = 3; at < bytes.length; at += 1 + Math.floor(bytes.length / 400)) {
      const altered = bytes.slice();
      altered[at] = (altered[at] ?? 0) ^ (1 << (at % 8));
      expect(await refused(altered), `byte ${at}`).toMatch(/^(archive|json)\./);
      tried++;
    }
    console.log(`${tried} altered bytes, all caught`);
  });

  test("every byte of a record's header is fixed", async () => {
    for (let at = 0; at < 512; at++) {
      const altered = counted.bytes.slice();
      const place = 1024 + at;
      altered[place] = (altered[place] ?? 0) ^ 1;
      expect(await refused(altered), `header byte ${at}`).toMatch(/^archive\./);
    }
  });

  test("a file cut off anywhere is caught, but for ends of events, where it was once whole", async () => {
    const whole = new Set(counted.steps.map((step) => step.length));
    const { bytes } = counted;
    for (let length = 0; length < bytes.length; length += 256) {
      const report = await verifyBytes(backend, bytes.slice(0, length));
      expect(report.verdict === "valid", `cut at ${length}`).toBe(whole.has(length));
    }
  });

  test.each([
    ["zeros", new Uint8Array(1024)],
    ["one byte", new Uint8Array(1)],
    ["letters", new Uint8Array(512).fill(65)],
  ])("%s behind the end are caught", async (_, tail) => {
    expect(await refused(concatBytes([counted.bytes, tail]))).toMatch(/^archive\./);
  });

  test("records left out, doubled or exchanged are caught, each of them", async () => {
    for (let i = 0; i < records.length; i++) {
      const whole = i === records.length - 1;
      const left = writeRaw(records.filter((_, k) => k !== i));
      const doubled = writeRaw(records.flatMap((r, k) => (k === i ? [r, r] : [r])));
      const exchanged = [...records];
      const [a, b] = [records[i], records[i + 1]] as [RawRecord, RawRecord];
      exchanged.splice(i, 2, b, a);
      expect(await refused(left), `record ${i} left out`).toMatch(/^archive\./);
      expect(await refused(doubled), `record ${i} doubled`).toMatch(/^archive\./);
      if (!whole)
        expect(await refused(writeRaw(exchanged)), `record ${i} exchanged`).toMatch(/^archive\./);
    }
  });

  test("every field of every event and reference, altered and chained anew, is caught", async () => {
    let tried = 0;
    for (const [i, { name, text }] of records.entries()) {
      const isReference = /^\{"(election|owner|num_tallied)":"?[0-9a-f]/.test(text);
      if (i === 0 || !(name.endsWith(".event.json") || isReference)) continue;
      for (const altered of eventAlterations(text)) {
        const bytes = writeRaw(rechain(backend, records, i, altered));
        expect(await refused(bytes), `${altered} in place of ${text}`).toMatch(
          /^(archive|json|value)\./,
        );
        tried++;
      }
    }
    console.log(`${tried} altered events and references, all caught`);
  });

  test("a first record of another version, time or shape is caught", async () => {
    const [start, ...rest] = records as [RawRecord, ...RawRecord[]];
    for (const text of [
      '{"version":2,"timestamp":"1795220416"}',
      '{"version":1,"timestamp":"7"}',
      "{}",
    ]) {
      expect(await refused(writeRaw([{ ...start, text }, ...rest]))).toBe("archive.start");
    }
    expect(await refused(writeRaw(records, 7))).toBe("archive.start");
  });
});

function* eventAlterations(text: string): Generator<string> {
  const json = JSON.parse(text) as Record<string, unknown>;
  for (const [key, value] of Object.entries(json)) {
    const { [key]: _, ...without } = json;
    yield JSON.stringify(without);
    if (typeof value === "number") yield JSON.stringify({ ...json, [key]: value + 1 });
    else
      yield JSON.stringify({
        ...json,
        [key]: `${value}`.replace(/^./, (c) => (c === "a" ? "b" : "a")),
      });
  }
  yield JSON.stringify({ ...json, surplus: 1 });
  yield JSON.stringify(Object.fromEntries(Object.entries(json).toReversed()));
}
