import { findNameTwice } from "@breakthrough/refusal";
import { type Refusal, refuse, refuseAt, worded } from "../refusal.ts";
import { decodeText } from "./bytes.ts";

export type JsonObject = Readonly<Record<string, unknown>>;

/** A JSON object, or where it stops being one. */
export function readJsonObject(bytes: Uint8Array): JsonObject | Refusal {
  const text = decodeText(bytes).replace(/^\ufeff/, "");
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (problem) {
    if (!(problem instanceof SyntaxError)) throw problem;
    const { line, column } = placeInMessage(problem.message, text);
    return refuseAt("tally.json.not-json", line, column, "This is not JSON.", "a JSON object");
  }
  if (!isObject(value))
    return refuse("tally.json.not-an-object", "The file holds JSON, but not an object.");
  return findRepeatedKey(text) ?? value;
}

function findRepeatedKey(text: string): Refusal | undefined {
  const twice = findNameTwice(text);
  if (twice === undefined) return undefined;
  const { line, column } = placeAt(text, twice.at);
  return refuseAt(
    "tally.json.name-twice",
    line,
    column,
    worded`"${twice.name}" stands here twice.`,
    "each name once",
  );
}

function placeInMessage(message: string, text: string): { line: number; column: number } {
  const position = Number(/position (\d+)/.exec(message)?.[1] ?? text.length);
  return placeAt(text, position);
}

function placeAt(text: string, position: number): { line: number; column: number } {
  const before = text.slice(0, position).split("\n");
  return { line: before.length, column: (before.at(-1) ?? "").length + 1 };
}

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);
