import { Refusal, type Worded, wordsOf } from "./refusal.ts";

/** Where in a text something stands, and what should have stood there. */
export interface Place {
  /** 1-based. */
  readonly line?: number | undefined;
  readonly column?: number | undefined;
  readonly expected?: string | undefined;
}

/** Something that cannot be used or does not hold, said so that a person can put it right. */
export class PlacedRefusal extends Refusal {
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

/** The refusal as one line: `line 3, column 7: … Expected ….` */
export function sentenceOf(refusal: PlacedRefusal): string {
  const place =
    refusal.line === undefined ? "" : `line ${refusal.line}, column ${refusal.column ?? 1}: `;
  const expected = refusal.expected === undefined ? "" : ` Expected ${refusal.expected}.`;
  return `${place}${refusal.sentence}${expected}`;
}
