import { type Kysely, sql } from "kysely";

/** The party's own bank accounts, the statements that were imported, and each of their lines once. */
export const statements = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`
      create table money.bank_account (
        id int generated always as identity primary key,
        unit_id int not null references money.unit,
        title text not null check (title <> ''),
        sort_code text not null check (sort_code ~ '^[0-9]{6}$'),
        number text not null check (number ~ '^[0-9]{8}$'),
        set_at timestamptz not null,
        ended_at timestamptz
      )`.execute(db);
    // One at a time for a unit: to which members pay.
    await sql`
      create unique index bank_account_of_unit on money.bank_account (unit_id) where ended_at is null`.execute(
      db,
    );
    await sql`
      create table money.handed_in (
        hash text primary key,
        bank_account_id int not null references money.bank_account,
        statement jsonb not null,
        kept_until timestamptz not null
      )`.execute(db);
    await sql`
      create table money.statement (
        id int generated always as identity primary key,
        bank_account_id int not null references money.bank_account,
        hash text not null,
        format text not null,
        imported_at timestamptz not null,
        lines int not null,
        added int not null,
        first_day date,
        last_day date,
        opening_pence bigint,
        closing_pence bigint,
        warnings jsonb not null
      )`.execute(db);
    await sql`create index statement_imported on money.statement (imported_at)`.execute(db);
    await sql`
      create table money.bank_line (
        id bigint generated always as identity primary key,
        statement_id int not null references money.statement,
        bank_account_id int not null references money.bank_account,
        format text not null,
        key text not null,
        on_day date not null,
        pence bigint not null check (pence <> 0),
        payer text,
        reference text,
        text text,
        payer_key text,
        account text not null,
        how text not null,
        person_id uuid,
        entry_id bigint not null references money.entry,
        moves int not null default 0,
        undoes bigint unique references money.bank_line,
        unique (bank_account_id, key)
      )`.execute(db);
    await sql`create index bank_line_day on money.bank_line (bank_account_id, on_day, pence)`.execute(
      db,
    );
    await sql`create index bank_line_suspense on money.bank_line (on_day, id) where account = 'suspense'`.execute(
      db,
    );
    await sql`create index bank_line_person on money.bank_line (person_id)`.execute(db);
    await sql`create index bank_line_entry on money.bank_line (entry_id)`.execute(db);
    await sql`create index bank_line_statement on money.bank_line (statement_id)`.execute(db);
    await sql`
      create index bank_line_payer on money.bank_line (payer_key, pence)`.execute(db);
  },
};
