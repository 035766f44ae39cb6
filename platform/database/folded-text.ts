import { type RawBuilder, sql } from "kysely";

/*
 * How texts and what is looked for are made alike before they are compared: without accents, so that "zoe" finds
 * Zoë and "Zoë" finds Zoe, and parted at a slash. Stored columns were made with it: it never changes. Another way
 * of folding is another function beside this one, and a migration for each column.
 */

/** Letters that Unicode does not take apart into a plain one and a mark. */
const WHOLE = "łŁøØđĐħĦŧŦı/";
const PLAIN = "lLoOdDhHtTi ";

/** @param text a text column or value */
export const foldedText = (text: RawBuilder<unknown>): RawBuilder<string> =>
  sql<string>`translate(
    regexp_replace(normalize(${text}, nfkd), ${sql.lit("[\\u0300-\\u036f]")}, '', 'g'),
    ${sql.lit(WHOLE)}, ${sql.lit(PLAIN)})`;
