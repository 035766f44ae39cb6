import { Refusal as AnyRefusal } from "@breakthrough/refusal";

export { isRefusal } from "@breakthrough/refusal";

/** Where in a file something stands, and what should have stood there. */
interface Place {
  /** 1-based. */
  readonly line?: number | undefined;
  readonly column?: number | undefined;
  readonly expected?: string | undefined;
}

/** Something that cannot be counted, said so that a person can put it right. */
export class Refusal extends AnyRefusal {
  readonly kind = "refusal";
  /** 1-based place in the file, where the refusal comes from reading one. */
  readonly line?: number | undefined;
  readonly column?: number | undefined;
  /** What should have stood there. */
  readonly expected?: string | undefined;

  constructor(code: string, sentence: string, place: Place = {}) {
    super(code, sentence);
    Object.assign(this, place);
  }
}

export function refuse(sentence: string, code = "tally.input"): Refusal {
  return new Refusal(code, sentence);
}

export function refuseAt(
  line: number,
  column: number,
  sentence: string,
  expected: string,
): Refusal {
  return new Refusal("tally.file", sentence, { line, column, expected });
}

/** The refusal as one line: `line 3, column 7: … Expected ….` */
export function sentenceOf(refusal: Refusal): string {
  const place =
    refusal.line === undefined ? "" : `line ${refusal.line}, column ${refusal.column ?? 1}: `;
  const expected = refusal.expected === undefined ? "" : ` Expected ${refusal.expected}.`;
  return `${place}${refusal.sentence}${expected}`;
}
