import { createHmac, randomInt } from "node:crypto";
import type { PersonId } from "../../../platform/ids.ts";
import { isSameHash } from "../../../platform/secrets.ts";
import type { SignInTables } from "../tables.ts";

/** ASVS 6.5.5: an emailed code works for at most 10 minutes. */
export const MINUTES_TO_USE = 10;
/** Five guesses at one of 100,000,000 codes. */
export const TRIES = 5;

const DIGITS = 8;

export const newCode = (): string =>
  randomInt(10 ** DIGITS)
    .toString()
    .padStart(DIGITS, "0");

/**
 * A code is short, so that its bare hash could be searched through. The key is the asking browser's secret, of
 * which only a hash is kept: whoever reads the table can neither find the code nor use it elsewhere.
 */
export const keyedHashOf = (code: string, attemptSecret: string): string =>
  createHmac("sha256", attemptSecret).update(code).digest("hex");

/** A code as the table keeps it. */
export type KeptCode = SignInTables["sign_in.code"];

export type CodeChoice =
  | { readonly step: "begin"; readonly personId: PersonId }
  | { readonly step: "wrong"; readonly triesLeft: number }
  | { readonly step: "over" };

/** What a typed code comes to. A code of nobody's is never right, but is counted like any other. */
export function decideCode(
  kept: KeptCode | undefined,
  typed: { readonly code: string; readonly attempt: string },
  now: Date,
): CodeChoice {
  if (kept === undefined || kept.expires_at <= now || kept.tries_left <= 0) return { step: "over" };
  const isRight = isSameHash(kept.code_hash, keyedHashOf(typed.code, typed.attempt));
  if (isRight && kept.person_id !== null) return { step: "begin", personId: kept.person_id };
  const triesLeft = kept.tries_left - 1;
  return triesLeft === 0 ? { step: "over" } : { step: "wrong", triesLeft };
}
