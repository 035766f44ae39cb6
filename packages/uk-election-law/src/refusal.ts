import { Refusal as AnyRefusal, type Worded, worded, wordsOf } from "@breakthrough/refusal";

import { hint } from "./did-you-mean.ts";

export { isRefusal, worded } from "@breakthrough/refusal";

/** Each kind of refusal has a code of its own, which stays as it is. */
export type RefusalCode = `law.${string}`;

/** An expected refusal: which field is at fault, and a sentence a person can act on. */
export class Refusal extends AnyRefusal {
  readonly ok = false;
  readonly field: string;
  readonly message: string;

  constructor(code: RefusalCode, field: string, says: string | Worded) {
    const { sentence, values } = wordsOf(says);
    super(code, sentence, values);
    this.field = field;
    this.message = sentence;
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

export function refuse(code: RefusalCode, field: string, says: string | Worded): Refusal {
  return new Refusal(code, field, says);
}

/** Quotes whatever was given, so that a refusal can show the reader what was read. */
export function quote(given: unknown): string {
  return given === undefined ? "nothing" : (JSON.stringify(given) ?? String(given));
}

/** Refuses a value that is not one of the words a field may hold, nor another name for one. */
export function parseChoice<T extends string>(
  given: unknown,
  field: string,
  choices: readonly T[],
  aliases: Readonly<Record<string, T>> = {},
): Outcome<T> {
  const found = choices.find((choice) => choice === given) ?? findAlias(given, aliases);
  if (found !== undefined) return accept(found);
  const meant = typeof given === "string" ? hint(given, [...choices, ...Object.keys(aliases)]) : "";
  return refuse(
    "law.input.unknown-word",
    field,
    worded`${quote(given)} is not a known ${field}.${meant} Use one of: ${choices.join(", ")}.`,
  );
}

/** Another name that people use, in any case and with spaces for hyphens. */
function findAlias<T extends string>(
  given: unknown,
  aliases: Readonly<Record<string, T>>,
): T | undefined {
  if (typeof given !== "string") return undefined;
  const word = given.trim().toLowerCase().replace(/[ _]+/g, "-");
  return Object.hasOwn(aliases, word) ? aliases[word] : undefined;
}

/** Refuses the first field that is not known, by its name, and says which was probably meant. */
export function refuseUnknownFields(
  given: object,
  known: readonly string[],
  where = "here",
): Outcome<true> {
  const unknown = Object.keys(given).find((field) => !known.includes(field));
  if (unknown === undefined) return accept(true);
  const list = known.length === 0 ? "It takes no fields." : `Known: ${known.join(", ")}.`;
  return refuse(
    "law.input.unknown-field",
    unknown,
    worded`There is no field "${unknown.slice(0, 60)}" ${where}.${hint(unknown, known)} ${list}`,
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
  return refuse(
    "law.input.not-whole-number",
    field,
    worded`${quote(given)} is not a whole number from ${least} to ${most}.`,
  );
}

export function parseFlag(given: unknown, field: string): Outcome<boolean> {
  if (typeof given === "boolean") return accept(given);
  return refuse(
    "law.input.not-yes-or-no",
    field,
    worded`Say true or false for ${field}; ${quote(given)} was given.`,
  );
}
