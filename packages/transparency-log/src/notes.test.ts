import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  base64,
  cosignedAt,
  cosigner,
  expectAccepted,
  findBase64Bytes,
  formatCheckpoint,
  formatNote,
  formatSignerKey,
  formatVerifierKey,
  isRefusal,
  NOTE_TYPE,
  nobleEd25519,
  noteSigner,
  noteVerifier,
  openCheckpoint,
  openNote,
  parseCheckpoint,
  parseNote,
  parseSignerKey,
  parseVerifierKey,
  publicHalf,
  signCheckpoint,
  signerKey,
  signNote,
} from "./index.ts";

const { publicKeyOf } = nobleEd25519;

/** The keys and the note that the documentation of Go's golang.org/x/mod/sumdb/note shows. */
const NEUMANN = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
const NEUMANN_SECRET =
  "PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz";
const NEUMANN_TEXT =
  "If you think cryptography is the answer to your problem,\n" +
  "then you don't know what your problem is.\n";
const NEUMANN_NOTE = `${NEUMANN_TEXT}\n— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n`;

function verifierOf(vkey: string) {
  return expectAccepted(noteVerifier(expectAccepted(parseVerifierKey(vkey))));
}

function aKey(name: string, type: number, first = 1) {
  return expectAccepted(signerKey(name, type, new Uint8Array(32).fill(first), publicKeyOf));
}

const logKey = aKey("party.example/record", NOTE_TYPE.ed25519);
const log = expectAccepted(noteVerifier(publicHalf(logKey, publicKeyOf)));
const witnessKey = aKey("witness.example/w1", NOTE_TYPE.cosignature, 2);
const witness = expectAccepted(noteVerifier(publicHalf(witnessKey, publicKeyOf)));

describe("a signed note", () => {
  it("is signed as Go's note package signs it", () => {
    const signer = expectAccepted(
      noteSigner(expectAccepted(parseSignerKey(NEUMANN_SECRET, publicKeyOf))),
    );
    expect(signNote(NEUMANN_TEXT, [signer])).toBe(NEUMANN_NOTE);
  });

  it("opens with the key that signed it", () => {
    const note = expectAccepted(openNote(NEUMANN_NOTE, [verifierOf(NEUMANN)]));
    expect(note.text).toBe(NEUMANN_TEXT);
    expect(note.verified.map(({ name }) => name)).toEqual(["PeterNeumann"]);
  });

  it("does not open with one letter changed anywhere", () => {
    const verifier = verifierOf(NEUMANN);
    for (let at = 0; at < NEUMANN_NOTE.length; at++) {
      const letter = NEUMANN_NOTE[at] === "X" ? "Y" : "X";
      const changed = NEUMANN_NOTE.slice(0, at) + letter + NEUMANN_NOTE.slice(at + 1);
      expect(isRefusal(openNote(changed, [verifier])), changed).toBe(true);
    }
  });

  it("says nothing by keys that nobody asked about", () => {
    expect(openNote(NEUMANN_NOTE, [log])).toMatchObject({
      sentence: "No known key has signed this note.",
    });
    const twice = NEUMANN_NOTE.replace(
      /\n\n(.*\n)$/,
      (_, line) => `\n\n${line}${line}— someone.else AAAAAAAA\n`,
    );
    const note = expectAccepted(openNote(twice, [verifierOf(NEUMANN)]));
    expect(note.verified).toHaveLength(1);
    expect(note.unknown.map(({ name }) => name)).toEqual(["someone.else"]);
  });

  it("is refused whole when a known key's signature does not hold", () => {
    const other = expectAccepted(signNote("another text\n", [expectAccepted(noteSigner(logKey))]));
    const stolen = other.split("\n").at(-2);
    const note = `${NEUMANN_NOTE}${stolen}\n`;
    expect(isRefusal(openNote(note, [verifierOf(NEUMANN)]))).toBe(false);
    expect(openNote(note, [verifierOf(NEUMANN), log])).toMatchObject({ line: 5 });
  });

  it("may have empty lines in its text", () => {
    const text = "one\n\ntwo\n\n\nthree\n";
    const note = expectAccepted(signNote(text, [expectAccepted(noteSigner(logKey))]));
    expect(openNote(note, [log])).toMatchObject({ text });
  });

  it.each([
    ["no signatures", "text\n"],
    ["no text", "\n— a AAAAAAAA\n"],
    ["no last newline", "text\n\n— a AAAAAAAA"],
    ["an empty signature line", "text\n\n— a AAAAAAAA\n\n"],
    ["a hyphen for a dash", "text\n\n- a AAAAAAAA\n"],
    ["a space in a name", "text\n\n— a\u00a0b AAAAAAAA\n"],
    ["a tab", "te\txt\n\n— a AAAAAAAA\n"],
    ["a return", "text\r\n\r\n— a AAAAAAAA\r\n"],
    ["half a letter", "te\ud800xt\n\n— a AAAAAAAA\n"],
    ["101 signatures", `text\n\n${"— a AAAAAAAA\n".repeat(101)}`],
  ])("is not one with %s", (_, source) => {
    expect(parseNote(source)).toMatchObject({ kind: "refusal" });
  });

  it.each([
    ["no Base64", "AAAA?AAA", 24],
    ["loose bits in Base64", "AAAAAAB=", 24],
    ["a signature of four bytes", "AAAAAA==", 24],
    ["text after a signature", "AAAAAAAA x", 1],
    ["nothing", "", 1],
  ])(
    "with a line that has %s opens, but for those who know a key of that name",
    (_, rest, column) => {
      const line = NEUMANN_TEXT.split("\n").length + 2;
      const note = `${NEUMANN_NOTE}— ${log.name} ${rest}\n`;
      expect(openNote(note, [verifierOf(NEUMANN)])).toMatchObject({ text: NEUMANN_TEXT });
      expect(openNote(note, [verifierOf(NEUMANN), log])).toMatchObject({ line, column });
      const first = NEUMANN_NOTE.replace("\n\n", `\n\n— a+b ${rest}\n`);
      expect(openNote(first, [verifierOf(NEUMANN)])).toMatchObject({ text: NEUMANN_TEXT });
    },
  );

  it("says in which line and column something is wrong", () => {
    expect(parseNote("text\n\n— a AAAAAAAA\n- b AAAAAAAA\n")).toMatchObject({ line: 4, column: 1 });
    expect(parseNote("te\txt\n\n— a AAAAAAAA\n")).toMatchObject({ line: 1, column: 3 });
  });

  it("of bytes that are not UTF-8 is refused", () => {
    expect(parseNote(Uint8Array.of(0xc3, 0x28, 10, 10))).toMatchObject({ kind: "refusal" });
  });

  it("reads back as it was written, and whatever is read is written the same", () => {
    const piece = fc.constantFrom("\n", "— ", "a", "AAAAAAAA", " ", "\n\n", "é", "+", "=", "0");
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 20 }).map((all) => all.join("")),
        (source) => {
          const note = parseNote(source);
          if (!isRefusal(note) && !note.unreadable) expect(formatNote(note)).toBe(source);
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe("a key in text", () => {
  it("reads back as it was written", () => {
    const key = publicHalf(witnessKey, publicKeyOf);
    expect(parseVerifierKey(formatVerifierKey(key))).toEqual(key);
    expect(parseSignerKey(formatSignerKey(witnessKey), publicKeyOf)).toEqual(witnessKey);
    expect(formatVerifierKey(expectAccepted(parseVerifierKey(NEUMANN)))).toBe(NEUMANN);
  });

  it("is refused with any letter of it changed", () => {
    for (let at = 0; at < NEUMANN.length; at++) {
      const letter = NEUMANN[at] === "b" ? "d" : "b";
      const changed = NEUMANN.slice(0, at) + letter + NEUMANN.slice(at + 1);
      expect(isRefusal(parseVerifierKey(changed)), changed).toBe(true);
    }
  });

  it("never shows a secret in a refusal", () => {
    for (const secret of [NEUMANN_SECRET.slice(0, -1), NEUMANN_SECRET.replace("c74f", "c74e")]) {
      const refusal = parseSignerKey(secret, publicKeyOf);
      expect(JSON.stringify(refusal)).not.toContain("AYEKFALV");
      expect(isRefusal(refusal)).toBe(true);
    }
  });

  it("of a kind not known here is read, and verifies nothing", () => {
    const key = expectAccepted(
      parseVerifierKey(formatVerifierKey(publicHalf(logKey, publicKeyOf))),
    );
    expect(noteVerifier({ ...key, type: NOTE_TYPE.mlDsa44 })).toMatchObject({ kind: "refusal" });
  });
});

describe("a checkpoint", () => {
  const root = new Uint8Array(32).fill(7);
  const checkpoint = { origin: "party.example/record", size: 20_852_163, root, extensions: [] };

  it("is origin, size, root and extensions, a line each", () => {
    const text = `party.example/record\n20852163\n${base64(root)}\n`;
    expect(formatCheckpoint(checkpoint)).toBe(text);
    expect(parseCheckpoint(text)).toEqual(checkpoint);
    expect(parseCheckpoint(`${text}more\n`)).toEqual({ ...checkpoint, extensions: ["more"] });
  });

  it.each([
    [1, "\n5\nROOT\n"],
    [2, "o\n05\nROOT\n"],
    [2, "o\n-5\nROOT\n"],
    [2, "o\n5 \nROOT\n"],
    [2, "o\n9007199254740993\nROOT\n"],
    [2, "o\n\nROOT\n"],
    [3, "o\n5\nAAAA\n"],
    [3, "o\n5\n"],
    [3, "o\n5\nROOT \n"],
    [4, "o\n5\nROOT\n\n"],
    [3, "o\n5\nROOT"],
  ])("is refused in line %i of %j", (line, source) => {
    const text = source.replace("ROOT", base64(root));
    expect(parseCheckpoint(text)).toMatchObject({ kind: "refusal", line });
  });

  it("opens only with the log's own signature, and only for that log", () => {
    const signer = expectAccepted(noteSigner(logKey));
    const note = expectAccepted(signCheckpoint(checkpoint, [signer]));
    expect(openCheckpoint(note, log)).toMatchObject({ checkpoint });
    const foreign = expectAccepted(signCheckpoint({ ...checkpoint, origin: "x" }, [signer]));
    expect(openCheckpoint(foreign, log)).toMatchObject({ line: 1 });
    const cosignedOnly = expectAccepted(
      signCheckpoint(checkpoint, [expectAccepted(cosigner(witnessKey, 5))]),
    );
    expect(openCheckpoint(cosignedOnly, log, [witness])).toMatchObject({ kind: "refusal" });
  });

  it("is not signed when it could not be read again", () => {
    const signer = expectAccepted(noteSigner(logKey));
    expect(isRefusal(signCheckpoint({ ...checkpoint, origin: "a\nb" }, [signer]))).toBe(true);
    expect(isRefusal(signCheckpoint({ ...checkpoint, extensions: [""] }, [signer]))).toBe(true);
  });

  it("says when a witness saw it", () => {
    const signers = [
      expectAccepted(noteSigner(logKey)),
      expectAccepted(cosigner(witnessKey, 1_679_315_147)),
    ];
    const note = expectAccepted(signCheckpoint(checkpoint, signers));
    const opened = expectAccepted(openCheckpoint(note, log, [witness]));
    expect(opened.note.verified.map(({ bytes }) => cosignedAt(bytes))).toEqual([
      undefined,
      1_679_315_147n,
    ]);
    const [line] = note.split("\n").slice(-2);
    const bytes = findBase64Bytes(line?.split(" ")[2] ?? "") ?? new Uint8Array(0);
    const later = base64(bytes.with(11, (bytes[11] ?? 0) + 1));
    expect(
      isRefusal(
        openCheckpoint(note.replace(line ?? "", `— ${witnessKey.name} ${later}`), log, [witness]),
      ),
    ).toBe(true);
  });
});

describe("Base64", () => {
  it("has one spelling for every sequence of bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(base64(bytes)).toBe(Buffer.from(bytes).toString("base64"));
        expect(findBase64Bytes(base64(bytes))).toEqual(bytes);
      }),
    );
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."AQgw=+/-_ \n"), maxLength: 8 }), (text) => {
        const bytes = findBase64Bytes(text);
        if (bytes) expect(Buffer.from(bytes).toString("base64")).toBe(text);
      }),
      { numRuns: 1000 },
    );
  });
});
