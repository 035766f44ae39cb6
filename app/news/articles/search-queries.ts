import { sql } from "kysely";
import type { Reader } from "../../../platform/database/database.ts";
import {
  type CountedWord,
  countWords,
  passagesIn,
  readTyped,
} from "../../../platform/database/full-text.ts";
import type { LookedFor } from "../../../platform/text/terms.ts";
import type { NewsTables } from "../tables.ts";

export interface ArticleFound {
  readonly address: string;
  readonly title: string;
  /** Of its text, with what was found marked. */
  readonly passages: string;
}

/** Full text, best first, in the words of a search box. Only what everybody reads is in the column that is searched. */
export async function searchArticles(
  db: Reader,
  looked: LookedFor,
  most: number,
): Promise<readonly ArticleFound[]> {
  const query = await readTyped(db, "english", looked);
  if (query === undefined) return [];
  const text = sql<string>`concat_ws(E'\n\n', standfirst, body)`;
  const rows = await db
    .withTables<NewsTables>()
    .selectFrom("news.article")
    .select(["address", "title"])
    .select(passagesIn("english", text, looked.typed, query).as("passages"))
    .where(sql<boolean>`search @@ ${query}`)
    .orderBy(sql`ts_rank(search, ${query})`, "desc")
    .orderBy("id", "desc")
    .limit(most)
    .execute();
  return rows.map(({ address, title, passages }) => ({
    ...{ address: address ?? "", title: title ?? "", passages },
  }));
}

/** Which of these words stand in articles, in any of their forms. */
export const countWordsOfArticles = (
  db: Reader,
  words: readonly string[],
): Promise<readonly CountedWord[]> =>
  countWords(db, "english", sql`from news.article where search is not null`, words);
