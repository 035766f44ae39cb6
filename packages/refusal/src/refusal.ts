/** Shared by every copy of this package in one program, however often it was bundled. */
const MARK = Symbol.for("breakthrough.refusal");

/** An expected no: a value, never thrown across a door. Holds no secret. */
export class Refusal {
  /** Stays as it is from version to version. */
  readonly code: string;
  /** One sentence that a person can act on, in English. */
  readonly sentence: string;
  /** What the sentence speaks of, in its order. */
  declare readonly values: readonly unknown[];

  constructor(code: string, sentence: string, values: readonly unknown[] = []) {
    this.code = code;
    this.sentence = sentence;
    // Not among what is printed or compared: the sentence says it already.
    Object.defineProperty(this, "values", { value: values });
  }

  get [MARK](): true {
    return true;
  }
}

/** What of a value's type is a refusal. */
export type RefusalOf<Value> = unknown extends Value ? Refusal & Value : Extract<Value, Refusal>;

/** Whether a value is a refusal, of whatever package. */
export const isRefusal = <Value>(value: Value): value is RefusalOf<Value> =>
  typeof value === "object" && value !== null && MARK in value;

/** A sentence with what it speaks of. */
export type Worded = { readonly sentence: string; readonly values: readonly unknown[] };

/** The tag of a template that makes a refusal's sentence and keeps what was put into it as its values, in their order. */
export const worded = (texts: TemplateStringsArray, ...values: readonly unknown[]): Worded => ({
  sentence: texts.reduce((before, text, at) => `${before}${String(values[at - 1])}${text}`),
  values,
});

/** A sentence without values may be given as plain text. */
export const wordsOf = (says: string | Worded): Worded =>
  typeof says === "string" ? { sentence: says, values: [] } : says;
