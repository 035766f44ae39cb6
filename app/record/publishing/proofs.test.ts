import {
  expectAccepted,
  isRefusal,
  leafHash,
  type Policy,
  parsePolicy,
  parseTlogProof,
  verifyTlogProof,
} from "@breakthrough/transparency-log";
import { beforeAll, describe, expect, it } from "vitest";
import { inTransaction } from "../../../platform/act.ts";
import { aHouse } from "../../../testing/a-house.ts";
import { Visitor } from "../../../testing/visit.ts";
import { sealLines } from "../sealing/seal.ts";
import { anAct } from "../testing.ts";

const at = aHouse();
const LINES = 300;
let policy: Policy;

beforeAll(async () => {
  await inTransaction(at.house, async (tx) => {
    for (let line = 1; line <= LINES; line++) {
      await at.house.record(tx, anAct({ says: `Line ${line}.` }), at.clock.now());
    }
  });
  await sealLines(at.house);
  const { page: key } = await new Visitor(at).get("/record/key");
  policy = expectAccepted(parsePolicy(`log ${key.trim()}\nquorum none\n`));
});

const proofOf = async (line: number) => (await new Visitor(at).get(`/record/${line}/proof`)).page;
const entryOf = async (line: number) =>
  new TextEncoder().encode((await new Visitor(at).get(`/record/${line}/entry`)).page);

describe("a line's proof", () => {
  it.each([1, 2, 256, 257, 300])("of line %i holds, with the key alone", async (line) => {
    const proven = verifyTlogProof(await proofOf(line), leafHash(await entryOf(line)), policy);
    expect(isRefusal(proven)).toBe(false);
    expect(proven).toMatchObject({ index: line - 1, checkpoint: { size: LINES } });
  });

  it("holds the line's entry, so that one file is enough", async () => {
    const { extra } = expectAccepted(parseTlogProof(await proofOf(42)));
    expect(Buffer.from(extra ?? []).equals(await entryOf(42))).toBe(true);
    expect(JSON.parse(new TextDecoder().decode(extra))).toMatchObject({ says: "Line 42." });
  });

  it("shows nothing of another line, and nothing once a letter of the line is another", async () => {
    const proof = await proofOf(42);
    expect(isRefusal(verifyTlogProof(proof, leafHash(await entryOf(43)), policy))).toBe(true);
    const changed = await entryOf(42);
    changed[20] = (changed[20] ?? 0) ^ 1;
    expect(isRefusal(verifyTlogProof(proof, leafHash(changed), policy))).toBe(true);
  });
});
