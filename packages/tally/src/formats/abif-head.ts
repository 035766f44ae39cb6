import { type Refusal, refuseAt, worded } from "../refusal.ts";
import type { Line } from "./lines.ts";
import { lookOf } from "./names.ts";
import { isObject } from "./read-json.ts";

/** What an ABIF file says about itself, beside its ballots. */
export type AbifHead = {
  title: string;
  seats: number;
  /** Token as written on ballots → full name, and where that is said. */
  readonly declared: Map<string, { readonly name: string; readonly line: number }>;
  /** Full name → token. */
  readonly tokens: Map<string, string>;
  /** What can be seen of a token → the token, and of a full name → its token. */
  readonly looks: { readonly tokens: Map<string, string>; readonly names: Map<string, string> };
};

/** `{"title": "…"}`, `{"seats": 2}`; other keys are passed over. */
export function readAbout({ text, number }: Line, head: AbifHead): Refusal | undefined {
  const about = parseAbout(text);
  if (about === undefined)
    return refuseAt(
      "tally.abif.line-not-json",
      number,
      1,
      "This line is not JSON.",
      'an object such as `{"title": "Ward 3"}`',
    );
  const { title, seats } = about;
  if (title !== undefined && typeof title !== "string")
    return refuseAt(
      "tally.abif.title-not-text",
      number,
      1,
      "The title is not a text.",
      '`{"title": "Ward 3"}`',
    );
  if (seats !== undefined && !(Number.isSafeInteger(seats) && (seats as number) > 0))
    return refuseAt(
      "tally.abif.seats-not-whole",
      number,
      1,
      "The seats are not a whole number from 1.",
      '`{"seats": 2}`',
    );
  if (title !== undefined) head.title = title;
  if (seats !== undefined) head.seats = seats as number;
  return undefined;
}

/** A text in quotes, or a key without them: each begins where no text and no word before it can go on. */
const KEY_OR_TEXT = /(?<!\\)"[^"\\]*(?:\\.[^"\\]*)*"|(?<!\w)(\d*)([A-Za-z_]\w*)(?=\s*:)/g;

/** Keys may stand without quotes, as the format's own examples have them (`{version: 0.1}`), and a remark may follow. */
function parseAbout(text: string) {
  const bare = text.replace(/\}\s*#[^"}]*$/, "}");
  const quoted = bare.replace(KEY_OR_TEXT, (all, digits, key) =>
    key === undefined ? all : `${digits}"${key}"`,
  );
  try {
    const value: unknown = JSON.parse(quoted);
    return isObject(value) ? value : undefined;
  } catch (problem) {
    if (!(problem instanceof SyntaxError)) throw problem;
    return undefined;
  }
}

const declaration =
  /^\s*=(?:\s*\[([^\]]*)\]\s*|\s*"([^"]*)"\s*|([^:[\]"]*)):(?:\s*\[([^\]]*)\]\s*|\s*"([^"]*)"\s*|([^[\]"#]*))(?:#.*)?$/;

/** `=A:[Anna Ash]`: the token A stands for Anna Ash, on ballots before this line too. */
export function readDeclaration(
  line: Line,
  { declared, tokens, looks }: AbifHead,
): Refusal | undefined {
  const match = declaration.exec(line.text);
  const token = (match?.[1] ?? match?.[2] ?? match?.[3] ?? "").trim();
  const name = (match?.[4] ?? match?.[5] ?? match?.[6] ?? "").trim();
  if (lookOf(token) === "" || lookOf(name) === "")
    return refuseAt(
      "tally.abif.names-nobody",
      line.number,
      1,
      "This names no candidate.",
      "`=A:[Anna Ash]`",
    );
  const same = looks.tokens.get(lookOf(token));
  const other = same ?? looks.names.get(lookOf(name));
  if (other === undefined) {
    declared.set(token, { name, line: line.number });
    tokens.set(name, token);
    looks.tokens.set(lookOf(token), token);
    looks.names.set(lookOf(name), token);
    return undefined;
  }
  const [twice, kind] = same !== undefined ? [token, "token"] : [name, "candidate"];
  return refuseAt(
    "tally.abif.declared-twice",
    line.number,
    1,
    worded`The ${kind} "${twice}" stands here twice, first in line ${declared.get(other)?.line}.`,
    `another ${kind === "token" ? "token" : "name"}`,
  );
}
