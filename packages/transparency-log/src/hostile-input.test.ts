import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aLog, LOG_KEY, ORIGIN, verifierOf } from "../test-support/made-up-log.ts";
import {
  decideAddCheckpoint,
  decodeBundle,
  encodeBundle,
  expectAccepted,
  formatTlogProof,
  isRefusal,
  openSubmission,
  parseAddCheckpoint,
  parseCheckpoint,
  parseNote,
  parsePolicy,
  parseTilePath,
  parseTlogProof,
  parseVerifierKey,
} from "./index.ts";

const log = aLog([100, 300]);
const note = log.noteAt(300);
const request = await log.request(100, 300);
const proof = formatTlogProof({ index: 5, proof: await log.proof(100, 300), note });
const PARSERS = [parseAddCheckpoint, parseCheckpoint, parseNote, parsePolicy, parseTlogProof];

/** A good text with some of its letters replaced, left out or doubled, as a network or an attacker might. */
const spoiled = (text: string) =>
  fc
    .array(
      fc.tuple(fc.nat(text.length), fc.constantFrom("", "\n", "\n\n", " ", "0", "—", "\u0000")),
      {
        maxLength: 4,
      },
    )
    .map((edits) =>
      edits.reduce((now, [at, put]) => now.slice(0, at) + put + now.slice(at + 1), text),
    );

const anyText = fc.oneof(
  ...[note, request, proof].map(spoiled),
  fc.string({ unit: "binary", maxLength: 60 }),
);

describe("whatever arrives", () => {
  it("is read or refused with a sentence, and never throws", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const parse of [...PARSERS, parseTilePath, parseVerifierKey]) {
          const answer = parse(text);
          if (isRefusal(answer)) expect(answer.sentence).not.toBe("");
        }
      }),
      { numRuns: 500 },
    );
  });

  it("gets an answer of the specification from a witness, and a signature only if it is a true growth", () => {
    const logs = [{ origin: ORIGIN, verifiers: [verifierOf(LOG_KEY)] }];
    const latest = { size: 100, root: aLog([100]).stored.growth.root };
    fc.assert(
      fc.property(spoiled(request), (body) => {
        const submission = openSubmission(body, logs);
        const answer =
          submission.kind === "answer" ? submission : decideAddCheckpoint(submission, latest);
        if (answer.kind === "answer") expect([400, 403, 404, 409, 422]).toContain(answer.status);
        else expect(submission).toMatchObject({ text: note.slice(0, note.indexOf("\n\n") + 1) });
      }),
      { numRuns: 300 },
    );
  });

  it("is no bundle unless it is exactly one", () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 40 }),
        fc.integer({ min: 1, max: 6 }),
        (bytes, width) => {
          const entries = decodeBundle(bytes, width);
          if (!isRefusal(entries)) expect(expectAccepted(encodeBundle(entries))).toEqual(bytes);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
