import { type Kysely, sql } from "kysely";

/** Of dues that pay for nothing any more: whether it was the bank that took them back, or the party pays them back. */
export const refunds = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`
      alter table money.dues_receipt add column is_refunded boolean not null default false`.execute(
      db,
    );
  },
};
