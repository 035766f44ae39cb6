import { type Kysely, sql } from "kysely";

/** A text that is written together and is out of sight: moved here, as its item's own text is. */
export const covered = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`
      create table drafting.covered (
        path text primary key,
        body text not null,
        epoch int not null,
        began_at timestamptz not null,
        changed_at timestamptz not null
      )`.execute(db);
  },
};
