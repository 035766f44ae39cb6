import { type Refusal, refuse, refuseAt } from "../refusal.ts";
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
    return refuseAt(line, column, "This is not JSON.", "a JSON object");
  }
  return isObject(value) ? value : refuse("The file holds JSON, but not an object.");
}

function placeInMessage(message: string, text: string): { line: number; column: number } {
  const position = Number(/position (\d+)/.exec(message)?.[1] ?? text.length);
  const before = text.slice(0, position).split("\n");
  return { line: before.length, column: (before.at(-1) ?? "").length + 1 };
}

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);
