import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { groupsOf } from "../test-support/archive-surgery.ts";
import { chunksOf, verifyBytes } from "../test-support/cases.ts";
import { inventElection, inventGroup } from "../test-support/invented-election.ts";
import { seededRandomness } from "../test-support/randomness.ts";
import { readItems } from "./archive/items.ts";
import { sodiumNativeBackend } from "./backends/sodium-native.ts";
import { checkBallot } from "./ballot/ballot.ts";
import { checkOpening, sealBallot } from "./ballot/booth.ts";
import { readCredentialList } from "./election/credentials.ts";
import { type Question, rankedQuestion, readElection } from "./election/election.ts";
import { toolsOf } from "./groups/proofs.ts";
import { expectAccepted, isRefusal } from "./refusal.ts";
import { shuffleCodec } from "./shuffle/shuffle.ts";
import { resultCodec } from "./tally/result.ts";
import { encryptedTallyCodec, sizedTallyCodec } from "./tally/tally.ts";
import { decodeText } from "./text/json-text.ts";
import { partialDecryptionCodec } from "./trustees/decryption.ts";
import {
  polynomialMessageCodec,
  readPrivateKey,
  shareInputCodec,
  shareOutputCodec,
} from "./trustees/pedersen.ts";
import { checkTrustees } from "./trustees/trustees.ts";

const backend = sodiumNativeBackend();
const tools = { ...toolsOf(backend), randomness: seededRandomness("hostile") };
const motion: Question = { type: "Homomorphic", answers: ["Yes"], min: 0, max: 1, question: "?" };
const questions: readonly Question[] = [
  motion,
  { ...motion, blank: true },
  rankedQuestion("Rank", ["Ann", "Bo"]),
  { type: "Lists", value: { answers: [["L", "a"]], question: "List" } },
];
const choices = [[1], [0, 1], [1, 2], [[1, 1]]];
const made = inventElection(backend, {
  seed: "hostile",
  questions,
  votes: [{ voter: 0, choices }],
  voters: 1,
  trustees: ["single", [1, 2]],
  decrypting: [1, 2],
});
const { election } = made;
const group = inventGroup(tools, 1, 2);

type Parser = readonly [name: string, parse: (text: string) => unknown, valid: string];
let parsers: Parser[] = [];

beforeAll(async () => {
  const groups = await groupsOf(backend, made.bytes);
  const text = (type: string, index = 0) => groups.find((g) => g.type === type)?.texts[index] ?? "";
  const vote = expectAccepted(sealBallot(tools, election, made.credentials[0] ?? "", choices));
  const { openingText } = expectAccepted(vote.challenge());
  const decode = (codec: Parameters<typeof decodeText>[0]) => (t: string) => decodeText(codec, t);
  parsers = [
    ["election", (t) => readElection(backend, t), text("Setup", 0)],
    ["trustees", (t) => checkTrustees(tools, t), text("Setup", 1)],
    ["credentials", readCredentialList, text("Setup", 2)],
    ["ballot", (t) => checkBallot(tools, election, t), text("Ballot")],
    ["tally", decode(encryptedTallyCodec(election)), text("EncryptedTally")],
    ["size", decode(sizedTallyCodec), text("EncryptedTally", 1)],
    ["shuffle", decode(shuffleCodec), text("Shuffle")],
    ["decryption", decode(partialDecryptionCodec(election)), text("PartialDecryption")],
    ["result", decode(resultCodec(election)), text("Result")],
    ["opening", (t) => checkOpening(tools, election, vote.sealNumber, t), openingText],
    [
      "polynomial",
      decode(polynomialMessageCodec),
      polynomialMessageCodec.write(group.messages[0] as never),
    ],
    ["share input", decode(shareInputCodec), shareInputCodec.write(group.inputs[0] as never)],
    ["share output", decode(shareOutputCodec), shareOutputCodec.write(group.outputs[0] as never)],
    ["private key", readPrivateKey, '"123"'],
  ];
});

/** Texts that differ from a valid one at a few places. */
function damaged(valid: string): fc.Arbitrary<string> {
  const piece = fc.oneof(
    fc.string({ maxLength: 6 }),
    fc.constantFrom(
      '"',
      "{",
      "}",
      "[",
      "]",
      ",",
      ":",
      "null",
      "1e9",
      "-1",
      "\\u0000",
      "\u007f",
      "\ud800",
    ),
  );
  const cut = fc.tuple(fc.nat(valid.length), fc.nat(8), piece);
  return fc
    .array(cut, { minLength: 1, maxLength: 3 })
    .map((cuts) =>
      cuts.reduce(
        (text, [at, length, put]) => text.slice(0, at) + put + text.slice(at + length),
        valid,
      ),
    );
}

describe("every reader of what others send", () => {
  test("accepts the sound text it was made for", () => {
    for (const [name, parse, valid] of parsers) expect(isRefusal(parse(valid)), name).toBe(false);
  });

  test("answers any text with a value or a refusal and never throws", () => {
    const nasty = [
      "",
      " ",
      "null",
      "0",
      "[]",
      "{}",
      '""',
      "[".repeat(100_000),
      '{"a":'.repeat(50_000),
      "\ud800",
      '{"__proto__":{}}',
      '{"constructor":1}',
      '"\\ud800"',
      "1e400",
      "-0",
      "NaN",
      "\u0000",
      "\ufeff{}",
    ];
    for (const [name, parse] of parsers) {
      for (const text of nasty)
        expect(isRefusal(parse(text)), `${name}: ${text.slice(0, 20)}`).toBe(true);
      fc.assert(
        fc.property(fc.oneof(fc.string(), fc.json()), (text) => isRefusal(parse(text))),
        { numRuns: 60 },
      );
    }
  });

  test("answers a damaged text with a refusal, or finds it unchanged in meaning and form", () => {
    for (const [name, parse, valid] of parsers) {
      fc.assert(
        fc.property(damaged(valid), (text) => {
          const answer = parse(text);
          // Free texts such as a question may change; everything else must be seen.
          const isFree = ["election", "credentials", "trustees", "private key"].includes(name);
          if (!isFree && ["ballot", "opening"].includes(name) && text !== valid) {
            expect(isRefusal(answer), `${name}: ${text}`).toBe(true);
          }
        }),
        { numRuns: 120 },
      );
    }
  });

  test("says what is wrong and where, in a sentence", () => {
    const [, , , [, parse, valid]] = parsers as [Parser, Parser, Parser, Parser];
    const wrong = parse(valid.replace(/"challenge":"(\d)/, '"challenge":"x$1'));
    expect(wrong).toMatchObject({ part: "value.range" });
    expect((wrong as { where: string }).where).toBe("answers[0].individual_proofs[0][0].challenge");
  });
});

describe("an archive of hostile bytes", () => {
  test("any bytes at all end in a report, never in a throw", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 3000 }), async (bytes) => {
        const report = await verifyBytes(backend, bytes);
        expect(report.verdict).toBe("unreadable");
      }),
      { numRuns: 100 },
    );
  });

  test("a record that claims to be enormous is refused before it is read", async () => {
    const bytes = made.bytes.slice();
    const { writeTarHeader } = await import("./archive/tar.ts");
    const name = `${"0".repeat(64)}.data.json`;
    const header = writeTarHeader({ name, sizeBytes: 8 ** 11 - 1, timestamp: 1_795_220_416 });
    bytes.set(header, 1024);
    const report = await verifyBytes(backend, bytes);
    expect(report).toMatchObject({ verdict: "invalid", problems: [{ code: "archive.size" }] });
  });

  test("reads the same from chunks of any size", async () => {
    for (const size of [1, 7, 511, 512, 513, 100_000]) {
      const types: string[] = [];
      for await (const item of readItems(backend, chunksOf(made.bytes, size))) {
        types.push(isRefusal(item) ? item.part : item.type);
      }
      expect(types.at(-1)).toBe("Result");
    }
  });
});
