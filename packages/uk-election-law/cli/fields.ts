import { type IsoDay, type Outcome, parseDay, parsePence } from "../src/index.ts";
import {
  accept,
  parseChoice,
  parseCount,
  parseFlag,
  refuse,
  refuseUnknownFields,
  worded,
} from "../src/refusal.ts";

/** Answers and questions as JSON gives them: field names to values. */
export type Fields = Readonly<Record<string, unknown>>;

type Reader<T> = (given: unknown, field: string) => Outcome<T>;
type Readers = Readonly<Record<string, Reader<unknown>>>;
type Read<R extends Readers> = { [K in keyof R]: R[K] extends Reader<infer T> ? T : never };

/**
 * Reads the named fields in order; the first that is wrong is the refusal. A field that has no
 * reader is refused before all others, so that a slip of the pen is never passed over in silence.
 */
export function readFields<R extends Readers>(input: Fields, readers: R): Outcome<Read<R>> {
  const known = refuseUnknownFields(input, Object.keys(readers));
  if (!known.ok) return known;
  const read: Record<string, unknown> = {};
  for (const [field, reader] of Object.entries(readers)) {
    const value = reader(input[field], field);
    if (!value.ok) return value;
    read[field] = value.value;
  }
  return accept(read as Read<R>);
}

export const day: Reader<IsoDay> = parseDay;
export const pence: Reader<number> = parsePence;
export const flag: Reader<boolean> = parseFlag;

/** One of a few words. */
export function choice<const T extends string>(
  choices: readonly T[],
  aliases?: Readonly<Record<string, T>>,
): Reader<T> {
  return (given, field) => parseChoice(given, field, choices, aliases);
}

export function count(least = 0, most?: number): Reader<number> {
  return (given, field) => parseCount(given, field, least, most);
}

/** Absent, or `null` in JSON, is no value. */
export function optional<T>(reader: Reader<T>): Reader<T | undefined> {
  return (given, field) =>
    given === undefined || given === null ? accept(undefined) : reader(given, field);
}

export const text: Reader<string> = (given, field) =>
  typeof given === "string" && given !== ""
    ? accept(given)
    : refuse("law.field.not-text", field, worded`Give ${field} as text.`);

/** A list of records; a fault inside is named with its place, `benefits[2].amount`. */
export function listOf<R extends Readers>(readers: R): Reader<Read<R>[]> {
  return (given, field) => {
    if (!Array.isArray(given))
      return refuse("law.field.not-a-list", field, worded`Give ${field} as a list.`);
    const read: Read<R>[] = [];
    for (const [index, entry] of given.entries()) {
      const place = `${field}[${index}]`;
      if (!isFields(entry))
        return refuse("law.field.not-a-record", place, worded`${place} is not a record.`);
      const fields = readFields(entry, readers);
      if (!fields.ok)
        return refuse("law.field.within-list", `${place}.${fields.field}`, fields.message);
      read.push(fields.value);
    }
    return accept(read);
  };
}

export function isFields(given: unknown): given is Fields {
  return typeof given === "object" && given !== null && !Array.isArray(given);
}

/** Leaves out what has no value, so that JSON shows only what was decided. */
export function present(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
