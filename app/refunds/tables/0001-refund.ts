import { type Kysely, sql } from "kysely";

/** Lists of payments that are paid back, each as it was drawn up and signed, and what became of each payment. */
export const refund = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`create schema refunds`.execute(db);
    await sql`
      create table refunds.list (
        id int generated always as identity primary key,
        kind text not null check (kind in ('doubles', 'account', 'one')),
        payments int not null check (payments > 0),
        pence bigint not null check (pence > 0),
        hash text not null check (hash ~ '^[0-9a-f]{64}$'),
        drawn_at timestamptz not null,
        state text not null default 'drawn-up' check (state in ('drawn-up', 'approved', 'dropped')),
        settled_at timestamptz,
        check ((settled_at is null) = (state = 'drawn-up'))
      )`.execute(db);
    await sql`
      create table refunds.refund (
        id int generated always as identity primary key,
        list_id int not null references refunds.list,
        bank_line bigint not null,
        person_id uuid,
        on_day date not null,
        pence bigint not null check (pence > 0),
        why text not null check (why in ('twice', 'two-ways', 'account', 'asked')),
        way text not null default 'bank' check (way <> ''),
        state text not null default 'listed' check (state in ('listed', 'owed', 'paid', 'void', 'dropped')),
        out_line bigint unique,
        settled_at timestamptz,
        check ((out_line is not null) = (state = 'paid'))
      )`.execute(db);
    // Nobody is paid back twice: a payment stands in one list at a time, whoever draws another one up at that moment.
    await sql`
      create unique index refund_once on refunds.refund (bank_line)
      where state in ('listed', 'owed', 'paid')`.execute(db);
    await sql`create index refund_list on refunds.refund (list_id, id)`.execute(db);
    await sql`create index refund_person on refunds.refund (person_id)`.execute(db);
    await sql`
      create index refund_watched on refunds.refund (state, settled_at) where state in ('owed', 'paid')`.execute(
      db,
    );
  },
};
