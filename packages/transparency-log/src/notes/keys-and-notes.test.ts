import { describe, expect, it } from "vitest";
import { nativeEd25519 } from "../../cli/native.ts";
import { aKey, LOG_KEY, ORIGIN, verifierOf, WITNESS_KEY } from "../../test-support/made-up-log.ts";
import {
  cosigner,
  EMPTY_ROOT,
  expectAccepted,
  formatSignerKey,
  formatVerifierKey,
  isRefusal,
  NOTE_TYPE,
  noteSigner,
  openCheckpoint,
  openNote,
  parseNote,
  parseSignerKey,
  parseTlogProof,
  parseVerifierKey,
  publicHalf,
  signCheckpoint,
  signerKey,
  signNote,
  verifierKey,
  verifyTlogProof,
} from "../index.ts";
import { base64, findBase64Bytes } from "./bytes.ts";
import { MOST_SIGNATURES, parseSignatureLine } from "./note.ts";

const { publicKeyOf } = nativeEd25519;
const codeOf = (answer: unknown) => (isRefusal(answer) ? answer.code : "accepted");
const signerOf = (key: typeof LOG_KEY) => expectAccepted(noteSigner(key, nativeEd25519));
const checkpoint = { origin: ORIGIN, size: 0, root: EMPTY_ROOT, extensions: [] };

describe("a checkpoint is the log's where the log's own key signed it", () => {
  const open = (key: typeof LOG_KEY, others: (typeof LOG_KEY)[] = []) =>
    codeOf(
      openCheckpoint(
        expectAccepted(signCheckpoint(checkpoint, [signerOf(key)])),
        verifierOf(LOG_KEY),
        others.map(verifierOf),
      ),
    );

  it("and not where another key of the same name did, though it is trusted for something else", () => {
    const namesake = aKey(ORIGIN, NOTE_TYPE.ed25519, 77);
    expect(open(LOG_KEY)).toBe("accepted");
    expect(open(namesake)).toBe("log.note.no-known-signature");
    expect(open(namesake, [namesake])).toBe("log.checkpoint.not-signed-by-log");
  });

  it("nor where a key that signs no notes, or one that does not cosign, is taken for it", () => {
    expect(codeOf(noteSigner(WITNESS_KEY))).toBe("log.key.signs-no-notes");
    expect(codeOf(cosigner(LOG_KEY, 1))).toBe("log.key.does-not-cosign");
    expect(codeOf(cosigner(WITNESS_KEY, 1))).toBe("accepted");
  });

  it("a note that holds no checkpoint is none, whoever signed it", () => {
    const note = expectAccepted(signNote("party.example/record\nnought\n", [signerOf(LOG_KEY)]));
    expect(codeOf(openCheckpoint(note, verifierOf(LOG_KEY)))).not.toBe("accepted");
  });
});

describe("the name of a key", () => {
  it.each(["", "a b", "a+b", "a\u00a0b", "a\nb", "a\u0007b", "a\ud800b"])("%j is none", (name) => {
    const key = publicKeyOf(new Uint8Array(32));
    expect(codeOf(verifierKey(name, NOTE_TYPE.ed25519, key))).toBe("log.key.no-name");
    expect(codeOf(signerKey(name, NOTE_TYPE.ed25519, new Uint8Array(32), publicKeyOf))).toBe(
      "log.key.no-name",
    );
  });
});

describe("a key as text", () => {
  const vkey = formatVerifierKey(publicHalf(LOG_KEY, publicKeyOf));
  const skey = formatSignerKey(LOG_KEY);

  it("reads back, white space around it or not", () => {
    expect(codeOf(parseVerifierKey(` ${vkey}\n`))).toBe("accepted");
    expect(codeOf(parseSignerKey(` ${skey}\n`, publicKeyOf))).toBe("accepted");
  });

  it.each([31, 33])("of %i bytes is no key of Ed25519, even under its right id", (length) => {
    const odd = expectAccepted(verifierKey(ORIGIN, NOTE_TYPE.ed25519, new Uint8Array(length)));
    expect(codeOf(parseVerifierKey(formatVerifierKey(odd)))).toBe("log.key.wrong-length");
  });

  it("of a kind not known may be read, and signs nothing", () => {
    const later = expectAccepted(verifierKey(ORIGIN, 6, new Uint8Array(1312)));
    expect(codeOf(parseVerifierKey(formatVerifierKey(later)))).toBe("accepted");
    const secret = formatSignerKey({ ...LOG_KEY, type: 6 });
    expect(codeOf(parseSignerKey(secret, publicKeyOf))).toBe("log.key.secret-of-unknown-kind");
  });

  it("that is none is refused, and a secret one says nothing of itself", () => {
    for (const wrong of ["", vkey.slice(1), `+${vkey}`, vkey.slice(0, -1), `${ORIGIN}+00000000+`]) {
      expect(codeOf(parseVerifierKey(wrong)), wrong).not.toBe("accepted");
    }
    for (const wrong of ["", vkey, skey.slice(8), "PRIVATE+KEY+", `PRIVATE+KEY+${vkey}x`]) {
      const answer = parseSignerKey(wrong, publicKeyOf);
      expect(codeOf(answer), wrong).toBe("log.key.not-a-secret-key");
      expect(isRefusal(answer) && answer.values).toEqual([]);
    }
  });
});

describe("a note", () => {
  const text = "Agreed.\n";
  const line = expectAccepted(signNote(text, [signerOf(LOG_KEY)])).split("\n")[2] as string;

  it("is not signed where its text has no last newline, is no Unicode or has control characters", () => {
    const sign = (what: string) => codeOf(signNote(what, [signerOf(LOG_KEY)]));
    expect(sign("Agreed.")).toBe("log.note.text-without-newline");
    expect(sign("Agr\ud800d.\n")).toBe("log.note.text-not-unicode");
    expect(sign("Agr\u0007eed.\n")).toBe("log.note.control-character");
    expect(codeOf(parseNote(`\u0007${text}\n${line}\n`))).toBe("log.note.control-character");
  });

  it("may be a million letters long, with a hundred signatures, and no more", () => {
    const of = (letters: number) => `${"a".repeat(letters - line.length - 3)}\n\n${line}\n`;
    expect(of(1_000_000)).toHaveLength(1_000_000);
    expect(codeOf(parseNote(of(1_000_000)))).toBe("accepted");
    expect(codeOf(parseNote(of(1_000_001)))).toBe("log.note.too-long");
    const signed = (times: number) => codeOf(parseNote(`${text}\n${`${line}\n`.repeat(times)}`));
    expect(signed(MOST_SIGNATURES)).toBe("accepted");
    expect(signed(MOST_SIGNATURES + 1)).toBe("log.note.too-many-signatures");
  });

  it("has signature lines with a name and at least a byte behind the id", () => {
    const id = (bytes: number) =>
      codeOf(parseSignatureLine(`— a ${base64(new Uint8Array(bytes))}`));
    expect([id(4), id(5)]).toEqual(["log.note.signature-line", "accepted"]);
    for (const wrong of [
      "",
      "— a",
      "- a AAAAAAA=",
      "— a+b AAAAAAA=",
      "— a AAAAAAA",
      "— a AAAAAAA= ",
    ])
      expect(codeOf(parseSignatureLine(wrong)), wrong).toBe("log.note.signature-line");
  });

  it("with a line of an unknown key that cannot be read is read; with such a line of a known key it is not", () => {
    const known = [verifierOf(LOG_KEY)];
    const open = (more: string) => codeOf(openNote(`${text}\n${line}\n${more}\n`, known));
    expect(open("— stranger.example !!")).toBe("accepted");
    expect(open("— stranger.example AAAA")).toBe("accepted");
    expect(open(`— ${ORIGIN} !!`)).not.toBe("accepted");
    expect(open("stranger")).not.toBe("accepted");
  });
});

describe("Base64 has one spelling", () => {
  it.each(["A", "AA", "AA=", "AB==", "AAB=", "AAA", "A===", "AA==\n", "AA-=", "====", "A A="])(
    "%j is none",
    (text) => {
      expect(findBase64Bytes(text)).toBeUndefined();
    },
  );

  it("of every length", () => {
    for (let length = 0; length < 10; length++) {
      const bytes = Uint8Array.from({ length }, (_, i) => 255 - i);
      expect(base64(bytes)).toBe(Buffer.from(bytes).toString("base64"));
      expect(findBase64Bytes(base64(bytes))).toEqual(bytes);
    }
  });
});

it("what is no receipt proves nothing", () => {
  const policy = { logs: [], witnesses: [], groups: [] } as never;
  for (const source of ["", "text", new Uint8Array([255]), "c2sp.org/tlog-proof@v1\nindex 0\n"]) {
    expect(isRefusal(parseTlogProof(source))).toBe(true);
    expect(isRefusal(verifyTlogProof(source, EMPTY_ROOT, policy))).toBe(true);
  }
  const head = "c2sp.org/tlog-proof@v1\n";
  expect(codeOf(parseTlogProof(new Uint8Array([255])))).toBe("log.receipt.not-utf-8");
  expect(codeOf(parseTlogProof(`${head}extra A\nindex 0\n\nnote`))).toBe(
    "log.receipt.extra-not-base64",
  );
  expect(codeOf(parseTlogProof(`${head}index 00\n\nnote`))).toBe("log.receipt.no-index");
  expect(codeOf(parseTlogProof(`${head}\n\nnote`))).not.toBe("accepted");
});
