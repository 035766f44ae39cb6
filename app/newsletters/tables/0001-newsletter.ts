import { type Kysely, sql } from "kysely";

/** Newsletters, how far each went, and what their readers want of them. */
export const newsletter = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`create schema newsletters`.execute(db);
    await sql`
      create table newsletters.newsletter (
        id int generated always as identity primary key,
        subject text not null,
        body text not null,
        topic text not null check (topic in ('campaigns', 'policy', 'events', 'party')),
        whom text not null check (whom in ('members', 'everybody', 'area', 'branch')),
        branch_id int,
        conditions text[] not null,
        state text not null check (state in ('draft', 'waits', 'sending', 'sent', 'stopped')),
        written_by uuid,
        written_at timestamptz not null,
        asked_by uuid,
        office text,
        key_by uuid,
        request int unique,
        begun_at timestamptz,
        -- The last person of the slice before.
        reached uuid,
        stopped_at timestamptz,
        posted int not null default 0,
        sent int not null default 0,
        came_back int not null default 0,
        left_by_link int not null default 0,
        check ((branch_id is not null) = (whom in ('area', 'branch')))
      )`.execute(db);
    await sql`create index newsletter_sending on newsletters.newsletter (id) where state = 'sending'`.execute(
      db,
    );
    await sql`create index newsletter_branch on newsletters.newsletter (branch_id, begun_at)`.execute(
      db,
    );
    await sql`create index newsletter_begun on newsletters.newsletter (begun_at desc, id)`.execute(
      db,
    );
    await sql`
      create table newsletters.choice (
        person_id uuid primary key,
        is_out boolean not null default false,
        unwanted text[] not null default '{}',
        is_seldom boolean not null default false,
        -- Of whoever wants few: when they were last written to.
        last_at timestamptz
      )`.execute(db);
    // Of mailboxes that get none any more, whoever they belong to later: HMAC-SHA-256 under the key beside it.
    await sql`create table newsletters.gone (mailbox text primary key)`.execute(db);
    await sql`
      create table newsletters.gone_key (
        is_only boolean primary key check (is_only),
        key text not null
      )`.execute(db);
  },
};
