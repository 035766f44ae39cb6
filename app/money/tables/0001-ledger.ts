import { type Kysely, sql } from "kysely";
import { appendOnly } from "../../../platform/database/append-only.ts";

/**
 * Double entry, in whole pence, only ever added to. What the database itself refuses, whoever asks: an entry whose lines
 * do not come to nought, one of fewer than two lines, a line for an entry of another transaction, and a second entry
 * that takes back the same one.
 */
export const ledger = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`create schema money`.execute(db);
    await accounts(db);
    await entries(db);
    await triggers(db);
    await appendOnly(db, "money.entry");
    await appendOnly(db, "money.line");
  },
};

async function accounts(db: Kysely<never>): Promise<void> {
  await sql`
    create table money.unit (
      id int generated always as identity primary key,
      kind text not null check (kind <> ''),
      key text not null check (key <> ''),
      unique (kind, key)
    )`.execute(db);
  await sql`insert into money.unit (kind, key) values ('central', 'central')`.execute(db);
  await sql`
    create table money.account (
      id int generated always as identity primary key,
      unit_id int not null references money.unit,
      code text not null check (code <> ''),
      kind text not null check (kind in ('asset', 'liability', 'income', 'expense', 'equity')),
      within text,
      unique (unit_id, code),
      unique (id, unit_id),
      foreign key (unit_id, within) references money.account (unit_id, code)
    )`.execute(db);
}

async function entries(db: Kysely<never>): Promise<void> {
  await sql`
    create table money.entry (
      id bigint generated always as identity primary key,
      unit_id int not null references money.unit,
      on_day date not null,
      posted_at timestamptz not null,
      key text not null unique,
      counters bigint unique references money.entry,
      opened_by bigint not null default (pg_current_xact_id()::text::bigint),
      unique (id, unit_id)
    )`.execute(db);
  await sql`create index entry_posted on money.entry (posted_at)`.execute(db);
  await sql`
    create table money.line (
      id bigint generated always as identity primary key,
      entry_id bigint not null,
      unit_id int not null,
      account_id int not null,
      pence bigint not null check (pence <> 0 and abs(pence) <= 1000000000000),
      source text not null check (source <> ''),
      evidence text check (evidence ~ '^[0-9a-f]{64}$'),
      foreign key (entry_id, unit_id) references money.entry (id, unit_id),
      foreign key (account_id, unit_id) references money.account (id, unit_id)
    )`.execute(db);
  await sql`create index line_entry on money.line (entry_id)`.execute(db);
  // What the pages add up. In slots, so that many who write at once do not wait for one row.
  await sql`
    create table money.month_total (
      account_id int not null references money.account,
      month date not null,
      slot smallint not null,
      pence bigint not null,
      lines bigint not null,
      primary key (account_id, month, slot)
    )`.execute(db);
  await sql`
    create table money.month_closed (
      unit_id int not null references money.unit,
      month date not null,
      closed_at timestamptz not null,
      entries bigint not null,
      hash text not null,
      primary key (unit_id, month)
    )`.execute(db);
}

async function triggers(db: Kysely<never>): Promise<void> {
  await sql`
    create function money.check_entry(entry bigint) returns void language plpgsql as $$
    declare total bigint; counted int;
    begin
      select coalesce(sum(pence), 0), count(*) into total, counted from money.line where entry_id = entry;
      if counted < 2 then raise exception 'ledger entry % has % lines, and needs two', entry, counted; end if;
      if total <> 0 then raise exception 'ledger entry % comes to % pence, and not to nought', entry, total; end if;
    end $$`.execute(db);
  await sql`
    create function money.entry_stands() returns trigger language plpgsql as $$
    begin perform money.check_entry(new.id); return null; end $$`.execute(db);
  await sql`
    create function money.line_stands() returns trigger language plpgsql as $$
    begin perform money.check_entry(new.entry_id); return null; end $$`.execute(db);
  // At commit, when all lines are there; of a line too, which could come after whoever has had the entry checked early.
  await sql`
    create constraint trigger entry_stands after insert on money.entry
    deferrable initially deferred for each row execute function money.entry_stands()`.execute(db);
  await sql`
    create constraint trigger line_stands after insert on money.line
    deferrable initially deferred for each row execute function money.line_stands()`.execute(db);
  await sql`
    create function money.lines_added() returns trigger language plpgsql as $$
    begin
      if exists (
        select from added join money.entry e on e.id = added.entry_id
        where e.opened_by <> pg_current_xact_id()::text::bigint
      ) then raise exception 'a line for a ledger entry of another transaction'; end if;
      insert into money.month_total as t (account_id, month, slot, pence, lines)
      select added.account_id, date_trunc('month', e.on_day)::date, pg_backend_pid() % 16, sum(added.pence), count(*)
      from added join money.entry e on e.id = added.entry_id
      group by 1, 2 order by 1, 2
      on conflict (account_id, month, slot) do update
        set pence = t.pence + excluded.pence, lines = t.lines + excluded.lines;
      return null;
    end $$`.execute(db);
  await sql`
    create trigger lines_added after insert on money.line referencing new table as added
    for each statement execute function money.lines_added()`.execute(db);
}
