import { describe, expect, it } from "vitest";
import { nativeEd25519 } from "../../cli/native.ts";
import {
  aKey,
  aLog,
  LOG_KEY,
  ORIGIN,
  verifierOf,
  WITNESS_KEY,
} from "../../test-support/made-up-log.ts";
import { madeUpLeaf } from "../../test-support/stored-log.ts";
import {
  appendLeaves,
  base64,
  cosigner,
  EMPTY_EDGE,
  EMPTY_ROOT,
  expectAccepted,
  formatVerifierKey,
  isRefusal,
  leafHash,
  NOTE_TYPE,
  noteSigner,
  openByPolicy,
  parseAddCheckpoint,
  parsePolicy,
  publicHalf,
  readWitnessAnswer,
  type SignerKey,
  signCheckpoint,
  signNote,
  tilePath,
  verifyConsistency,
  verifyInclusion,
} from "../index.ts";
import { openSubmission } from "./witness.ts";

const vkeyOf = (key: SignerKey) => formatVerifierKey(publicHalf(key, nativeEd25519.publicKeyOf));
type Placed = {
  readonly sentence: string;
  readonly line?: number;
  readonly column?: number;
  readonly expected?: string;
};
const told = (answer: unknown): string => {
  if (!isRefusal(answer)) throw new Error("nothing was refused");
  const { line, column, sentence, expected } = answer as unknown as Placed;
  const place = line === undefined ? "" : `${line}:${column} `;
  return `${place}${sentence}${expected === undefined ? "" : ` Expected: ${expected}.`}`;
};
const LOG = vkeyOf(LOG_KEY);
const [W1, W2] = [1, 2].map((n) =>
  vkeyOf(aKey(`witness.example/w${n}`, NOTE_TYPE.cosignature, 10 + n)),
);

describe("a policy that is not written as it must be", () => {
  const witness = "Expected: witness NAME VKEY [URL].";
  const group = "Expected: group NAME all|any|COUNT NAME….";
  const quorum = "Expected: one line «quorum NAME», with a name from a line above, or none.";

  it.each([
    [`log ${LOG} a b`, "1:1 The line has too many words. Expected: log VKEY [URL]."],
    [
      `log ${LOG}\nlog ${LOG}`,
      `2:1 The key of ${ORIGIN} stands here twice. Expected: one log for a key.`,
    ],
    [
      `log ${W1}`,
      "1:1 The key of witness.example/w1 is of kind 4. Expected here: 1 or 6. Expected: log VKEY [URL].",
    ],
    [`witness A ${W1} a b`, `1:1 The line has too many words. ${witness}`],
    ["witness", "1:1 The name is missing. Expected: a name of its own."],
    [
      `witness none ${W1}`,
      "1:1 The name none has a meaning of its own. Expected: a name of its own.",
    ],
    [`witness A ${W1}\nwitness A ${W2}`, "2:1 A is defined twice. Expected: a name of its own."],
    [
      `witness A ${W1}\nwitness B ${W1}`,
      "2:1 Another witness has this key. Expected: one witness for a key.",
    ],
    ["group", "1:1 The name is missing. Expected: a name of its own."],
    ["group G any", `1:1 The group G has no members. ${group}`],
    ["group G any A", "1:1 A is not defined above. Expected: names from lines above."],
    [
      `witness A ${W1}\ngroup G any A A`,
      "2:1 A name is a member twice. Expected: each name in one group, once.",
    ],
    [
      `witness A ${W1}\ngroup G any A\ngroup H any A`,
      "3:1 A is a member twice. Expected: each name in one group, once.",
    ],
    [`witness A ${W1}\ngroup G 2 A`, `2:1 2 is not how many of 1 must sign. ${group}`],
    [`witness A ${W1}\ngroup G 0 A`, `2:1 0 is not how many of 1 must sign. ${group}`],
    ["quorum none\nquorum none", `2:1 The quorum stands here twice. ${quorum}`],
    ["quorum none none", `1:1 The line has too many words. ${quorum}`],
    ["quorum A", `1:1 A is not defined above. ${quorum}`],
    ["quorum", `1:1 The quorum is not defined above. ${quorum}`],
    [
      "  quorums none",
      "1:3 quorums is not a kind of line. Expected: log, witness, group or quorum.",
    ],
    ["# \u0007", "1:1 The line has a control character. Expected: printed text, spaces, tabs."],
    [`log ${LOG}\n`, "2:1 The policy has no quorum. Expected: a line «quorum NAME»."],
  ])("%j", (text, sentence) => {
    expect(told(parsePolicy(text))).toBe(sentence);
  });

  it("may have a group of which all must sign by number, and ten thousand lines but not one more", () => {
    const both = `witness A ${W1}\nwitness B ${W2}\ngroup G 2 A B\nquorum G`;
    expect(expectAccepted(parsePolicy(both)).groups).toEqual([
      { name: "G", least: 2, members: ["A", "B"] },
    ]);
    expect(isRefusal(parsePolicy(`quorum none${"\n".repeat(9_999)}`))).toBe(false);
    expect(told(parsePolicy(`quorum none${"\n".repeat(10_000)}`))).toBe(
      "The policy has more than 10000 lines.",
    );
  });
});

describe("a checkpoint by a policy", () => {
  const log = aLog([300]);
  const second = aKey(ORIGIN, NOTE_TYPE.ed25519, 9);
  const cosign = (note: string, ...keys: SignerKey[]) => {
    const text = note.slice(0, note.indexOf("\n\n") + 1);
    const signed = expectAccepted(
      signNote(
        text,
        keys.map((key) => expectAccepted(cosigner(key, 1_800_000_000, nativeEd25519))),
      ),
    );
    return note + signed.slice(signed.indexOf("\n\n") + 2);
  };
  const witnessed = (note: string, policy: string) =>
    openByPolicy(note, expectAccepted(parsePolicy(policy)), nativeEd25519);
  const w = vkeyOf(WITNESS_KEY);

  it("holds where one of the keys under the log's name has signed and the quorum has", () => {
    const note = cosign(log.noteAt(300), WITNESS_KEY);
    const policy = `log ${vkeyOf(second)}\nlog ${LOG}\nwitness A ${w}\nquorum A`;
    const { checkpoint, witnesses } = expectAccepted(witnessed(note, policy));
    expect([checkpoint.size, witnesses.map(({ name }) => name)]).toEqual([300, ["A"]]);
    expect(expectAccepted(witnessed(log.noteAt(300), `log ${LOG}\nquorum none`)).witnesses).toEqual(
      [],
    );
  });

  it("says which log is unknown or has not signed, and who has cosigned where too few have", () => {
    const note = cosign(log.noteAt(300), WITNESS_KEY);
    expect(told(witnessed(note, `witness A ${w}\nquorum A`))).toBe(
      `${ORIGIN} is not a log of this policy.`,
    );
    expect(told(witnessed(note, `log ${vkeyOf(second)}\nwitness A ${w}\nquorum A`))).toBe(
      `The log ${ORIGIN} has not signed this checkpoint.`,
    );
    const both = `log ${LOG}\nwitness A ${w}\nwitness B ${W1}\ngroup G all A B\nquorum G`;
    expect(told(witnessed(note, both))).toBe(
      "Too few witnesses have cosigned: the quorum G is not met by A.",
    );
    expect(told(witnessed(log.noteAt(300), both))).toBe(
      "Too few witnesses have cosigned: the quorum G is not met by none.",
    );
  });
});

describe("a request to cosign", () => {
  const logs = [{ origin: ORIGIN, verifiers: [verifierOf(LOG_KEY)] }];

  it("for a log without entries has the root of nothing, or is answered 422", () => {
    const signer = expectAccepted(noteSigner(LOG_KEY, nativeEd25519));
    const asked = (root: Uint8Array) => {
      const checkpoint = { origin: ORIGIN, size: 0, root, extensions: [] };
      const note = expectAccepted(signCheckpoint(checkpoint, [signer]));
      return openSubmission(`old 0\n\n${note}`, logs);
    };
    expect(asked(EMPTY_ROOT)).toMatchObject({ kind: "submission" });
    expect(asked(leafHash(new Uint8Array(0)))).toMatchObject({ kind: "answer", status: 422 });
  });

  it("names the line of the whole request at which something is wrong", async () => {
    const log = aLog([100, 300]);
    const request = await log.request(100, 300);
    expect(openSubmission(request, logs)).toMatchObject({ kind: "submission" });
    const lines = request.split("\n");
    const noteAt = lines.indexOf("") + 1;
    const broken = (at: number, line: string) =>
      openSubmission(lines.with(at, line).join("\n"), logs);
    expect(broken(1, "no hash")).toMatchObject({
      status: 400,
      body: expect.stringContaining("line 2"),
    });
    expect(broken(2, "no hash")).toMatchObject({
      status: 400,
      body: expect.stringContaining("line 3"),
    });
    // The checkpoint's second line holds its size.
    expect(broken(noteAt + 1, "many")).toMatchObject({
      status: expect.any(Number),
      body: expect.any(String),
    });
    const signature = lines.findIndex((line) => line.startsWith("— "));
    expect(broken(signature, "— x")).toMatchObject({
      status: 400,
      body: expect.stringContaining(`line ${signature + 1}`),
    });
  });

  it("has an old size, a proof and a checkpoint, each refused at its place", () => {
    const hash = base64(new Uint8Array(32));
    expect(told(parseAddCheckpoint("old 3"))).toContain("1:1 The request has no checkpoint.");
    expect(told(parseAddCheckpoint("\n\nnote"))).toContain("1:1 The old size is missing.");
    for (const first of ["old", "old 03", "new 3", "old 3 "])
      expect(told(parseAddCheckpoint(`${first}\n\nnote`))).toContain(
        "1:1 The old size is missing.",
      );
    expect(told(parseAddCheckpoint(`old 3\n${hash}\nx\n\nnote`))).toBe(
      "3:1 This line is not a hash. Expected: Base64 of 32 bytes.",
    );
    expect(told(parseAddCheckpoint(`old 3\n${`${hash}\n`.repeat(64)}\nnote`))).toContain(
      "2:1 The proof has 64 lines.",
    );
    expect(
      expectAccepted(parseAddCheckpoint(`old 3\n${`${hash}\n`.repeat(63)}\nnote`)).proof,
    ).toHaveLength(63);
    expect(expectAccepted(parseAddCheckpoint("old 0\n\nnote"))).toEqual({
      oldSize: 0,
      proof: [],
      note: "note",
    });
  });
});

describe("a witness's answer", () => {
  const text = `${ORIGIN}\n1\n${base64(new Uint8Array(32))}\n`;
  const witness = verifierOf(WITNESS_KEY);
  const lineOf = (key: SignerKey) => {
    const signed = expectAccepted(
      signNote(text, [expectAccepted(cosigner(key, 1_800_000_000, nativeEd25519))]),
    );
    return signed.slice(signed.indexOf("\n\n") + 2);
  };
  const answer = (status: number, body: string, contentType = "text/plain") =>
    readWitnessAnswer({ status, contentType, body }, text, witness);
  const size = "text/x.tlog.size";

  it("is its signature, beside which others may stand that are not read", () => {
    const own = lineOf(WITNESS_KEY);
    const other = lineOf(aKey("witness.example/w2", NOTE_TYPE.cosignature, 3));
    expect(answer(200, own)).toMatchObject({ kind: "cosigned", signatures: [expect.anything()] });
    expect(answer(200, other + own)).toMatchObject({
      kind: "cosigned",
      signatures: [expect.anything()],
    });
    expect(answer(200, `— witness.example/w2 %%%\n${own}`)).toMatchObject({ kind: "cosigned" });
    expect(isRefusal(answer(200, `— ${WITNESS_KEY.name} %%%\n${own}`))).toBe(true);
    expect(isRefusal(answer(200, `nothing like it\n${own}`))).toBe(true);
    expect(told(answer(200, other))).toBe(
      "The answer of witness.example/w1 has no signature by its key.",
    );
    expect(told(answer(200, own.trimEnd()))).toBe("The answer of witness.example/w1 is cut off.");
  });

  it("is the size that it knows, only with 409, its kind and a whole number on one line", () => {
    expect(answer(409, "300\n", size)).toEqual({ kind: "from elsewhere", size: 300 });
    expect(answer(409, "300\n", `${size}; charset=utf-8`)).toEqual({
      kind: "from elsewhere",
      size: 300,
    });
    for (const given of [
      answer(409, "300", size),
      answer(409, "x\n", size),
      answer(409, "300\n"),
      answer(400, "300\n", size),
    ])
      expect(isRefusal(given)).toBe(true);
    expect(told(answer(409, "300\n"))).toBe('The witness witness.example/w1 answered 409: "300".');
    expect(told(answer(500, `${"a".repeat(199)}bc\n`))).toBe(
      `The witness witness.example/w1 answered 500: "${"a".repeat(199)}b".`,
    );
  });
});

describe("a proof of what cannot be", () => {
  const leaf = leafHash(madeUpLeaf(0));
  const short = leaf.slice(1);

  it("is refused for its sizes and its hashes before anything is hashed", () => {
    const inclusion = { index: 0, size: 1, leafHash: leaf, root: leaf, proof: [] };
    expect(isRefusal(verifyInclusion(inclusion))).toBe(false);
    expect(told(verifyInclusion({ ...inclusion, index: 1 }))).toBe(
      "Entry 1 cannot be in a tree of 1 entries.",
    );
    for (const wrong of [
      { index: -1 },
      { index: 0.5 },
      { size: 1.5 },
      { leafHash: short },
      { proof: [short] },
    ])
      expect(isRefusal(verifyInclusion({ ...inclusion, ...wrong }))).toBe(true);
    const same = { olderSize: 1, newerSize: 1, olderRoot: leaf, newerRoot: leaf, proof: [] };
    expect(isRefusal(verifyConsistency(same))).toBe(false);
    for (const wrong of [
      { olderSize: -1 },
      { newerSize: 1.5 },
      { olderRoot: short },
      { newerRoot: short },
      { olderSize: 2 },
      { proof: [leaf] },
    ])
      expect(isRefusal(verifyConsistency({ ...same, ...wrong }))).toBe(true);
  });
});

it("appending nothing writes nothing, and appending one writes its one tile and those above", () => {
  const leaves = Array.from({ length: 300 }, (_, i) => leafHash(madeUpLeaf(i)));
  const first = appendLeaves(EMPTY_EDGE, leaves.slice(0, 255));
  const paths = (tiles: typeof first.tiles) => tiles.map(({ address }) => tilePath(address));
  expect(paths(first.tiles)).toEqual(["tile/0/000.p/255"]);
  expect(paths(appendLeaves(first.edge, []).tiles)).toEqual([]);
  const full = appendLeaves(first.edge, leaves.slice(255, 256));
  expect(paths(full.tiles).sort()).toEqual(["tile/0/000", "tile/1/000.p/1"]);
  expect(full.edge.partialTiles).toHaveLength(2);
  const one = appendLeaves(full.edge, leaves.slice(256, 257));
  expect(paths(one.tiles)).toEqual(["tile/0/001.p/1"]);
  expect(paths(appendLeaves(one.edge, []).tiles)).toEqual([]);
});
