import type { Group } from "../groups/group.ts";
import { isRefusal, type Refusal, refuse, worded } from "../refusal.ts";
import { type Codec, jsonString } from "./codec.ts";

/** Any JSON value, kept as it stands. */
export type Json =
  | null
  | boolean
  | number
  | string
  | readonly Json[]
  | { readonly [key: string]: Json };

const DEEPEST = 32;

function writeJson(value: Json): string {
  if (typeof value === "string") return jsonString(value);
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map((part: Json) => writeJson(part)).join(",")}]`;
  const parts = Object.entries(value).map(([key, part]) => `${jsonString(key)}:${writeJson(part)}`);
  return `{${parts.join(",")}}`;
}

function isShallow(value: unknown, depth: number): boolean {
  if (typeof value !== "object" || value === null) return true;
  return depth > 0 && Object.values(value).every((part) => isShallow(part, depth - 1));
}

/** JSON of any shape, at most 32 levels deep: for hints that the protocol does not define. */
export const anyJson: Codec<Json> = {
  read: (json) =>
    isShallow(json, DEEPEST)
      ? (json as Json)
      : refuse("json.shape.depth", "", "The value is nested too deeply."),
  write: writeJson,
};

/** Reads JSON in whatever spelling. */
export function parseJson(text: string): { readonly json: unknown } | Refusal {
  try {
    return { json: JSON.parse(text) as unknown };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    // The engine's own message quotes the text, which may be a secret: take only the place.
    const place = /position (\d+)/.exec(error.message)?.[1];
    const where = place === undefined ? "" : ` at character ${place}`;
    return refuse("json.syntax", "", worded`The text is not JSON${where}.`);
  }
}

/**
 * Reads a stored text strictly: it must be JSON, of the codec's shape, and identical to what the codec would write
 * (no white space, keys in order, no second spelling of anything; §1). Refuses everything else.
 * @param group whose elements and numbers stand in it; Ed25519 if not said
 * @param text as it was stored
 */
export function decodeText<T>(codec: Codec<T>, text: string, group?: Group): T | Refusal {
  const parsed = parseJson(text);
  if (isRefusal(parsed)) return parsed;
  const value = codec.read(parsed.json, group);
  if (isRefusal(value)) return value;
  const canonical = codec.write(value);
  if (canonical === text) return value;
  let at = 0;
  while (canonical[at] === text[at]) at++;
  return refuse(
    "json.canonical",
    "",
    worded`The text is not in its canonical form from character ${at} on.`,
  );
}
