import { type Kysely, sql } from "kysely";
import { foldedText } from "../../../platform/database/folded-text.ts";

/** "cafe" finds café, and the other way round. A stored column's expression cannot be changed before PostgreSQL 17. */
export const searchWithoutAccents = {
  async up(db: Kysely<never>): Promise<void> {
    const title = foldedText(sql.ref("title"));
    const body = foldedText(sql.ref("body"));
    await sql`
      alter table policy.policy drop column search, add column search tsvector generated always as (
        setweight(to_tsvector('english', ${title}), 'A') ||
        setweight(to_tsvector('english', ${body}), 'B')) stored`.execute(db);
    await sql`create index policy_search on policy.policy using gin (search)`.execute(db);
  },
};
