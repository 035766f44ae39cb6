import { type Kysely, sql } from "kysely";
import { makeSearchedWords, searchedWords } from "../../../platform/database/searched-words.ts";

/** "obrien" finds O’Brien on every server. A stored column's expression cannot be changed before PostgreSQL 17. */
export const searchOnEveryServer = {
  async up(db: Kysely<never>): Promise<void> {
    await makeSearchedWords(db);
    const words = searchedWords(sql`(name || ' ' || coalesce(about, ''))`);
    await sql`
      alter table membership.person drop column search,
        add column search tsvector generated always as (to_tsvector('simple', ${words})) stored`.execute(
      db,
    );
    await sql`create index person_search on membership.person using gin (search)`.execute(db);
  },
};
