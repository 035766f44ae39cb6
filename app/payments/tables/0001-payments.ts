import { type Kysely, sql } from "kysely";

/** What members let a provider collect from, each payment that it was asked for, and what it told us to look at. */
export const payments = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`create schema payments`.execute(db);
    await sql`
      create table payments.method (
        id int generated always as identity primary key,
        person_id uuid,
        provider text not null check (provider in ('gocardless', 'stripe')),
        key text not null unique,
        state text not null default 'begun' check (state in ('begun', 'ready', 'active', 'ending', 'ended')),
        set_up text,
        link text,
        customer text,
        mandate text,
        begun_at timestamptz not null,
        active_at timestamptz,
        ended_at timestamptz,
        failures int not null default 0,
        stopped_at timestamptz,
        found_alive_at timestamptz,
        unique (provider, set_up),
        unique (provider, mandate),
        check (mandate is not null or state in ('begun', 'ended')),
        check ((ended_at is not null) = (state = 'ended'))
      )`.execute(db);
    await sql`create index method_person on payments.method (person_id, id)`.execute(db);
    // Nobody is collected from twice over.
    await sql`create unique index method_active on payments.method (person_id) where state = 'active'`.execute(
      db,
    );
    await sql`
      create index method_moving on payments.method (id) where state in ('begun', 'ready', 'ending')`.execute(
      db,
    );
    await sql`
      create table payments.charge (
        id bigint generated always as identity primary key,
        method_id int references payments.method,
        person_id uuid,
        provider text not null check (provider in ('gocardless', 'stripe')),
        is_gift boolean not null,
        key text not null unique,
        due_on date not null,
        pence bigint not null check (pence > 0),
        state text not null default 'written' check (state in ('written', 'under-way', 'paid', 'failed', 'back')),
        made_at timestamptz not null,
        settled_at timestamptz,
        tries int not null default 0,
        set_up text,
        link text,
        object text,
        times int not null default 0,
        is_booked boolean not null default false,
        back_pence bigint not null default 0,
        refund_key text unique,
        refund_asked_at timestamptz,
        refund_sent_at timestamptz,
        unique (provider, object),
        unique (provider, set_up),
        check (is_gift or method_id is not null)
      )`.execute(db);
    await sql`create index charge_person on payments.charge (person_id, id)`.execute(db);
    // One at a time: what fell due meanwhile is never collected on top.
    await sql`
      create unique index charge_open on payments.charge (person_id)
      where not is_gift and state in ('written', 'under-way')`.execute(db);
    await sql`create index charge_moving on payments.charge (id) where state in ('written', 'under-way')`.execute(
      db,
    );
    await sql`
      create index charge_refund on payments.charge (id) where refund_key is not null and refund_sent_at is null`.execute(
      db,
    );
    await sql`create index charge_settled on payments.charge (settled_at)`.execute(db);
    await sql`
      create table payments.event (
        id bigint generated always as identity primary key,
        provider text not null,
        event text not null,
        kind text not null,
        what text,
        object text,
        came_at timestamptz not null,
        handled_at timestamptz,
        unique (provider, event)
      )`.execute(db);
    await sql`create index event_waiting on payments.event (id) where handled_at is null`.execute(
      db,
    );
    await sql`create index event_came on payments.event (came_at)`.execute(db);
  },
};
