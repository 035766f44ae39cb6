import { Refusal as AnyRefusal } from "@breakthrough/refusal";

export { isRefusal } from "@breakthrough/refusal";

/** An expected refusal: which field is at fault, and a sentence a person can act on. */
export class Refusal extends AnyRefusal {
  readonly ok = false;
  readonly field: string;
  readonly message: string;

  constructor(field: string, message: string) {
    super(`law.${field}`, message);
    this.field = field;
    this.message = message;
  }
}

export interface Accepted<T> {
  readonly ok: true;
  readonly value: T;
}

export type Outcome<T> = Accepted<T> | Refusal;

export function accept<T>(value: T): Accepted<T> {
  return { ok: true, value };
}

export function refuse(field: string, message: string): Refusal {
  return new Refusal(field, message);
}

/** Quotes whatever was given, so that a refusal can show the reader what was read. */
export function quote(given: unknown): string {
  return given === undefined ? "nothing" : (JSON.stringify(given) ?? String(given));
}

/** Refuses a value that is not one of the words a field may hold. */
export function parseChoice<T extends string>(
  given: unknown,
  field: string,
  choices: readonly T[],
): Outcome<T> {
  const found = choices.find((choice) => choice === given);
  if (found !== undefined) return accept(found);
  return refuse(
    field,
    `${quote(given)} is not a known ${field}. Use one of: ${choices.join(", ")}.`,
  );
}

/** Whole number from `least` to `most`, both included. */
export function parseCount(
  given: unknown,
  field: string,
  least = 0,
  most = 100_000_000,
): Outcome<number> {
  if (typeof given === "number" && Number.isInteger(given) && given >= least && given <= most) {
    return accept(given);
  }
  return refuse(field, `${quote(given)} is not a whole number from ${least} to ${most}.`);
}

export function parseFlag(given: unknown, field: string): Outcome<boolean> {
  if (typeof given === "boolean") return accept(given);
  return refuse(field, `Say true or false for ${field}; ${quote(given)} was given.`);
}
