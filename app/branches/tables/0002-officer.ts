import { type Kysely, sql } from "kysely";

/**
 * A branch's officers stand apart from the party's own: no query for those can take one of these for them.
 */
export const officer = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`
      create table branches.holding (
        id int generated always as identity primary key,
        branch_id int not null references branches.branch,
        office text not null,
        person_id uuid not null,
        begins_at timestamptz not null,
        ends_at timestamptz not null check (ends_at > begins_at),
        held_by text not null,
        ended_at timestamptz,
        ended_why text check (ended_why in ('resigned', 'standing', 'left', 'closed', 'succeeded')),
        check ((ended_at is null) = (ended_why is null))
      )`.execute(db);
    await sql`create index holding_person on branches.holding (person_id, ends_at)`.execute(db);
    await sql`
      create unique index holding_office on branches.holding (branch_id, office, begins_at)
        where ended_at is null`.execute(db);
  },
};
