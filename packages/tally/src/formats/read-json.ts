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

/** A name that stands twice in one object: JSON.parse keeps the last and loses the other without a word. */
function findRepeatedKey(text: string): Refusal | undefined {
  const open: Set<string>[] = [];
  for (const match of text.matchAll(/[{}]|("[^"\\]*(?:\\.[^"\\]*)*")\s*(:?)/gs)) {
    const [whole, key, colon] = match;
    if (whole === "{") open.push(new Set());
    else if (whole === "}") open.pop();
    else if (key !== undefined && colon === ":") {
      const name: string = JSON.parse(key);
      if (open.at(-1)?.has(name)) {
        const { line, column } = placeAt(text, match.index);
        return refuseAt(
          "tally.json.name-twice",
          line,
          column,
          worded`"${name}" stands here twice.`,
          "each name once",
        );
      }
      open.at(-1)?.add(name);
    }
  }
  return undefined;
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
