import { type Kysely, sql } from "kysely";

/** Random, and part of what is hashed: else the hash of a change would tell, by trying, whom it is about. */
export const nonce = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`alter table requests.request add column nonce text`.execute(db);
  },
};
