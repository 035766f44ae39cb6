import { type Kysely, sql } from "kysely";

/** Who may not take part for some days. The date on the person is what every request asks; the row says why. */
export const suspension = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`alter table membership.person add column suspended_until timestamptz`.execute(db);
    await sql`drop index membership.person_terms`.execute(db);
    await sql`
      create index person_terms on membership.person (renews_on, took_part_at)
        include (suspended_until)
        where kind = 'member' and confirmed_at is not null`.execute(db);
    await sql`
      create table membership.suspension (
        id bigint generated always as identity primary key,
        person_id uuid not null references membership.person on delete cascade,
        request int not null,
        ground text not null check (ground in ('threats', 'abuse', 'law', 'again')),
        days int not null check (days > 0),
        begins_at timestamptz not null,
        ends_at timestamptz not null check (ends_at > begins_at),
        lifted_at timestamptz,
        lifted_by text
      )`.execute(db);
    await sql`
      create index suspension_person on membership.suspension (person_id, id desc)`.execute(db);
  },
};
