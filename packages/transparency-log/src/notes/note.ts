import { isRefusal, type Refusal, refuse, refuseAt, worded } from "../refusal.ts";
import { base64, concatBytes, findBase64Bytes, findUtf8Text } from "./bytes.ts";
import {
  findNameFault,
  type NoteSignature,
  type NoteSigner,
  type NoteVerifier,
} from "./note-keys.ts";

/** A text and the signatures below it, of which nothing is verified yet. C2SP signed-note. */
export type Note = {
  /** Ends in a newline. */
  readonly text: string;
  readonly signatures: readonly NoteSignature[];
  /** Lines that cannot be read further than who is said to have signed. */
  readonly unreadable?: readonly UnreadableLine[];
};

type UnreadableLine = { readonly name: string; readonly fault: Refusal };

export type OpenedNote = {
  readonly text: string;
  /** By keys that were asked about, and valid. */
  readonly verified: readonly NoteSignature[];
  /** By keys that nobody asked about: they say nothing. */
  readonly unknown: readonly NoteSignature[];
};

/** More than the 16 every reader must take, and few enough that nobody can keep a reader busy. */
export const MOST_SIGNATURES = 100;
const LONGEST_NOTE = 1_000_000;

/**
 * Reads a note without believing it. C2SP signed-note. Refuses what is not written as the specification has it, with
 * line, column and what was expected.
 */
export function parseNote(source: string | Uint8Array): Note | Refusal {
  const whole = typeof source === "string" ? source : findUtf8Text(source);
  if (whole === undefined || !whole.isWellFormed())
    return refuse("log.note.not-utf-8", "The note is not UTF-8 text.");
  if (whole.length > LONGEST_NOTE)
    return refuse("log.note.too-long", worded`The note is longer than ${LONGEST_NOTE} letters.`);
  const fault = findControlFault(whole);
  if (fault) return fault;
  const cut = whole.lastIndexOf("\n\n");
  const lines = whole.split("\n");
  if (cut < 1) {
    return refuseAt(
      "log.note.no-signatures",
      lines.length,
      1,
      "The note has no signatures.",
      "an empty line before them",
    );
  }
  if (!whole.endsWith("\n")) {
    return refuseAt(
      "log.note.last-line-open",
      lines.length,
      1,
      "The last line does not end.",
      "a newline at its end",
    );
  }
  const text = whole.slice(0, cut + 1);
  const firstLine = text.split("\n").length + 1;
  return readSignatures(text, whole.slice(cut + 2, -1).split("\n"), firstLine);
}

function findControlFault(whole: string): Refusal | undefined {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what a note must not contain
  const at = whole.search(/[\u0000-\u0009\u000b-\u001f]/);
  if (at < 0) return undefined;
  const before = whole.slice(0, at).split("\n");
  const column = (before.at(-1)?.length ?? 0) + 1;
  return refuseAt(
    "log.note.control-character",
    before.length,
    column,
    "The note has a control character.",
    "printed text",
  );
}

function readSignatures(text: string, lines: readonly string[], first: number): Note | Refusal {
  if (lines.length > MOST_SIGNATURES) {
    return refuseAt(
      "log.note.too-many-signatures",
      first,
      1,
      worded`${lines.length} signatures are too many.`,
      `${MOST_SIGNATURES} at most`,
    );
  }
  const signatures: NoteSignature[] = [];
  const unreadable: UnreadableLine[] = [];
  for (const [i, line] of lines.entries()) {
    const signature = parseSignatureLine(line, first + i);
    const name = findSignerName(line);
    if (!isRefusal(signature)) signatures.push(signature);
    else if (name === undefined) return signature;
    else unreadable.push({ name, fault: signature });
  }
  return { text, signatures, ...(unreadable.length === 0 ? {} : { unreadable }) };
}

/** Who is said to have signed, whatever follows: a signature of no known key need not be one that can be read. */
export function findSignerName(line: string): string | undefined {
  return /^— (\S+) /u.exec(line)?.[1];
}

/**
 * Reads one line `— name base64`. `lineNumber` is where it stands, for the refusal.
 * @param line without its newline
 */
export function parseSignatureLine(line: string, lineNumber = 1): NoteSignature | Refusal {
  const [, name, encoded] = /^— (\S+) (\S+)$/u.exec(line) ?? [];
  const wrong = (column: number, sentence: string) =>
    refuseAt("log.note.signature-line", lineNumber, column, sentence, "a line «— name base64»");
  if (name === undefined || encoded === undefined) return wrong(1, "This is not a signature.");
  if (findNameFault(name)) return wrong(3, "The name of the key is not allowed.");
  const bytes = findBase64Bytes(encoded);
  if (bytes === undefined) return wrong(4 + name.length, "The signature is not Base64.");
  if (bytes.length < 5) return wrong(4 + name.length, "The signature is too short.");
  return { name, keyId: new DataView(bytes.buffer).getUint32(0), bytes: bytes.slice(4) };
}

/** One signature as its line, with the newline. */
export function formatSignatureLine({ name, keyId, bytes }: NoteSignature): string {
  const id = new Uint8Array(4);
  new DataView(id.buffer).setUint32(0, keyId);
  return `— ${name} ${base64(concatBytes([id, bytes]))}\n`;
}

/** The note as it is kept: the text, an empty line and its signatures. C2SP signed-note. */
export function formatNote({ text, signatures }: Note): string {
  return `${text}\n${signatures.map(formatSignatureLine).join("")}`;
}

/**
 * The text with the signatures of these keys below it. The text must end in a newline. C2SP signed-note. Refuses a
 * text that does not end so, is not Unicode, or has control characters besides newlines.
 * @param text what is signed, letter for letter
 */
export function signNote(text: string, signers: readonly NoteSigner[]): string | Refusal {
  if (!text.endsWith("\n"))
    return refuse("log.note.text-without-newline", "The text to sign must end in a newline.");
  if (!text.isWellFormed())
    return refuse("log.note.text-not-unicode", "The text to sign is not Unicode text.");
  const fault = findControlFault(text);
  if (fault) return fault;
  return formatNote({ text, signatures: signers.map((signer) => signer.signText(text)) });
}

/**
 * The text of a note, if at least one of these keys signed it. A signature by one of them that does not hold makes the
 * whole note refused; signatures by other keys are passed over, readable or not, and a second one by the same key too.
 */
export function openNote(
  source: string | Uint8Array,
  verifiers: readonly NoteVerifier[],
): OpenedNote | Refusal {
  const note = parseNote(source);
  return isRefusal(note) ? note : openParsedNote(note, verifiers);
}

/** `openNote` for a note that was read already. Refuses as that does. */
export function openParsedNote(
  note: Note,
  verifiers: readonly NoteVerifier[],
): OpenedNote | Refusal {
  const spoilt = note.unreadable?.find((line) => verifiers.some(({ name }) => name === line.name));
  if (spoilt !== undefined) return spoilt.fault;
  const verified: NoteSignature[] = [];
  const unknown: NoteSignature[] = [];
  for (const [i, signature] of note.signatures.entries()) {
    const verifier = verifiers.find((known) => isBy(known, signature));
    if (verifier === undefined) unknown.push(signature);
    else if (verified.some((seen) => isBy(verifier, seen))) continue;
    else if (verifier.verifyText(note.text, signature.bytes)) verified.push(signature);
    else return forged(note, i, signature.name);
  }
  if (verified.length === 0)
    return refuse("log.note.no-known-signature", "No known key has signed this note.");
  return { text: note.text, verified, unknown };
}

export function isBy(key: { name: string; keyId: number }, signature: NoteSignature): boolean {
  return key.name === signature.name && key.keyId === signature.keyId;
}

function forged(note: Note, place: number, name: string): Refusal {
  const line = note.text.split("\n").length + 1 + place;
  return refuseAt(
    "log.note.signature-wrong",
    line,
    1,
    worded`The signature of ${name} does not hold.`,
    "a signature of this text",
  );
}
