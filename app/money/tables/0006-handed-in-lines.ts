import { type Kysely, sql } from "kysely";

/**
 * What was handed in stands line by line, so that a long statement is never in the memory as a whole. Whatever waits for
 * a look is handed in again: it is kept for two days at most.
 */
export const handedInLines = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`delete from money.handed_in`.execute(db);
    await sql`
      alter table money.handed_in
        drop column statement,
        add column format text not null,
        add column lines int not null,
        add column first_day date not null,
        add column last_day date not null,
        add column opening_pence bigint,
        add column closing_pence bigint,
        add column warnings jsonb not null`.execute(db);
    await sql`
      create table money.handed_in_line (
        hash text not null references money.handed_in on delete cascade,
        nth int not null,
        key text not null,
        on_day date not null,
        pence bigint not null,
        payer text,
        reference text,
        text text,
        is_reversal boolean not null,
        is_charge boolean not null,
        primary key (hash, nth)
      )`.execute(db);
  },
};
