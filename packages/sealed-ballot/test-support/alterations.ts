import { Q } from "../src/groups/scalar.ts";

/** One change to one place of a JSON text. */
export interface Alteration {
  /** What was done, e.g. "scalar plus one". */
  readonly kind: string;
  /** Where, with list positions left out: `answers[].choices[].alpha`. */
  readonly field: string;
  /** The same with list positions: `answers[0].choices[2].alpha`. */
  readonly place: string;
  readonly text: string;
}

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Change = readonly [kind: string, value: Json];

/** A point of order 8, the identity, one of order 2, y = p + 1 (the identity spelt wrongly). */
const LOW_ORDER = "7a03ac9277fdc74ec6cc392cfa53202a0f67100d760b3cba4fd84d3d706a17c7";
const ORDER_TWO = `7${"f".repeat(61)}ec`;
const IDENTITY = `${"0".repeat(63)}1`;
const UNCANONICAL = `7${"f".repeat(61)}ee`;

export interface Context {
  /** A valid member of the group that stands elsewhere in the election. */
  readonly otherPoint: string;
  /** The given point plus one of order 8: on the curve, outside the group. */
  readonly withTorsion: (point: string) => string | undefined;
}

function flipDigit(text: string, at: number, alphabet: string): string {
  const next = alphabet[(alphabet.indexOf(text[at] ?? "") + 1) % alphabet.length];
  return text.slice(0, at) + next + text.slice(at + 1);
}

function pointChanges(text: string, { otherPoint, withTorsion }: Context): Change[] {
  const torsion = withTorsion(text);
  return [
    ["point bit flipped", flipDigit(text, 40, "0123456789abcdef")],
    ["point swapped", otherPoint],
    ["point of low order", LOW_ORDER],
    ["point of order two", ORDER_TWO],
    ["identity instead of a point", IDENTITY],
    ["point written above p", UNCANONICAL],
    ["point in upper case", text.toUpperCase()],
    ["point shortened", text.slice(1)],
    ...(torsion === undefined ? [] : [["point plus torsion", torsion] as const]),
  ];
}

function scalarChanges(text: string): Change[] {
  const value = BigInt(text);
  return [
    ["scalar plus one", String((value + 1n) % Q)],
    ["scalar zero", "0"],
    ["scalar plus the order", String(value + Q)],
    ["scalar with a leading zero", `0${text}`],
    ["scalar negated", `-${text}`],
    ["scalar as a number", Number(value % 1000n)],
  ];
}

function stringChanges(text: string, context: Context): Change[] {
  if (/^[0-9a-f]{64}$/.test(text)) return pointChanges(text, context);
  if (/^[0-9]{60,80}$/.test(text)) return scalarChanges(text);
  if (/^[0-9A-Za-z+/]{43}$/.test(text)) {
    const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    return [
      ["hash letter changed", flipDigit(text, 20, letters)],
      ["hash padded", `${text}=`],
    ];
  }
  return [
    ["text changed", `${text}x`],
    ["text emptied", ""],
    ["text as a number", 7],
  ];
}

function leafChanges(value: Json, context: Context): Change[] {
  if (typeof value === "string") return stringChanges(value, context);
  if (typeof value === "number") {
    return [
      ["number plus one", value + 1],
      ["number as text", String(value)],
      ["number negated", -value - 1],
    ];
  }
  return [["value inverted", !value]];
}

function listChanges(list: Json[]): Change[] {
  if (list.length === 0) return [["list filled", [{}]]];
  const [first, second] = list;
  const swapped = second === undefined ? list : [second, first as Json, ...list.slice(2)];
  return [
    ["list cut short", list.slice(0, -1)],
    ["last part doubled", [...list, list.at(-1) as Json]],
    ["parts swapped", swapped],
  ];
}

function objectChanges(object: { [key: string]: Json }): Change[] {
  const entries = Object.entries(object);
  return [
    ["keys reordered", Object.fromEntries(entries.toReversed())],
    ["key dropped", Object.fromEntries(entries.slice(0, -1))],
    ["unknown key added", { ...object, extra_key: 1 }],
  ];
}

function* walk(value: Json, field: string, context: Context): Generator<readonly [string, Change]> {
  if (typeof value === "string" && value.startsWith("{")) {
    for (const [inner, [kind, changed]] of walk(JSON.parse(value), `${field}{}`, context)) {
      yield [inner, [kind, JSON.stringify(changed)]];
    }
  } else if (Array.isArray(value)) {
    for (const change of listChanges(value)) yield [`${field}[]`, change];
    for (const [i, part] of value.entries()) {
      for (const [inner, [kind, changed]] of walk(part, `${field}[${i}]`, context)) {
        yield [inner, [kind, value.with(i, changed)]];
      }
    }
  } else if (typeof value === "object" && value !== null) {
    for (const change of objectChanges(value)) yield [field, change];
    for (const [key, part] of Object.entries(value)) {
      for (const [inner, [kind, changed]] of walk(part, `${field}.${key}`, context)) {
        yield [inner, [kind, { ...value, [key]: changed }]];
      }
    }
  } else {
    for (const change of leafChanges(value, context)) yield [field, change];
  }
}

/** Every change of every place of a JSON text, each leading to a different text. */
export function* alterations(text: string, context: Context): Generator<Alteration> {
  for (const [place, [kind, value]] of walk(JSON.parse(text), "", context)) {
    const altered = JSON.stringify(value);
    const field = place.replaceAll(/\[\d+\]/g, "[]");
    if (altered !== text) yield { kind, field, place, text: altered };
  }
}

/** Every kind of change at every kind of field once, and every single place at least once. */
export function covering(all: Iterable<Alteration>): Alteration[] {
  const list = [...all];
  const kinds = new Set<string>();
  const places = new Set<string>();
  const chosen = list.filter(({ field, kind, place }) => {
    if (kinds.has(`${field} ${kind}`)) return false;
    kinds.add(`${field} ${kind}`);
    places.add(place);
    return true;
  });
  const rest = Map.groupBy(
    list.filter(({ place }) => !places.has(place)),
    ({ place }) => place,
  );
  // The places left over take turns through the kinds of change.
  const others = [...rest.values()].map((changes, i) => changes[i % changes.length] as Alteration);
  return [...chosen, ...others];
}

/** One change per kind of field: for a record whose kind is covered elsewhere. */
export function onePerField(all: Iterable<Alteration>): Alteration[] {
  const byField = Map.groupBy([...all], ({ field }) => field);
  return [...byField.values()].map((changes, i) => changes[i % changes.length] as Alteration);
}
