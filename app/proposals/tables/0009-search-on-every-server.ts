import { type Kysely, sql } from "kysely";
import { makeSearchedWords, searchedWords } from "../../../platform/database/searched-words.ts";

/** "NHS" finds NHS’s on every server, and a title is found in Welsh too. */
export const searchOnEveryServer = {
  async up(db: Kysely<never>): Promise<void> {
    await makeSearchedWords(db);
    const title = searchedWords(sql`(title || ' ' || coalesce(title_cy, ''))`);
    const [problem, body] = ["problem", "body"].map((name) => searchedWords(sql.ref(name)));
    // A stored column's expression cannot be changed before PostgreSQL 17.
    await sql`
      alter table proposals.proposal drop column search, add column search tsvector generated always as (
        setweight(to_tsvector('english', ${title}), 'A') ||
        setweight(to_tsvector('english', ${problem}), 'C') ||
        setweight(to_tsvector('english', ${body}), 'B')) stored`.execute(db);
    await sql`
      create index proposal_search on proposals.proposal using gin (search) where state <> 'draft'`.execute(
      db,
    );
  },
};
