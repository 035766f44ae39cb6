import { type Kysely, sql } from "kysely";

/** Made when a line of the record first commits to somebody. It dies with the row, and with it the way back to them. */
export const recordSalt = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`
      alter table membership.person
        add column record_salt bytea check (octet_length(record_salt) = 32)`.execute(db);
  },
};
