import { type Kysely, sql } from "kysely";

/** Payments over the law's sum, each with its thirty days: who gave, what was checked, what became of it. */
export const gifts = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`
      create table money.gift (
        id int generated always as identity primary key,
        unit_id int not null references money.unit,
        bank_line_id bigint not null unique references money.bank_line,
        received_on date not null,
        pence bigint not null check (pence > 0),
        person_id uuid,
        state text not null default 'open' check (state in ('open', 'accepted', 'returned', 'forfeited', 'reversed', 'no-gift')),
        donor_name text,
        donor_address text,
        donor_kind text,
        checked text,
        checked_on date,
        is_on_register boolean,
        settled_on date,
        alarmed int not null default 0,
        check ((settled_on is null) = (state = 'open'))
      )`.execute(db);
    // Who wants to give, as they say it of themselves: the check begins with it.
    await sql`
      create table money.donor (
        person_id uuid primary key,
        name text not null,
        address text not null,
        declared_on date not null
      )`.execute(db);
    await sql`create index gift_open on money.gift (received_on) where state = 'open'`.execute(db);
    await sql`create index gift_person on money.gift (person_id)`.execute(db);
    await sql`create index gift_settled on money.gift (settled_on)`.execute(db);
  },
};
