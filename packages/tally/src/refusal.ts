/** Something that cannot be counted, said so that a person can put it right. */
export type Refusal = {
  readonly kind: "refusal";
  readonly sentence: string;
  /** 1-based place in the file, where the refusal comes from reading one. */
  readonly line?: number;
  readonly column?: number;
  /** What should have stood there. */
  readonly expected?: string;
};

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
