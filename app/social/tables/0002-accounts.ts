import { type Kysely, sql } from "kysely";

/**
 * The party's accounts, how a post goes out on each of them, and what has become of it there. A token is sealed by the
 * operator's key before it comes here; what has ended has none. Tables of what is sent are changed by the clock as it goes.
 */
export const accounts = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`
      create table social.plan (
        proposal_id int primary key,
        version int not null,
        networks text[] check (cardinality(networks) > 0),
        texts jsonb not null default '{}',
        link text,
        changed_at timestamptz not null
      )`.execute(db);
    await createAccounts(db);
    await createDeliveries(db);
    await sql`
      alter table social.vote
        add column policy int,
        add column is_announcement boolean not null default false`.execute(db);
  },
};

async function createAccounts(db: Kysely<never>): Promise<void> {
  await sql`
    create table social.account (
      id int generated always as identity primary key,
      network text not null check (network in ('bluesky', 'mastodon', 'x')),
      handle text not null,
      address text not null,
      state text not null default 'offered' check (state in ('offered', 'connected', 'lost', 'ended')),
      sealed bytea,
      limits jsonb,
      looked_at timestamptz,
      offered_by uuid,
      offered_at timestamptz not null,
      connected_at timestamptz,
      request int,
      ended_at timestamptz,
      check ((sealed is null) = (state = 'ended')),
      check ((state = 'ended') = (ended_at is not null))
    )`.execute(db);
  await sql`
    create unique index account_network on social.account (network) where state in ('connected', 'lost')`.execute(
    db,
  );
  await sql`create index account_offered_by on social.account (offered_by)`.execute(db);
}

async function createDeliveries(db: Kysely<never>): Promise<void> {
  await sql`
    create table social.delivery (
      proposal_id int not null,
      network text not null check (network in ('bluesky', 'mastodon', 'x')),
      account_id int references social.account,
      state text not null default 'waiting'
        check (state in ('waiting', 'posted', 'refused', 'unclear', 'stopped', 'removing', 'removed')),
      parts jsonb not null,
      link text,
      title text not null,
      tries int not null default 0,
      why text,
      approved_at timestamptz not null,
      next_at timestamptz not null,
      settled_at timestamptz,
      primary key (proposal_id, network)
    )`.execute(db);
  await sql`
    create index delivery_next on social.delivery (next_at) where state in ('waiting', 'removing')`.execute(
    db,
  );
  await sql`
    create table social.removal (
      id int generated always as identity primary key,
      proposal_id int not null,
      person_id uuid,
      is_on_rota boolean not null,
      reason text not null,
      at timestamptz not null,
      unique (proposal_id, person_id)
    )`.execute(db);
  await sql`create index removal_person on social.removal (person_id)`.execute(db);
}
