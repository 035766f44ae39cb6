import { type Kysely, sql } from "kysely";
import { foldedText } from "../../../platform/database/folded-text.ts";

/** "zoe" finds Zoë, and the other way round. A stored column's expression cannot be changed before PostgreSQL 17. */
export const searchWithoutAccents = {
  async up(db: Kysely<never>): Promise<void> {
    const words = foldedText(sql`name || ' ' || coalesce(about, '')`);
    await sql`
      alter table membership.person drop column search,
        add column search tsvector generated always as (to_tsvector('simple', ${words})) stored`.execute(
      db,
    );
    await sql`create index person_search on membership.person using gin (search)`.execute(db);
  },
};
