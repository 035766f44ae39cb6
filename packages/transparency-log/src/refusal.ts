import { Refusal as AnyRefusal, type Worded, wordsOf } from "@breakthrough/refusal";

export { isRefusal, worded } from "@breakthrough/refusal";

/** Where in a file something stands, and what should have stood there. */
interface Place {
  /** 1-based. */
  readonly line?: number | undefined;
  readonly column?: number | undefined;
  readonly expected?: string | undefined;
}

/** Something that does not hold or cannot be read, said so that a person can put it right. */
export class Refusal extends AnyRefusal {
  readonly kind = "refusal";
  /** 1-based place in the text, where the refusal comes from reading one. */
  readonly line?: number | undefined;
  readonly column?: number | undefined;
  /** What should have stood there. */
  readonly expected?: string | undefined;

  constructor(code: string, says: string | Worded, place: Place = {}) {
    const { sentence, values } = wordsOf(says);
    super(code, sentence, values);
    Object.assign(this, place);
  }
}

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

/** The refusal as one line: `line 3, column 7: … Expected ….` */
export function sentenceOf(refusal: Refusal): string {
  const place =
    refusal.line === undefined ? "" : `line ${refusal.line}, column ${refusal.column ?? 1}: `;
  const expected = refusal.expected === undefined ? "" : ` Expected ${refusal.expected}.`;
  return `${place}${refusal.sentence}${expected}`;
}

/**
 * The value, or a thrown error when it is a refusal: for callers who know it cannot be one.
 * @throws an `Error` with that refusal's sentence
 */
export function expectAccepted<T>(value: T | Refusal): T {
  if (value instanceof Refusal) throw new Error(sentenceOf(value));
  return value;
}
