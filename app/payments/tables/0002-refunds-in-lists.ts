import { type Kysely, sql } from "kysely";

/** Of what goes back: whether its payer is still to be written to, and when its provider said no. */
export const refundsInLists = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`
      alter table payments.charge
        add column refund_tells boolean not null default true,
        add column refund_refused_at timestamptz`.execute(db);
  },
};
