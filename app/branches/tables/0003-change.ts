import { type Kysely, sql } from "kysely";

/** What two keys have asked for stands here while the branch can object; of one branch, one thing at a time. */
export const change = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`
      create table branches.change (
        id int generated always as identity primary key,
        request int not null unique,
        what text not null check (what in ('close', 'merge', 'split', 'take-right', 'give-right')),
        branch_id int not null references branches.branch,
        into_id int references branches.branch,
        place_code text,
        name text,
        lost_right text,
        told_at timestamptz not null,
        takes_effect_at timestamptz not null,
        state text not null default 'notice' check (state in ('notice', 'done', 'stopped', 'called-off', 'lapsed')),
        ended_at timestamptz,
        check ((state = 'notice') = (ended_at is null)),
        check (into_id <> branch_id),
        check ((what = 'merge') = (into_id is not null))
      )`.execute(db);
    await sql`create index change_due on branches.change (takes_effect_at) where state = 'notice'`.execute(
      db,
    );
    await sql`
      create table branches.concerned (
        change_id int not null references branches.change,
        branch_id int not null references branches.branch,
        roll int not null,
        needed int not null,
        objections int not null default 0,
        is_open boolean not null default true,
        primary key (change_id, branch_id)
      )`.execute(db);
    await sql`create unique index concerned_once on branches.concerned (branch_id) where is_open`.execute(
      db,
    );
    await sql`
      create table branches.objection (
        change_id int not null references branches.change,
        person_id uuid not null,
        branch_id int not null,
        at timestamptz not null,
        primary key (change_id, person_id, branch_id)
      )`.execute(db);
    await sql`create index objection_person on branches.objection (person_id)`.execute(db);
    await sql`
      create table branches.telling (
        id int generated always as identity primary key,
        change_id int not null references branches.change,
        branch_id int not null references branches.branch,
        what text not null check (what in ('notice', 'end')),
        reached uuid,
        done_at timestamptz,
        unique (change_id, branch_id, what)
      )`.execute(db);
    await sql`create index telling_open on branches.telling (id) where done_at is null`.execute(db);
  },
};
