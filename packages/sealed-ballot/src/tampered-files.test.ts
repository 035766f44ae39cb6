import { beforeAll, describe, expect, test } from "vitest";
import { type RawRecord, rawRecords, rechain, writeRaw } from "../test-support/archive-surgery.ts";
import { verifyBytes } from "../test-support/cases.ts";
import { type Invented, inventElection } from "../test-support/invented-election.ts";
import { sodiumNativeBackend } from "./backends/sodium-native.ts";
import type { Question } from "./election/election.ts";
import { concatBytes } from "./text/bytes.ts";

const backend = sodiumNativeBackend();
const motion: Question = {
  type: "Homomorphic",
  answers: ["Yes", "No"],
  min: 1,
  max: 1,
  question: "?",
};

let counted: Invented;
let records: RawRecord[];

beforeAll(() => {
  counted = inventElection(backend, {
    seed: "tampered file",
    questions: [motion],
    votes: [
      { voter: 0, choices: [[1, 0]] },
      { voter: 1, choices: [[0, 1]] },
    ],
    voters: 3,
    trustees: ["single", "single"],
  });
  records = rawRecords(counted.bytes);
});

async function refused(bytes: Uint8Array): Promise<string | undefined> {
  return (await verifyBytes(backend, bytes)).problems[0]?.code;
}

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
