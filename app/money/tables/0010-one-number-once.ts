import { type Kysely, sql } from "kysely";

/** An account at the bank is one part of the party's at a time: two who name it at once would both have its lines. */
export const oneNumberOnce = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`
      create unique index bank_account_number on money.bank_account (sort_code, number)
        where ended_at is null`.execute(db);
  },
};
