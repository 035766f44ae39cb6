import * as v from "valibot";
import type { AnyAct, InputSchema } from "../platform/act.ts";

/** A field of an act's input, as one of its forms sends it. */
export interface ActField {
  /** `<room>.<act> <field>` */
  readonly name: string;
  readonly schema: InputSchema;
}

type Parts = Readonly<Record<string, unknown>>;

/** Of an object, or of the objects that an intersection or a variant is made of. */
function* entriesOf(schema: object): Generator<readonly [string, InputSchema]> {
  const { entries, options } = schema as Parts;
  if (entries !== undefined) yield* Object.entries(entries as Record<string, InputSchema>);
  for (const option of (options as object[] | undefined) ?? []) {
    if (typeof option === "object") yield* entriesOf(option);
  }
}

export const fieldsOfAct = (act: AnyAct): readonly ActField[] =>
  [...entriesOf(act.input)].map(([name, schema]) => ({ name: `${act.name} ${name}`, schema }));

/** The most characters that are kept of it; undefined where no length is set. */
export const mostKept = (schema: object): number | undefined => lengthSet(schema, "max_length");

/** The fewest that are taken. */
export const leastTaken = (schema: object): number | undefined => lengthSet(schema, "min_length");

/** It takes the fingerprint of what was read, and nothing that anybody writes. */
export const isFingerprint = (schema: InputSchema): boolean =>
  v.safeParse(schema, "0f".repeat(32)).success && !v.safeParse(schema, "words".repeat(12)).success;

function lengthSet(schema: object, by: "max_length" | "min_length"): number | undefined {
  const { pipe, wrapped, type, requirement } = schema as Parts;
  if (type === by) return requirement as number;
  const inner = [wrapped, ...((pipe as object[] | undefined) ?? [])].filter(
    (part): part is object => typeof part === "object" && part !== null && part !== schema,
  );
  const found = inner.flatMap((part) =>
    part === wrapped || pipe ? (lengthSet(part, by) ?? []) : [],
  );
  return found.length === 0 ? undefined : Math.min(...found);
}
