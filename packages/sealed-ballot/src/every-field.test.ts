import { beforeAll, describe, expect, test } from "vitest";
import {
  type Alteration,
  alterations,
  type Context,
  covering,
  onePerField,
} from "../test-support/alterations.ts";
import { type Group, groupsOf, rebuild, withText } from "../test-support/archive-surgery.ts";
import { chunksOf } from "../test-support/cases.ts";
import { type Invented, inventElection } from "../test-support/invented-election.ts";
import { sodiumNativeBackend } from "./backends/sodium-native.ts";
import { type Question, rankedQuestion } from "./election/election.ts";
import { ED25519, elementText } from "./groups/group.ts";
import { type Job, type JobResult, localRunner } from "./verify/jobs.ts";
import { type Report, verifyArchive } from "./verify/verify.ts";

const backend = sodiumNativeBackend();

const motion: Question = {
  type: "Homomorphic",
  answers: ["Yes", "No"],
  min: 1,
  max: 1,
  question: "?",
};
const questions: readonly Question[] = [
  motion,
  { ...motion, blank: true, min: 0, max: 2, question: "Blank?" },
  rankedQuestion("Rank", ["Ann", "Bo"], { method: "STV", blank: true, seats: 1 }),
  {
    type: "Lists",
    value: {
      answers: [
        ["L1", "a"],
        ["L2", "b"],
      ],
      question: "List",
    },
  },
];
const vote = [
  [1, 0],
  [0, 1, 0],
  [1, 2],
  [
    [1, 1],
    [0, 0],
  ],
];
const other = [
  [0, 1],
  [1, 0, 0],
  [2, 1],
  [
    [0, 0],
    [1, 1],
  ],
];

function invent(seed: string): Invented {
  return inventElection(backend, {
    seed,
    questions,
    votes: [
      { voter: 0, choices: vote },
      { voter: 1, choices: other },
      { voter: 0, choices: other },
    ],
    voters: 3,
    trustees: ["single", [2, 3]],
    decrypting: [1, 2, 4],
    mixers: 2,
  });
}

const invented = invent("every field");
let groups: Group[] = [];
let published: readonly string[] = [];

beforeAll(async () => {
  groups = await groupsOf(backend, invented.bytes);
  published = (await verify(invented.bytes)).fingerprints.map((f) => f.hex);
});

// Jobs depend on their own texts alone, so what an alteration leaves alone need not be redone.
const local = localRunner(backend);
const done = new Map<string, Promise<JobResult>>();
const runner = {
  parallel: 1,
  run: (job: Job): Promise<JobResult> => {
    const key = JSON.stringify(job);
    const result = done.get(key) ?? local.run(job);
    if (done.size < 200) done.set(key, result);
    return result;
  },
};

function verify(bytes: Uint8Array, fingerprints: readonly string[] = []): Promise<Report> {
  const open = () => chunksOf(bytes);
  const expectations = { fingerprints, leastMixers: 2 };
  return verifyArchive({ backend, runner, open, expectations, ballotsPerJob: 1 });
}

const torsion = ED25519.findElement(
  "7a03ac9277fdc74ec6cc392cfa53202a0f67100d760b3cba4fd84d3d706a17c7",
) as Uint8Array;
const context: Context = {
  otherPoint: elementText(ED25519.generator),
  withTorsion: (point) => {
    const bytes = ED25519.findElement(point);
    if (bytes === undefined || !backend.isOnCurve(bytes)) return undefined;
    return elementText(backend.add(bytes, torsion));
  },
};

const FORM = /^(json|value)\./;

/** Codes that name the right part of the election, per kind of record; its form aside. */
const RECORDS: readonly {
  readonly name: string;
  readonly type: Group["type"];
  readonly which: number;
  readonly text: number;
  readonly right: RegExp;
}[] = [
  {
    name: "election",
    type: "Setup",
    which: 0,
    text: 0,
    right: /^(election\.|ballot\.(election|answers))/,
  },
  {
    name: "trustees",
    type: "Setup",
    which: 0,
    text: 1,
    right: /^(trustees\.|election\.key|decryption\.proof)/,
  },
  {
    name: "credentials",
    type: "Setup",
    which: 0,
    text: 2,
    right: /^(credentials\.|ballot\.credential)/,
  },
  { name: "superseded ballot", type: "Ballot", which: 0, text: 0, right: /^ballot\./ },
  { name: "counted ballot", type: "Ballot", which: 2, text: 0, right: /^ballot\./ },
  { name: "encrypted tally", type: "EncryptedTally", which: 0, text: 0, right: /^tally\.mismatch/ },
  {
    name: "size of the tally",
    type: "EncryptedTally",
    which: 0,
    text: 1,
    right: /^(tally\.size|archive\.reference)/,
  },
  { name: "first shuffle", type: "Shuffle", which: 0, text: 0, right: /^shuffle\./ },
  { name: "second shuffle", type: "Shuffle", which: 1, text: 0, right: /^shuffle\./ },
  {
    name: "decryption of a single trustee",
    type: "PartialDecryption",
    which: 0,
    text: 0,
    right: /^decryption\./,
  },
  {
    name: "decryption of a group's trustee",
    type: "PartialDecryption",
    which: 2,
    text: 0,
    right: /^decryption\./,
  },
  { name: "result", type: "Result", which: 0, text: 0, right: /^result\./ },
];

function indexOf(type: Group["type"], which: number): number {
  return groups.flatMap((group, i) => (group.type === type ? [i] : []))[which] ?? -1;
}

/** What nothing inside an archive binds: only a fingerprint or an earlier copy shows its change. */
function isUnbound(record: string, { kind, field }: Alteration): boolean {
  if (record === "trustees")
    return field.endsWith(".name") || (field === "[][]" && kind === "key dropped");
  const isOrder = ["parts swapped", "list cut short", "point swapped"].includes(kind);
  return record === "credentials" && field === "[]" && isOrder;
}

async function findFault(
  record: (typeof RECORDS)[number],
  alteration: Alteration,
): Promise<string | undefined> {
  const at = indexOf(record.type, record.which);
  const bytes = rebuild(backend, withText(backend, groups, at, record.text, alteration.text));
  const { verdict, problems } = await verify(bytes);
  const label = `${alteration.kind} at ${record.name}${alteration.field}`;
  const code = problems[0]?.code ?? "";
  if (verdict !== "valid")
    return FORM.test(code) || record.right.test(code) ? undefined : `${label}: ${code}`;
  if (!isUnbound(record.name, alteration)) return `${label}: accepted`;
  const compared = await verify(bytes, published);
  return compared.verdict === "invalid" ? undefined : `${label}: not even seen by fingerprint`;
}

const counts = new Map<string, number>();

describe("an archive forged so that every hash fits again", () => {
  test.each(RECORDS)(
    "is refused for every altered field of the $name, with the right reason",
    async (record) => {
      const original = groups[indexOf(record.type, record.which)]?.texts[record.text] ?? "";
      const all = alterations(original, context);
      const chosen = record.name === "superseded ballot" ? onePerField(all) : covering(all);
      const faults: string[] = [];
      for (const alteration of chosen) {
        const fault = await findFault(record, alteration);
        if (fault !== undefined) faults.push(fault);
      }
      expect(faults).toEqual([]);
      const fields = new Set(chosen.map((alteration) => alteration.field)).size;
      expect(chosen.length).toBeGreaterThanOrEqual(fields);
      expect(fields).toBeGreaterThan(0);
      counts.set(record.name, chosen.length);
      console.log(
        `${record.name}: ${fields} kinds of field, ${chosen.length} alterations, all caught`,
      );
    },
  );

  test("was tried in more than a thousand ways", () => {
    const total = [...counts.values()].reduce((sum, n) => sum + n, 0);
    console.log(`${total} alterations of fields in ${counts.size} kinds of record`);
    expect(total).toBeGreaterThan(1000);
  });
});
