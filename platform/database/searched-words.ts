import { type RawBuilder, sql } from "kysely";

/*
 * How texts and what is looked for are made alike before PostgreSQL parts them into words. Its parser goes by the
 * server's LC_CTYPE: with C every sign above ASCII is a letter to it, so that ’ “ £ and — stick to their word. Here
 * every sign becomes a space first, whatever the server. Stored columns were made with it: it never changes. Another
 * way of folding is another function beside this one, and a migration for each column.
 */

/** A range of letters above ASCII as two strings, the capitals and their small ones, where each is a single letter. */
function capitalsOf(first: number, last: number): { from: string; to: string } {
  const codes = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const capitals = codes
    .map((code) => String.fromCharCode(code))
    .filter((letter) => letter.toLowerCase() !== letter && letter.toLowerCase().length === 1);
  return { from: capitals.join(""), to: capitals.join("").toLowerCase() };
}

/** Greek, Cyrillic and Armenian. Latin capitals with marks lose them first. */
const OTHER_CAPITALS = capitalsOf(0x370, 0x58f);

/** Letters that Unicode does not take apart into a plain one and a mark. */
const WHOLE = { from: "łŁøØđĐħĦŧŦıðÐþÞŋŊ", to: "llooddhhttiddttnn" };
const SAME = { from: "‘’ʼ`‐", to: "''''-" };
const ALIKE = {
  from: WHOLE.from + SAME.from + OTHER_CAPITALS.from,
  to: WHOLE.to + SAME.to + OTHER_CAPITALS.to,
};

const DOUBLE = [
  ["ß", "ss"],
  ["æ", "ae"],
  ["Æ", "ae"],
  ["œ", "oe"],
  ["Œ", "oe"],
] as const;

/** Accents, vowel points and what shows nothing: taken away within a word. */
const MARKS =
  "[\\u00ad\\u0300-\\u036f\\u0591-\\u05bd\\u05bf\\u061c\\u064b-\\u065f\\u0670\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufe00-\\ufe0f\\ufeff]";

/** Signs above ASCII that stand between words: Latin-1, punctuation, currencies, symbols, private use, pictures. */
export const SIGNS =
  "\\u0080-\\u00a9\\u00ab-\\u00b4\\u00b6-\\u00b9\\u00bb-\\u00bf\\u00d7\\u00f7\\u02c2-\\u02df\\u0589\\u05be\\u05c0\\u05c3\\u060c\\u061b\\u061f\\u06d4\\u0964\\u0965" +
  "\\u2000-\\u2bff\\u2e00-\\u2e7f\\u3000-\\u303f\\ue000-\\uf8ff\\ufe10-\\ufe6f\\ufff0-\\uffff\\U0001f000-\\U0001faff";

/** Of ASCII all but letters, digits, and the four signs that can stand within a word: ' - . , */
const ASCII_SIGNS =
  "\\u0001-\\u0026\\u0028-\\u002b\\u002f\\u003a-\\u0040\\u005b-\\u0060\\u007b-\\u007f";

const replaced = (text: RawBuilder<string>, pattern: string, by: string): RawBuilder<string> =>
  sql<string>`regexp_replace(${text}, ${sql.lit(pattern)}, ${sql.lit(by)}, 'g')`;

const translated = (text: RawBuilder<string>, { from, to }: { from: string; to: string }) =>
  sql<string>`translate(${text}, ${sql.lit(from)}, ${sql.lit(to)})`;

/**
 * Small plain letters, numbers as they are said (1,000 is 1000; 20mph is 20 mph), N.H.S. as NHS; of signs only a point
 * within a number, and - and ' within a word.
 * @param text a text column or value
 */
export function foldedWords(text: RawBuilder<unknown>): RawBuilder<string> {
  const plain = replaced(sql<string>`normalize(${text}, nfkd)`, MARKS, "");
  const whole = DOUBLE.reduce(
    (folded, [from, to]) => sql<string>`replace(${folded}, ${sql.lit(from)}, ${sql.lit(to)})`,
    translated(plain, ALIKE),
  );
  const small = sql<string>`lower(${whole} collate "C")`;
  const parted = replaced(small, `[${ASCII_SIGNS}${SIGNS}]`, " ");
  const initials = replaced(parted, "(?<![a-z])([a-z])\\.(?=[a-z](?![a-z]))", "\\1");
  const thousands = replaced(initials, "([0-9]),(?=[0-9]{3}(?![0-9]))", "\\1");
  const numbers = replaced(thousands, "[.,](?![0-9])|(?<![0-9])[.,]|,", " ");
  return replaced(numbers, "(?<=[0-9])(?=[a-z])|(?<=[a-z])(?=[0-9])", " ");
}

/** The words of a folded text: a hyphen or an apostrophe parts them. */
export const apart = (folded: RawBuilder<string>): RawBuilder<string> =>
  translated(folded, { from: "-'", to: "  " });

/** Of a folded text the words with a hyphen or an apostrophe, written as one: coop of co-op. */
export const joined = (folded: RawBuilder<string>): RawBuilder<string> =>
  translated(replaced(folded, "(^| )[^ '-]+(?= |$)", ""), { from: "-'", to: "" });

/** What a column that is searched is made of. */
export function searchedWords(text: RawBuilder<unknown>): RawBuilder<string> {
  const folded = foldedWords(text);
  return sql<string>`(${apart(folded)} || ' ' || ${joined(folded)})`;
}
