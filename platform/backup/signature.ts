import { isRefusal, openNote, signNote } from "@breakthrough/transparency-log";
import { type RecordKey, readVerifier, UnusableKey } from "../sealing.ts";
import { broken, type Signed } from "./format.ts";

/** What is signed: no checkpoint can begin or go on like this, so a signature of the one is never one of the other. */
const textFor = ({ madeAt, sha256 }: Signable): string =>
  `Backup of a party, version 1\nmade at ${madeAt}\nsha256 ${sha256}\n`;

export interface Signable {
  readonly madeAt: string;
  /** Of all lines, as the backup's end has it. */
  readonly sha256: string;
}

/** The line after a backup's end, signed by the record's key. C2SP signed-note. */
export function signatureOf(key: RecordKey, backup: Signable): Signed {
  const note = signNote(textFor(backup), [key.signer]);
  if (isRefusal(note)) throw new Error("a backup's end could not be signed");
  return { signedBy: key.verifierKey, note };
}

/**
 * The public key that signed just this backup. Whether it is the party's is for whoever restores to know.
 *
 * @throws UnusableBackup where the signature does not hold
 */
export function signerOf({ signedBy, note }: Signed, backup: Signable): string {
  try {
    const opened = openNote(note, [readVerifier(signedBy)]);
    if (!isRefusal(opened) && opened.text === textFor(backup)) return signedBy;
  } catch (error) {
    if (!(error instanceof UnusableKey)) throw error;
  }
  throw broken("its signature does not hold");
}
