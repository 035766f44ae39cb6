import {
  expectAccepted,
  formatCheckpoint,
  formatNote,
  formatTlogProof,
  leafHash,
  NOTE_TYPE,
  verifierKey,
} from "@breakthrough/transparency-log";
import { nativeEd25519 } from "@breakthrough/transparency-log/node";
import { signOddly } from "@breakthrough/transparency-log/testing/odd-signatures";
import { expect, test } from "vitest";
import { checkReceipt } from "./record/receipt.ts";

const origin = "party.example/record";
const line =
  '{"act":"a","at":"2026-11-21T05:00:00.000Z","by":"b","on":"/","says":"hid a comment","v":1}';

test("a receipt whose signature has parts of small order has one verdict, on the page as on the command line", () => {
  const entry = new TextEncoder().encode(line);
  const said = new Map<string, number>();
  for (let keyPart = 0; keyPart < 8; keyPart++) {
    for (let noncePart = 0; noncePart < 8; noncePart++) {
      const text = formatCheckpoint({ origin, size: 1, root: leafHash(entry) });
      const odd = { secret: 5n, nonce: 7n, keyPart, noncePart };
      const made = signOddly(new TextEncoder().encode(text), odd);
      const key = expectAccepted(verifierKey(origin, NOTE_TYPE.ed25519, made.publicKey));
      const signatures = [{ name: origin, keyId: key.keyId, bytes: made.signature }];
      const note = formatNote({ text, signatures });
      const proof = formatTlogProof({ index: 0, proof: [], note, extra: entry });
      const policy = { logs: [{ key }], witnesses: [], groups: [], quorum: "none" };
      const verdict = made.isValid ? "valid" : "invalid";
      expect(checkReceipt({ proof, policy }).verdict).toBe(verdict);
      const tools = { ed25519: nativeEd25519 };
      expect(checkReceipt({ proof, policy, tools }).verdict).toBe(verdict);
      said.set(verdict, (said.get(verdict) ?? 0) + 1);
    }
  }
  expect([...said.keys()].sort()).toEqual(["invalid", "valid"]);
});
