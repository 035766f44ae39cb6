import type { Point } from "../groups/backend.ts";
import { ED25519, elementText, type Group, type GroupName } from "../groups/group.ts";
import { findScalar, type Scalar } from "../groups/scalar.ts";
import { isRefusal, Refusal, refuse, worded } from "../refusal.ts";

/**
 * One definition of a JSON shape: reads it strictly, writes it canonically (§1). Elements and numbers are read as those
 * of a group; what is written says by its own length to which it belongs.
 */
export interface Codec<T> {
  read(json: unknown, group?: Group): T | Refusal;
  write(value: T): string;
}

export type Decoded<C> = C extends Codec<infer T> ? T : never;

/** A JSON string: like JSON.stringify, but U+007F is escaped too. */
export function jsonString(text: string): string {
  return JSON.stringify(text).replaceAll("\u007f", "\\u007f");
}

function shape(expected: string): Refusal {
  return refuse("json.shape.expected", "", worded`Expected ${expected}.`);
}

export const string: Codec<string> = {
  read: (json) => {
    if (typeof json !== "string") return shape("a string");
    return json.isWellFormed()
      ? json
      : refuse("json.text.unicode", "", "The text is not valid Unicode.");
  },
  write: jsonString,
};

export const boolean: Codec<boolean> = {
  read: (json) => (typeof json === "boolean" ? json : shape("true or false")),
  write: String,
};

/** A JSON integer in least..most. */
export function integer(least: number, most: number = Number.MAX_SAFE_INTEGER): Codec<number> {
  return {
    read: (json) => {
      if (!Number.isSafeInteger(json) || Object.is(json, -0)) return shape("a whole number");
      const number = json as number;
      return number >= least && number <= most
        ? number
        : refuse(
            "value.range.whole-number",
            "",
            worded`Expected a whole number from ${least} to ${most}.`,
          );
    },
    write: String,
  };
}

/** A string that a pattern fits, described in words for the refusal. */
export function stringOf(pattern: RegExp, expected: string): Codec<string> {
  return {
    read: (json) => (typeof json === "string" && pattern.test(json) ? json : shape(expected)),
    write: jsonString,
  };
}

export const hash: Codec<string> = stringOf(/^[0-9a-f]{64}$/, "a SHA-256 hash of 64 hex digits");
export const base64Hash: Codec<string> = stringOf(
  /^[0-9A-Za-z+/]{43}$/,
  "a hash of 43 Base64 letters",
);

export const literal = <T extends string | number>(value: T): Codec<T> => ({
  read: (json) => (json === value ? value : shape(JSON.stringify(value))),
  write: (written) => JSON.stringify(written),
});

export const scalar: Codec<Scalar> = {
  read: (json, { order } = ED25519) => {
    if (typeof json !== "string") return shape("a decimal number in a string");
    return (
      findScalar(json, order) ??
      refuse(
        "value.range.scalar",
        "",
        "Expected a decimal below the group order, without leading zeros.",
      )
    );
  },
  write: (value) => `"${value}"`,
};

export const element: Codec<Point> = {
  read: (json, group = ED25519) => {
    if (typeof json !== "string") return shape(`a group element of ${group.spelling}`);
    return (
      group.findElement(json) ??
      refuse(
        "value.point.encoding",
        "",
        worded`Expected ${group.spelling} of a canonical encoding.`,
      )
    );
  },
  write: (point) => `"${elementText(point)}"`,
};

/** The name of the group that is read. */
export const groupName: Codec<GroupName> = {
  read: (json, { name } = ED25519) => (json === name ? name : shape(JSON.stringify(name))),
  write: jsonString,
};

export function array<T>(item: Codec<T>, expectedLength?: number): Codec<readonly T[]> {
  return {
    read: (json, group) => {
      if (!Array.isArray(json)) return shape("a list");
      if (expectedLength !== undefined && json.length !== expectedLength) {
        return shape(`a list of ${expectedLength}, not ${json.length}`);
      }
      const values: T[] = [];
      for (const [i, part] of json.entries()) {
        const value = item.read(part, group);
        if (isRefusal(value)) return value.within(`[${i}]`);
        values.push(value);
      }
      return values;
    },
    write: (values) => `[${values.map((value) => item.write(value)).join(",")}]`,
  };
}

/** A list with its own codec at each place. */
export function tuple<T>(items: readonly Codec<T>[]): Codec<readonly T[]> {
  return {
    read: (json, group) => {
      if (!Array.isArray(json) || json.length !== items.length) {
        return shape(`a list of ${items.length}`);
      }
      const values: T[] = [];
      for (const [i, item] of items.entries()) {
        const value = item.read(json[i], group);
        if (isRefusal(value)) return value.within(`[${i}]`);
        values.push(value);
      }
      return values;
    },
    write: (values) => `[${items.map((item, i) => item.write(values[i] as T)).join(",")}]`,
  };
}

interface OptionalCodec<T> extends Codec<T | undefined> {
  readonly isOptional: true;
}

export function optional<T>(codec: Codec<T>): OptionalCodec<T> {
  return {
    isOptional: true,
    read: (json, group) => codec.read(json, group),
    write: (value) => (value === undefined ? "" : codec.write(value)),
  };
}

type Fields = Readonly<Record<string, Codec<unknown>>>;
type OptionalKeys<F> = {
  [K in keyof F]: F[K] extends OptionalCodec<unknown> ? K : never;
}[keyof F];
type RecordOf<F> = { readonly [K in Exclude<keyof F, OptionalKeys<F>>]: Decoded<F[K]> } & {
  readonly [K in OptionalKeys<F>]?: Decoded<F[K]>;
};

// biome-ignore lint/suspicious/noExplicitAny: a codec both takes and gives T, so no narrower bound holds all
type AnyFields = Readonly<Record<string, Codec<any>>>;

function readFields(
  fields: Fields,
  json: object,
  group?: Group,
): Record<string, unknown> | Refusal {
  const source = json as Record<string, unknown>;
  for (const key of Object.keys(source)) {
    if (!Object.hasOwn(fields, key)) return shape(`no key ${JSON.stringify(key.slice(0, 40))}`);
  }
  const values: Record<string, unknown> = {};
  for (const [key, codec] of Object.entries(fields)) {
    if (!Object.hasOwn(source, key)) {
      if ("isOptional" in codec) continue;
      return shape(`the key "${key}"`);
    }
    const value = codec.read(source[key], group);
    if (value instanceof Refusal) return value.within(key);
    values[key] = value;
  }
  return values;
}

/** An object with exactly these keys, in this order; those made by `optional` may be absent. */
export function record<F extends AnyFields>(fields: F): Codec<RecordOf<F>> {
  return {
    read: (json, group) => {
      if (typeof json !== "object" || json === null || Array.isArray(json)) {
        return shape("an object");
      }
      return readFields(fields, json, group) as RecordOf<F> | Refusal;
    },
    write: (value) => {
      const source = value as Record<string, unknown>;
      const parts = Object.entries(fields)
        .filter(([key]) => source[key] !== undefined)
        .map(([key, codec]) => `"${key}":${codec.write(source[key])}`);
      return `{${parts.join(",")}}`;
    },
  };
}
