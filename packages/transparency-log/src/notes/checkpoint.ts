import { isRefusal, type Refusal, refuse, refuseAt, worded } from "../refusal.ts";
import type { Hash } from "../tree/hash.ts";
import { HASH_BYTES } from "../tree/hashing.ts";
import { base64, findBase64Bytes } from "./bytes.ts";
import { type OpenedNote, openNote, signNote } from "./note.ts";
import type { NoteSigner, NoteVerifier } from "./note-keys.ts";

/** What a log says of itself at one moment. C2SP tlog-checkpoint. */
export type Checkpoint = {
  /** The log's identity, such as `party.example/record`. */
  readonly origin: string;
  readonly size: number;
  readonly root: Hash;
  /** Further lines, of which nobody but the log says anything. */
  readonly extensions: readonly string[];
};

/** The text that is signed: origin, size, root and extensions, a line each. */
export function formatCheckpoint(
  checkpoint: Omit<Checkpoint, "extensions"> & Partial<Checkpoint>,
): string {
  const { origin, size, root, extensions = [] } = checkpoint;
  return [origin, String(size), base64(root), ...extensions].map((line) => `${line}\n`).join("");
}

/**
 * Reads the text of a checkpoint, without its signatures. C2SP tlog-checkpoint. Refuses what is not written as the
 * specification has it, with line, column and what was expected.
 * @param text origin, size, root in Base64 and extensions, each a line that ends
 */
export function parseCheckpoint(text: string): Checkpoint | Refusal {
  if (!text.endsWith("\n")) {
    return refuseAt(
      "log.checkpoint.last-line-open",
      text.split("\n").length,
      1,
      "The last line does not end.",
      "a newline at its end",
    );
  }
  const [origin = "", sizeText = "", rootText = "", ...extensions] = text.slice(0, -1).split("\n");
  if (origin === "")
    return refuseAt(
      "log.checkpoint.no-origin",
      1,
      1,
      "The origin is missing.",
      "the name of the log",
    );
  const size = findCount(sizeText);
  if (size === undefined) {
    return refuseAt(
      "log.checkpoint.size-not-a-number",
      2,
      1,
      "The size of the tree is not a number.",
      "digits without a zero before them",
    );
  }
  const root = findBase64Bytes(rootText);
  if (root?.length !== HASH_BYTES) {
    return refuseAt(
      "log.checkpoint.root-not-a-hash",
      3,
      1,
      "The root is not a hash.",
      `Base64 of ${HASH_BYTES} bytes`,
    );
  }
  const empty = extensions.indexOf("");
  if (empty >= 0)
    return refuseAt(
      "log.checkpoint.extension-empty",
      4 + empty,
      1,
      "An extension line is empty.",
      "text, or no line",
    );
  return { origin, size, root, extensions };
}

/** A number as these formats write one, or undefined. Above 2^53 - 1 no log of ours will ever come. */
export function findCount(text: string): number | undefined {
  const count = /^(?:0|[1-9]\d{0,15})$/.test(text) ? Number(text) : undefined;
  return Number.isSafeInteger(count) ? count : undefined;
}

/**
 * The checkpoint as a note signed by the log. C2SP tlog-checkpoint. Refuses a checkpoint whose parts would not be
 * read again as they are.
 */
export function signCheckpoint(
  checkpoint: Omit<Checkpoint, "extensions"> & Partial<Checkpoint>,
  signers: readonly NoteSigner[],
): string | Refusal {
  const text = formatCheckpoint(checkpoint);
  const read = parseCheckpoint(text);
  return isRefusal(read) ? read : signNote(text, signers);
}

export type OpenedCheckpoint = { readonly checkpoint: Checkpoint; readonly note: OpenedNote };

/**
 * A checkpoint that the log itself signed, with what else of `verifiers` (such as witnesses) signed it. Refuses a
 * note that is not well formed, that the log has not signed, in which a signature by one of the keys does not hold,
 * or that is a checkpoint of another origin.
 * @param origin what the first line must be; the name of the log's key where left out
 */
export function openCheckpoint(
  source: string | Uint8Array,
  log: NoteVerifier,
  witnesses: readonly NoteVerifier[] = [],
  origin: string = log.name,
): OpenedCheckpoint | Refusal {
  const note = openNote(source, [log, ...witnesses]);
  if (isRefusal(note)) return note;
  const isByLog = note.verified.some(({ name, keyId }) => name === log.name && keyId === log.keyId);
  if (!isByLog)
    return refuse(
      "log.checkpoint.not-signed-by-log",
      worded`The key of ${log.name} has not signed this checkpoint.`,
    );
  const checkpoint = parseCheckpoint(note.text);
  if (isRefusal(checkpoint)) return checkpoint;
  if (checkpoint.origin !== origin) {
    return refuseAt(
      "log.checkpoint.of-another-log",
      1,
      1,
      worded`This is a checkpoint of ${checkpoint.origin}.`,
      origin,
    );
  }
  return { checkpoint, note };
}
