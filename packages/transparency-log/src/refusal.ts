import { PlacedRefusal as Refusal, sentenceOf, type Worded } from "@breakthrough/refusal";

export {
  isRefusal,
  PlacedRefusal as Refusal,
  sentenceOf,
  worded,
} from "@breakthrough/refusal";

/** A check that came out well. An object, as a refusal is, so that nobody mistakes one for the other by truth value. */
export type Verified = { readonly kind: "verified" };

export const VERIFIED: Verified = { kind: "verified" };

/**
 * A refusal of this package's kind, also for readers of tiles and others that answer as this package does.
 * @param code for programs, another for each kind of refusal; this package's begin with `log.`
 * @param says for people, one sentence in English
 */
export function refuse(code: string, says: string | Worded): Refusal {
  return new Refusal(code, says);
}

export function refuseAt(
  code: string,
  line: number,
  column: number,
  says: string | Worded,
  expected: string,
): Refusal {
  return new Refusal(code, says, { line, column, expected });
}

/** The same refusal, counted from a line further up. */
export function shiftLines(refusal: Refusal, linesBefore: number): Refusal {
  if (refusal.line === undefined) return refusal;
  const { code, line, column, expected } = refusal;
  return new Refusal(code, refusal, { line: line + linesBefore, column, expected });
}

/**
 * The same refusal, with the name of the file that it is about.
 * @param file its name, as people know it
 */
export const inFile = (
  file: string,
  { code, sentence, values, line, column, expected }: Refusal,
): Refusal =>
  new Refusal(code, { sentence: `${file}: ${sentence}`, values }, { line, column, expected });

/**
 * The value, or a thrown error when it is a refusal: for callers who know it cannot be one.
 * @throws an `Error` with that refusal's sentence
 */
export function expectAccepted<T>(value: T | Refusal): T {
  if (value instanceof Refusal) throw new Error(sentenceOf(value));
  return value;
}
