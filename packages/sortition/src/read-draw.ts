import type { Draw, PublicValue } from "./draw.ts";
import { type Refusal, refuse, worded } from "./refusal.ts";

type Fields = Readonly<Record<string, unknown>>;
type Shape = Readonly<Record<string, "text" | "number" | "list" | "object">>;

const DRAW: Shape = {
  format: "text",
  version: "number",
  draw: "text",
  for: "text",
  size: "number",
  poolHash: "text",
  pool: "list",
  secretCommitment: "text",
  secret: "text",
  public: "object",
  seed: "text",
  order: "list",
};

const VALUES: Readonly<Record<PublicValue["kind"], Shape>> = {
  drand: { kind: "text", chain: "text", round: "number", value: "text", signature: "text" },
  record: { kind: "text", after: "text", origin: "text", treeSize: "number", value: "text" },
};

const isObject = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const kindOf = (value: unknown): string => {
  if (typeof value === "string") return "text";
  if (Array.isArray(value)) return "list";
  return value === null ? "nothing" : typeof value;
};

const anOrA = (kind: string): string => (kind === "object" ? "an object" : `a ${kind}`);

/** Exactly these fields, each of its kind. What else stands in a file would be believed without being checked. */
function findMisfit(fields: Fields, shape: Shape, where: string): Refusal | undefined {
  for (const [name, kind] of Object.entries(shape)) {
    if (!Object.hasOwn(fields, name))
      return refuse("not-a-draw", "missing-field", worded`${where} has no "${name}".`);
    if (kindOf(fields[name]) !== kind) {
      return refuse(
        "not-a-draw",
        "wrong-kind",
        worded`"${name}" of ${where} is not ${anOrA(kind)}.`,
      );
    }
  }
  const extra = Object.keys(fields).find((name) => !Object.hasOwn(shape, name));
  return extra === undefined
    ? undefined
    : refuse(
        "not-a-draw",
        "unknown-field",
        worded`${where} has a field that does not belong there: "${extra}".`,
      );
}

/**
 * Is it written as a draw? Whether it is a true one is for `checkDraw` to say. Refuses what is not.
 * @param written parsed JSON
 */
export function readDraw(written: unknown): Draw | Refusal {
  if (!isObject(written)) return refuse("not-a-draw", "not-an-object", "The file is not a draw.");
  if (written.format !== "breakthrough-draw" || written.version !== 1) {
    return refuse(
      "not-a-draw",
      "format",
      'The file is not of the format "breakthrough-draw", version 1.',
    );
  }
  const misfit = findMisfit(written, DRAW, "the draw");
  if (misfit !== undefined) return misfit;
  const value = written.public as Fields;
  const shape = Object.hasOwn(VALUES, String(value.kind))
    ? VALUES[value.kind as PublicValue["kind"]]
    : undefined;
  if (shape === undefined) {
    return refuse(
      "public-value",
      "unknown-kind",
      "The public value is of a kind that is not known here.",
    );
  }
  return findMisfit(value, shape, "the public value") ?? (written as unknown as Draw);
}

/**
 * The same from the file's text. Refuses what is not JSON, or no draw.
 * @param text JSON
 */
export function readDrawText(text: string): Draw | Refusal {
  let written: unknown;
  try {
    written = JSON.parse(text);
  } catch {
    return refuse("not-json", "syntax", "The file is not JSON. Download it again.");
  }
  return readDraw(written);
}
