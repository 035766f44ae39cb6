import { createHash, createHmac } from "node:crypto";
import type { PersonId } from "../../../platform/ids.ts";

/** A person's own secret, 32 random bytes. It stands in their row and dies with it. */
export type Salt = Uint8Array;

/** What a line says of the person behind it: nothing, to whoever has not their opening. All in hex. */
export interface Commitment {
  /** Random, of this line alone. */
  readonly nonce: string;
  readonly commitment: string;
}

/** What opens one line's commitment and tells nothing of any other line. Hex. */
export type Opening = string;

const DOMAIN = "breakthrough/record/person/v1\0";

/**
 * Differs from line to line, so that two lines of one person cannot be told to be theirs; and without the salt nobody
 * can work it out, so that an erased person's lines are nobody's.
 */
export const openingOf = (salt: Salt, nonce: string): Opening =>
  createHmac("sha256", salt).update(Buffer.from(nonce, "hex")).digest("hex");

/** SHA-256 over the domain, the 32 bytes of the opening and the person's id in ASCII. */
export const commitmentTo = (personId: PersonId, opening: Opening): string =>
  createHash("sha256")
    .update(DOMAIN)
    .update(Buffer.from(opening, "hex"))
    .update(personId)
    .digest("hex");

/** Is this line theirs who shows this opening? */
export const isCommittedTo = (
  personId: PersonId,
  opening: Opening,
  { commitment }: Commitment,
): boolean => /^[0-9a-f]{64}$/.test(opening) && commitmentTo(personId, opening) === commitment;
