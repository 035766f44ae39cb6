import { Refusal as AnyRefusal, type Worded, wordsOf } from "@breakthrough/refusal";

export { isRefusal, type Worded, worded } from "@breakthrough/refusal";

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

  constructor(code: string, says: string | Worded, place: Place = {}) {
    const { sentence, values } = wordsOf(says);
    super(code, sentence, values);
    Object.assign(this, place);
  }
}

/** Each kind of refusal has a code of its own, which stays as it is. */
export type RefusalCode = `tally.${string}`;

export function refuse(code: RefusalCode, says: string | Worded): Refusal {
  return new Refusal(code, says);
}

export function refuseAt(
  code: RefusalCode,
  line: number,
  column: number,
  says: string | Worded,
  expected: string,
): Refusal {
  return new Refusal(code, says, { line, column, expected });
}

/** The refusal as one line: `line 3, column 7: … Expected ….` */
export function sentenceOf(refusal: Refusal): string {
  const place =
    refusal.line === undefined ? "" : `line ${refusal.line}, column ${refusal.column ?? 1}: `;
  const expected = refusal.expected === undefined ? "" : ` Expected ${refusal.expected}.`;
  return `${place}${refusal.sentence}${expected}`;
}
