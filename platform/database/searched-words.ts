import { type Kysely, type RawBuilder, sql } from "kysely";

/*
 * How texts and what is looked for are made alike before PostgreSQL parts them into words. Its parser goes by the
 * server's LC_CTYPE: with C every sign above ASCII is a letter to it, so that ’ “ £ and — stick to their word. Here
 * every sign becomes a space first, whatever the server. Stored columns were made with it: it never changes. Another
 * way of folding is another function beside this one, and a migration for each column.
 *
 * No pattern looks behind: PostgreSQL would begin again at the first letter for each of its finds, and a text of twice
 * the length would take four times as long.
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
const SAME = { from: "‘’ʼ‐", to: "'''-" };
const ALIKE = { from: WHOLE.from + SAME.from, to: WHOLE.to + SAME.to };

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
  "\\u0001-\\u001f\\u0021-\\u0026\\u0028-\\u002b\\u002f\\u003a-\\u0040\\u005b-\\u0060\\u007b-\\u007f";

const translated = (text: RawBuilder<unknown>, { from, to }: { from: string; to: string }) =>
  sql<string>`translate(${text}, ${sql.lit(from)}, ${sql.lit(to)})`;

/** One step of the folding: what it finds, wherever that stands, becomes something else. */
const replaced = (pattern: string, by: string): RawBuilder<string> =>
  sql`words := regexp_replace(words, ${sql.lit(pattern)}, ${sql.lit(by)}, 'g');`;

const LETTERS_ABOVE_ASCII = sql`
  words := ${translated(sql`regexp_replace(normalize(words, nfkd), ${sql.lit(MARKS)}, '', 'g')`, ALIKE)};
  if words ~ '[\\u0370-\\u058f]' then words := ${translated(sql`words`, OTHER_CAPITALS)}; end if;
  ${sql.join(
    DOUBLE.map(([from, to]) => sql`words := replace(words, ${sql.lit(from)}, ${sql.lit(to)});`),
    sql` `,
  )}`;

/** N.H.S. is NHS: a point goes between two letters that stand alone. Elsewhere a letter's point parts words. */
const INITIALS = sql`
  ${replaced("([a-z][a-z])\\.", "\\1 ")}
  ${replaced("([a-z])\\.(?=[a-z](?![a-z]))", "\\1")}`;

/** 1,000 is 1000, and a point stays within a number alone: it is a comma while all others go. 20mph is 20 mph. */
const NUMBERS = sql`
  ${replaced("([0-9]),(?=[0-9]{3}(?![0-9]))", "\\1")}
  words := ${translated(sql`words`, { from: ",", to: " " })};
  ${replaced("([0-9])\\.(?=[0-9])", "\\1,")}
  words := ${translated(sql`words`, { from: ".,", to: " ." })};
  ${replaced("([0-9])(?=[a-z])", "\\1 ")}
  ${replaced("([a-z])(?=[0-9])", "\\1 ")}`;

/**
 * For a migration that stores what is searched: makes both functions that columns and queries call. In each migration
 * that needs them: rooms' migrations run by name, so some before the platform's own.
 */
export async function makeSearchedWords(db: Kysely<never>): Promise<void> {
  await sql`
    create or replace function platform.folded_words(words text) returns text
    language plpgsql immutable strict parallel safe as $folding$
    begin
      if octet_length(words) > char_length(words) then ${LETTERS_ABOVE_ASCII} end if;
      words := lower(${translated(sql`words`, { from: "`", to: "'" })} collate "C");
      ${replaced(`[${ASCII_SIGNS}${SIGNS}]`, " ")}
      ${INITIALS}
      ${NUMBERS}
      return words;
    end $folding$`.execute(db);
  await sql`
    create or replace function platform.searched_words(words text) returns text
    language plpgsql immutable strict parallel safe as $searched$
    begin
      words := platform.folded_words(words);
      return ${apart(sql`words`)} || ' ' || ${joined(sql`words`)};
    end $searched$`.execute(db);
}

/**
 * Small plain letters, numbers as they are said (1,000 is 1000; 20mph is 20 mph), N.H.S. as NHS; of signs only a point
 * within a number, and - and ' within a word.
 * @param text a text column or value
 */
export const foldedWords = (text: RawBuilder<unknown>): RawBuilder<string> =>
  sql<string>`platform.folded_words(${text})`;

/** The words of a folded text: a hyphen or an apostrophe parts them. */
export const apart = (folded: RawBuilder<unknown>): RawBuilder<string> =>
  translated(folded, { from: "-'", to: "  " });

/** Of a folded text the words with a hyphen or an apostrophe, written as one: coop of co-op. */
export const joined = (folded: RawBuilder<unknown>): RawBuilder<string> =>
  translated(
    sql`coalesce((
      select string_agg(word[1], ' ') from regexp_matches(${folded}, '[^ ]*[''-][^ ]*', 'g') as word), '')`,
    { from: "-'", to: "" },
  );

/** What a column that is searched is made of. */
export const searchedWords = (text: RawBuilder<unknown>): RawBuilder<string> =>
  sql<string>`platform.searched_words(${text})`;
