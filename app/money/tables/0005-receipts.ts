import { type Kysely, sql } from "kysely";

/** Of which payments their payer was sent a receipt, and how far the letters of a year's statements have gone. */
export const receipts = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`alter table money.dues_receipt add column told_at timestamptz`.execute(db);
    await sql`alter table money.bank_line add column told_at timestamptz`.execute(db);
    await sql`
      create index dues_receipt_untold on money.dues_receipt (on_day) where told_at is null`.execute(
      db,
    );
    await sql`
      create index bank_line_untold on money.bank_line (on_day) where told_at is null and account = 'gifts'`.execute(
      db,
    );
    await sql`
      create table money.year_told (
        year int primary key,
        after uuid,
        done_at timestamptz
      )`.execute(db);
  },
};
