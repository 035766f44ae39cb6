import { type Expression, type RawBuilder, sql } from "kysely";
import { BEGIN, END } from "../text/passages.ts";
import { type LookedFor, termsOf } from "../text/terms.ts";
import type { Reader } from "./database.ts";
import { foldedText } from "./folded-text.ts";
import { PLANNED_EACH_TIME } from "./named-statements.ts";
import { apart, foldedWords, joined, SIGNS } from "./searched-words.ts";

/** Postgres's dictionary: `english` knows forms of a word, `simple` is for names. */
type Dictionary = "english" | "simple";

/** As text of a `tsquery`; empty where no word is left. */
type ReadTerms = Readonly<Record<Dictionary, string>>;

/** Several rooms look for the same thing: it is read once for all of them, and forgotten with what was looked for. */
const read = new WeakMap<LookedFor, Promise<ReadTerms>>();

/**
 * What somebody typed, as a `tsquery`, folded as the columns that are searched. Read once and then a constant, so that
 * the planner knows how common its words are, each time. A word with a hyphen or an apostrophe is also looked for as one.
 * @returns undefined where no word is left to look for
 */
export async function readTyped(
  db: Reader,
  dictionary: Dictionary,
  typed: string | LookedFor,
): Promise<RawBuilder<unknown> | undefined> {
  const terms = await (typeof typed === "string"
    ? readTerms(db, termsOf(typed))
    : known(db, typed));
  const query = terms[dictionary];
  return query === "" ? undefined : sql`${query}::tsquery ${sql.raw(PLANNED_EACH_TIME)}`;
}

function known(db: Reader, looked: LookedFor): Promise<ReadTerms> {
  const reading = read.get(looked) ?? readTerms(db, looked.alternatives);
  read.set(looked, reading);
  return reading;
}

async function readTerms(db: Reader, alternatives: LookedFor["alternatives"]): Promise<ReadTerms> {
  const terms = alternatives.flatMap((group, index) => group.map((term) => ({ ...term, index })));
  if (terms.length === 0) return { english: "", simple: "" };
  const quoted = (text: RawBuilder<string>) => sql`'''' || ${text} || '''' || beginning`;
  const folded = foldedWords(sql`term.text`);
  const asOne = sql<string>`replace(${joined(sql.ref("folded"))}, ' ', '')`;
  const { rows } = await sql<{ [Name in Dictionary]: string | null }>`
    select to_tsquery('english', words)::text as english, to_tsquery('simple', words)::text as simple from (
      select string_agg(alternative, ' | ') as words from (
        select string_agg(sign || '(' || ${quoted(apart(sql.ref("folded")))} ||
          case when is_phrase or ${asOne} = '' then '' else ' | ' || ${quoted(asOne)} end || ')', ' & ') as alternative
        from (
          select term.index, term.sign, term.is_phrase, term.beginning, ${folded} as folded
          from unnest(
            ${terms.map(({ index }) => index)}::int[],
            ${terms.map(({ isLeftOut }) => (isLeftOut ? "!" : ""))}::text[],
            ${terms.map(({ isPhrase }) => isPhrase)}::bool[],
            ${terms.map(({ isBeginning = false }) => (isBeginning ? ":*" : ""))}::text[],
            ${terms.map(({ text }) => text)}::text[]
          ) as term (index, sign, is_phrase, beginning, text)
        ) as term
        where ${apart(sql.ref("folded"))} ~ '[^ ]'
        group by index
      ) as alternatives
    ) as typed`.execute(db);
  return { english: rows[0]?.english ?? "", simple: rows[0]?.simple ?? "" };
}

/** A word as it is written, the one that it is a form of, and how many rows have that; no more than `MOST_COUNTED`. */
export interface CountedWord {
  readonly word: string;
  readonly stem: string;
  readonly rows: number;
}

const MOST_COUNTED = 1000;

/**
 * Which of many words stand in a column that is searched; the others are left out. A word that is never looked for,
 * such as “the”, stands everywhere. Each is asked of the index by itself: of an “or” of hundreds the planner
 * thinks that half the table has it.
 * @param rows of a select: from where, and which rows of it the reader may see
 * @param words folded, of letters alone
 */
export async function countWords(
  db: Reader,
  dictionary: Dictionary,
  rows: RawBuilder<unknown>,
  words: readonly string[],
): Promise<readonly CountedWord[]> {
  const found = await sql<CountedWord>`
    with typed as materialized (
      select word, (tsvector_to_array(to_tsvector(${sql.lit(dictionary)}, word)))[1] as stem
      from unnest(${words}::text[]) as word
    ), counted as materialized (
      select stem, found.count
      from (select distinct stem from typed where stem is not null) as asked
      cross join lateral (
        select count(*) as count from (
          select 1 ${rows} and search @@ quote_literal(asked.stem)::tsquery limit ${sql.lit(MOST_COUNTED)}
        ) as hits
      ) as found
      where found.count > 0
    )
    select word, stem, count::int as rows from typed join counted using (stem)
    union all
    select word, word, ${sql.lit(MOST_COUNTED)} from typed where stem is null`.execute(db);
  return found.rows;
}

/**
 * For the marking alone: a blank and this sign part a text from what every server must see as its own word. Whoever
 * wrote it themselves loses it in a passage.
 */
const PARTER = "\ue002";

/** The text as it was written, with its signs apart from its words on every server. */
const signsApart = (text: Expression<string> | RawBuilder<string>): RawBuilder<string> =>
  sql<string>`regexp_replace(${text}, ${sql.lit(`([${SIGNS}/]+)`)}, ${sql.lit(` ${PARTER}\\1${PARTER} `)}, 'g')`;

const signsBack = (text: RawBuilder<string>): RawBuilder<string> =>
  sql<string>`replace(replace(replace(${text},
    ${sql.lit(` ${PARTER}`)}, ''), ${sql.lit(`${PARTER} `)}, ''), ${sql.lit(PARTER)}, '')`;

const OPTIONS = `StartSel=${BEGIN}, StopSel=${END}, MaxFragments=2, MinWords=8, MaxWords=24, FragmentDelimiter=" … "`;

/**
 * The passages of a text in which the words were found. The text is read as it was written, and so are the words:
 * with their accents, or without. Costly: ask it of the rows that are shown, and no others.
 * @param query as `readTyped` gave it
 */
export function passagesIn(
  dictionary: Dictionary,
  text: Expression<string> | RawBuilder<string>,
  typed: string,
  query: RawBuilder<unknown>,
): RawBuilder<string> {
  const asTyped = (words: RawBuilder<string>) =>
    sql`websearch_to_tsquery(${sql.lit(dictionary)}, ${words})`;
  const signless = sql<string>`regexp_replace(${typed}::text, ${sql.lit(`[${SIGNS}]`)}, ' ', 'g')`;
  const marked = sql<string>`ts_headline(${sql.lit(dictionary)}, ${signsApart(text)},
    (${query} || ${asTyped(signless)} || ${asTyped(foldedText(signless))}), ${sql.lit(OPTIONS)})`;
  return signsBack(marked);
}
