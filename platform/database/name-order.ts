import type { Language } from "@breakthrough/languages";
import { type RawBuilder, sql } from "kysely";
import { foldedText } from "./folded-text.ts";

/*
 * The order of names in a list, the same on every server: by a key of plain letters, compared byte by byte. A server's
 * own collations differ by its system and change with its updates, under an index that was built with the older one.
 * Indexes were made with these keys: they never change. Another order is another function and a migration.
 */

/** Letters that stand for two, and the marks within names in the order in which the Unicode collation has them. */
const MARKS = { from: "-‐–—.'’‘", to: '!!!!"###' };

const plainKey = (name: RawBuilder<unknown>): RawBuilder<string> =>
  sql<string>`lower(translate(
    replace(replace(replace(replace(replace(${foldedText(name)}, 'ß', 'ss'), 'æ', 'ae'), 'Æ', 'ae'), 'œ', 'oe'), 'Œ', 'oe'),
    ${sql.lit(MARKS.from)}, ${sql.lit(MARKS.to)}) collate "C")`;

/**
 * In Welsh two letters can be one, behind all that begins with the first of them: `ch` is `c~`, and ~ comes after z.
 * An ng is that letter at either end of a word, as `compareNames` of the languages has it.
 */
const welshKey = (name: RawBuilder<unknown>): RawBuilder<string> =>
  sql<string>`regexp_replace(regexp_replace(${plainKey(name)},
    '(?<![a-z])ng|ng(?![a-z])', 'g~', 'g'),
    '(c)h|(d)d|(f)f|(l)l|(p)h|(r)h|(t)h', '\\1\\2\\3\\4\\5\\6\\7~', 'g')`;

/**
 * What names are ordered by, in the alphabet of whoever reads the list; beside it comes the name itself, in bytes.
 * @param name a text column or value, not null
 */
export const nameKey = (name: RawBuilder<unknown>, language: Language): RawBuilder<string> =>
  language === "cy" ? welshKey(name) : plainKey(name);

/** The whole order: by key, and names that are alike by their bytes. */
export const nameOrder = (name: RawBuilder<unknown>, language: Language): RawBuilder<unknown> =>
  sql`${nameKey(name, language)}, ${name} collate "C"`;
