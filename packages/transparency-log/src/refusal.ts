/** Something that does not hold or cannot be read, said so that a person can put it right. */
export type Refusal = {
  readonly kind: "refusal";
  readonly sentence: string;
  /** 1-based place in the text, where the refusal comes from reading one. */
  readonly line?: number;
  readonly column?: number;
  /** What should have stood there. */
  readonly expected?: string;
};

/** A check that came out well. An object, as a refusal is, so that nobody mistakes one for the other by truth value. */
export type Verified = { readonly kind: "verified" };

export const VERIFIED: Verified = { kind: "verified" };

export function refuse(sentence: string): Refusal {
  return { kind: "refusal", sentence };
}

export function refuseAt(
  line: number,
  column: number,
  sentence: string,
  expected: string,
): Refusal {
  return { kind: "refusal", sentence, line, column, expected };
}

/** The same refusal, counted from a line further up. */
export function shiftLines(refusal: Refusal, linesBefore: number): Refusal {
  return refusal.line === undefined ? refusal : { ...refusal, line: refusal.line + linesBefore };
}

export function isRefusal(answer: unknown): answer is Refusal {
  return typeof answer === "object" && answer !== null && "kind" in answer
    ? answer.kind === "refusal"
    : false;
}

/** The refusal as one line: `line 3, column 7: … Expected ….` */
export function sentenceOf(refusal: Refusal): string {
  const place =
    refusal.line === undefined ? "" : `line ${refusal.line}, column ${refusal.column ?? 1}: `;
  const expected = refusal.expected === undefined ? "" : ` Expected ${refusal.expected}.`;
  return `${place}${refusal.sentence}${expected}`;
}

/** The value, or a thrown error when it is a refusal: for callers who know it cannot be one. */
export function expectAccepted<T>(value: T | Refusal): T {
  if (isRefusal(value)) throw new Error(sentenceOf(value));
  return value;
}
