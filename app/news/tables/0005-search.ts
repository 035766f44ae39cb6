import { type Kysely, sql } from "kysely";
import { makeSearchedWords, searchedWords } from "../../../platform/database/searched-words.ts";

/** Published articles are found by their words. Of drafts, and of what is withdrawn or hidden, there is nothing to find. */
export const search = {
  async up(db: Kysely<never>): Promise<void> {
    await makeSearchedWords(db);
    const part = (column: string) => searchedWords(sql`coalesce(${sql.ref(column)}, '')`);
    await sql`
      alter table news.article add column search tsvector generated always as (
        case when state = 'published' and hidden_id is null then
          setweight(to_tsvector('english', ${part("title")}), 'A') ||
          setweight(to_tsvector('english', ${part("standfirst")}), 'B') ||
          setweight(to_tsvector('english', ${part("body")}), 'C') ||
          setweight(to_tsvector('english', ${part("facts")}), 'D')
        end) stored`.execute(db);
    await sql`create index article_search on news.article using gin (search)`.execute(db);
  },
};
