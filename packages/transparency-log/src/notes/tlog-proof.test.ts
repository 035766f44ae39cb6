import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aKey, aLog, LOG_KEY, WITNESS_KEY } from "../../test-support/made-up-log.ts";
import { fastSha256, madeUpLeaf } from "../../test-support/stored-log.ts";
import {
  cosigner,
  expectAccepted,
  formatSignatureLine,
  formatTlogProof,
  formatVerifierKey,
  isRefusal,
  NOTE_TYPE,
  nobleEd25519,
  nodesFromTiles,
  openByPolicy,
  parsePolicy,
  parseTlogProof,
  proveInclusion,
  publicHalf,
  type SignerKey,
  verifyTlogProof,
} from "../index.ts";

const vkeyOf = (key: SignerKey) => formatVerifierKey(publicHalf(key, nobleEd25519.publicKeyOf));
const SIZE = 777;
const log = aLog([SIZE]);
const second = aKey("witness.example/w2", NOTE_TYPE.cosignature, 3);
const policy = expectAccepted(
  parsePolicy(`log ${vkeyOf(LOG_KEY)}\nwitness one ${vkeyOf(WITNESS_KEY)}
witness two ${vkeyOf(second)}\ngroup both all one two\nquorum both\n`),
);

function cosigned(note: string, ...keys: SignerKey[]): string {
  const text = note.slice(0, note.indexOf("\n\n") + 1);
  const lines = keys.map((key, i) =>
    formatSignatureLine(expectAccepted(cosigner(key, 1_700_000_000 + i)).signText(text)),
  );
  return note + lines.join("");
}

async function aProof(index: number, note = cosigned(log.noteAt(SIZE), WITNESS_KEY, second)) {
  const readNodes = nodesFromTiles(log.stored.readTile, { hash: fastSha256 });
  const proof = expectAccepted(await proveInclusion(index, SIZE, readNodes, fastSha256));
  return { index, proof, note, extra: Buffer.from(`entry ${index}`) };
}

describe("a proof that stands on its own", () => {
  it("shows an entry to be in the log, and who saw it there when", async () => {
    const file = formatTlogProof(await aProof(500));
    const proven = expectAccepted(verifyTlogProof(file, madeUpLeaf(500), policy));
    expect(proven).toMatchObject({
      index: 500,
      checkpoint: { size: SIZE },
      witnesses: [
        { name: "one", atSecond: 1_700_000_000n },
        { name: "two", atSecond: 1_700_000_001n },
      ],
    });
    expect(Buffer.from(proven.extra ?? []).toString()).toBe("entry 500");
  });

  it("has the form of the specification", async () => {
    const { extra: _, ...bare } = await aProof(3);
    const [header, index, first, ...rest] = formatTlogProof(bare).split("\n");
    expect([header, index]).toEqual(["c2sp.org/tlog-proof@v1", "index 3"]);
    expect(first).toHaveLength(44);
    expect(rest.join("\n")).toContain(`\n\n${log.noteAt(SIZE)}`);
    expect(formatTlogProof(await aProof(3)).split("\n")[1]).toBe("extra ZW50cnkgMw==");
  });

  it("does not show another entry, or the same at another place", async () => {
    const right = await aProof(500);
    const wrong = [
      verifyTlogProof(right, madeUpLeaf(501), policy),
      verifyTlogProof({ ...right, index: 501 }, madeUpLeaf(500), policy),
      verifyTlogProof({ ...right, proof: right.proof.slice(1) }, madeUpLeaf(500), policy),
      verifyTlogProof({ ...right, index: SIZE }, madeUpLeaf(500), policy),
    ];
    expect(wrong.every(isRefusal)).toBe(true);
  });

  it("is refused where too few witnesses have signed, or one twice", async () => {
    const note = log.noteAt(SIZE);
    for (const keys of [[], [WITNESS_KEY], [WITNESS_KEY, WITNESS_KEY]]) {
      const answer = verifyTlogProof(
        await aProof(7, cosigned(note, ...keys)),
        madeUpLeaf(7),
        policy,
      );
      expect(answer).toMatchObject({ sentence: expect.stringContaining("Too few witnesses") });
    }
  });

  it("is refused where the log itself has not signed, or is not in the policy", async () => {
    const note = log.noteAt(SIZE);
    const unsigned = note.slice(0, note.indexOf("— "));
    const byWitnesses = cosigned(unsigned, WITNESS_KEY, second);
    expect(openByPolicy(byWitnesses, policy)).toMatchObject({
      sentence: expect.stringContaining("has not signed"),
    });
    const other = expectAccepted(
      parsePolicy(`log ${vkeyOf(aKey("x.example", 1, 7))}\nquorum none\n`),
    );
    expect(openByPolicy(note, other)).toMatchObject({
      sentence: expect.stringContaining("not a log"),
    });
  });

  it("does not hold with any one letter changed", async () => {
    const { extra: _, ...bare } = await aProof(500);
    const file = formatTlogProof(bare);
    expect(isRefusal(verifyTlogProof(file, madeUpLeaf(500), policy, { hash: fastSha256 }))).toBe(
      false,
    );
    for (let at = 0; at < file.length; at += 5) {
      const changed = file.slice(0, at) + (file[at] === "x" ? "y" : "x") + file.slice(at + 1);
      const answer = verifyTlogProof(changed, madeUpLeaf(500), policy, { hash: fastSha256 });
      expect(isRefusal(answer), changed).toBe(true);
    }
  });

  it.each([
    [1, "wrong-header\nindex 0\n\ncheckpoint\n"],
    [2, "c2sp.org/tlog-proof@v1\nextra !!\nindex 0\n\ncheckpoint\n"],
    [2, "c2sp.org/tlog-proof@v1\n\n\ncheckpoint\n"],
    [2, "c2sp.org/tlog-proof@v1\nindex one\n\ncheckpoint\n"],
    [2, "c2sp.org/tlog-proof@v1\nindex -5\n\ncheckpoint\n"],
    [2, "c2sp.org/tlog-proof@v1\nindex 05\n\ncheckpoint\n"],
    [3, "c2sp.org/tlog-proof@v1\nextra AAAA\nindex 18446744073709551616\n\ncheckpoint\n"],
    [3, "c2sp.org/tlog-proof@v1\nindex 0\nAAAA\n\ncheckpoint\n"],
    [3, "c2sp.org/tlog-proof@v1\nindex 0\n"],
  ])("is refused in line %i of %j", (line, file) => {
    expect(parseTlogProof(file)).toMatchObject({ kind: "refusal", line });
  });

  it("reads back as it was written", () => {
    const hash = fc.uint8Array({ minLength: 32, maxLength: 32 });
    const proof = fc.record({
      index: fc.maxSafeNat(),
      proof: fc.array(hash, { maxLength: 5 }),
      note: fc.constant(log.noteAt(SIZE)),
      extra: fc.uint8Array(),
    });
    fc.assert(
      fc.property(proof, (one) => {
        expect(parseTlogProof(formatTlogProof(one))).toEqual(one);
      }),
    );
  });
});
