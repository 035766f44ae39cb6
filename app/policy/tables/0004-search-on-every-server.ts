import { type Kysely, sql } from "kysely";
import { makeSearchedWords, searchedWords } from "../../../platform/database/searched-words.ts";

/** "NHS" finds NHS’s on every server. A stored column's expression cannot be changed before PostgreSQL 17. */
export const searchOnEveryServer = {
  async up(db: Kysely<never>): Promise<void> {
    await makeSearchedWords(db);
    const title = searchedWords(sql.ref("title"));
    const body = searchedWords(sql.ref("body"));
    await sql`
      alter table policy.policy drop column search, add column search tsvector generated always as (
        setweight(to_tsvector('english', ${title}), 'A') ||
        setweight(to_tsvector('english', ${body}), 'B')) stored`.execute(db);
    await sql`create index policy_search on policy.policy using gin (search)`.execute(db);
  },
};
