import { type Kysely, sql } from "kysely";
import { foldedText } from "../../../platform/database/folded-text.ts";

/** "cafe" finds café, and the other way round. A stored column's expression cannot be changed before PostgreSQL 17. */
export const searchWithoutAccents = {
  async up(db: Kysely<never>): Promise<void> {
    const [title, problem, body] = ["title", "problem", "body"].map((name) =>
      foldedText(sql.ref(name)),
    );
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
