import { type Expression, type RawBuilder, sql } from "kysely";
import { BEGIN, END } from "../text/passages.ts";
import { foldedText } from "./folded-text.ts";

/** What somebody typed, as Postgres reads it: words, "phrases in quotes", -without, or. It takes any text at all. */
export const searchFor = (language: "english" | "simple", typed: string): RawBuilder<unknown> =>
  sql`websearch_to_tsquery(${sql.lit(language)}, ${foldedText(sql`${typed}::text`)})`;

/** The same for the marking of a text as it was written: with its accents, or without. */
const marking = (language: "english" | "simple", typed: string): RawBuilder<unknown> =>
  sql`(${searchFor(language, typed)} || websearch_to_tsquery(${sql.lit(language)}, ${typed}))`;

const OPTIONS = `StartSel=${BEGIN}, StopSel=${END}, MaxFragments=2, MinWords=8, MaxWords=24, FragmentDelimiter=" … "`;

/** The passages of a text in which the words were found. Costly: ask it of the rows that are shown, and no others. */
export const passagesIn = (
  language: "english" | "simple",
  text: Expression<string> | RawBuilder<string>,
  typed: string,
): RawBuilder<string> =>
  sql<string>`ts_headline(${sql.lit(language)}, ${text}, ${marking(language, typed)}, ${sql.lit(OPTIONS)})`;
