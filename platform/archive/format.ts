import * as v from "valibot";
import { UnusableBackup } from "../backup/format.ts";

/*
 * An archive is a line of JSON, its head, and after it a file in the form of age (age-encryption.org/v1). What opens that
 * is an age identity made for this archive alone, of which any two of three shares are enough (Shamir's, over GF(2^8));
 * each share stands in the head, encrypted to the age key of its holder. Within is a line of JSON with what a new host
 * needs beside the rows, and then a backup as `platform/backup` writes it.
 */

export const ARCHIVE_VERSION = 1;

/** More than any head has, and little enough to be read before anything is believed. */
export const LONGEST_HEAD = 65_536;

const text = (most: number) => v.pipe(v.string(), v.maxLength(most));

const HEAD = v.object({
  archive: v.literal("breakthrough"),
  version: v.pipe(v.number(), v.integer()),
  /** Random, in hex: tells the shares of one archive from those of another. */
  id: v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/)),
  madeAt: text(40),
  /** The public half of what the shares open. */
  recipient: text(100),
  shares: v.pipe(
    v.array(
      v.object({
        body: v.pipe(v.string(), v.regex(/^[a-z]{1,40}$/)),
        recipient: text(100),
        /** Base64 of an age file. */
        sealed: text(4000),
      }),
    ),
    v.length(3),
  ),
});

export type ArchiveHead = v.InferOutput<typeof HEAD>;

const CARRIED = v.object({
  /** The secret key that the record is sealed with. */
  recordKey: text(1000),
  /** Where members reached the party. */
  url: text(1000),
});

/** What a new host needs beside the rows. */
export type Carried = v.InferOutput<typeof CARRIED>;

export const NO_ARCHIVE = "This file is no archive of a party.";

export const brokenArchive = (what: string): UnusableBackup =>
  new UnusableBackup(`The archive is broken: ${what}.`);

export function readArchiveHead(line: string): ArchiveHead {
  const parsed = v.safeParse(HEAD, parseJson(line));
  if (!parsed.success) throw new UnusableBackup(NO_ARCHIVE);
  if (parsed.output.version > ARCHIVE_VERSION) {
    throw new UnusableBackup("The archive was made by a newer version of this software.");
  }
  return parsed.output;
}

export function readCarried(line: string): Carried {
  const parsed = v.safeParse(CARRIED, parseJson(line));
  if (!parsed.success) throw brokenArchive("it does not begin as an archive does");
  return parsed.output;
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
