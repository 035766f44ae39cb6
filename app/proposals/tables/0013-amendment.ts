import { type Kysely, sql } from "kysely";

/** Between drafting and the hearing members amend the text. It may go back to drafting once. */
export const amendment = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`alter table proposals.proposal add column is_redrafted boolean not null default false`.execute(
      db,
    );
  },
};
