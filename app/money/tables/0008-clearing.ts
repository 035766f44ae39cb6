import { type Kysely, sql } from "kysely";

/**
 * What a provider collects is a line of an account of ours as a bank's is, so that receipts, gifts, the desk and the open
 * books need to know nothing of providers. Such an account has no number, and its lines stand in no statement.
 */
export const clearing = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`
      alter table money.bank_account
        add column account text not null default 'bank',
        alter column sort_code drop not null,
        alter column number drop not null,
        add check (account <> 'bank' or (sort_code is not null and number is not null))`.execute(
      db,
    );
    await sql`drop index money.bank_account_of_unit`.execute(db);
    await sql`
      create unique index bank_account_of_unit on money.bank_account (unit_id, account) where ended_at is null`.execute(
      db,
    );
    await sql`alter table money.bank_line alter column statement_id drop not null`.execute(db);
  },
};
