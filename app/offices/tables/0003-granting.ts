import { type Kysely, sql } from "kysely";

/** An office that was filled out of turn names the request that did it; only such a one can a jury end again. */
export const granting = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`alter table offices.holding add column request int`.execute(db);
    await sql`create index holding_office on offices.holding (office, ends_at)`.execute(db);
  },
};
