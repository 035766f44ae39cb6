import { type Kysely, sql } from "kysely";

/** Questions beside arguments, whose marks each camp gave, and whose mind an argument changed. */
export const bridging = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`
      alter table discussions.argument
        drop constraint argument_camp_check,
        add constraint argument_camp_check check (camp in ('for', 'against', 'question')),
        add column strong_for int not null default 0 check (strong_for >= 0),
        add column strong_against int not null default 0 check (strong_against >= 0),
        add column changed int not null default 0 check (changed >= 0)`.execute(db);
    await sql`
      update discussions.argument a set strong_for = m.of_for, strong_against = m.of_against
      from (
        select mark.argument_id, count(*) filter (where s.side = 'for')::int as of_for,
          count(*) filter (where s.side = 'against')::int as of_against
        from discussions.strong_mark mark
        join discussions.argument b on b.id = mark.argument_id
        join discussions.side s on s.topic_id = b.topic_id and s.person_id = mark.person_id
        group by mark.argument_id
      ) m where m.argument_id = a.id`.execute(db);
    await sql`
      create index argument_own_for on discussions.argument (topic_id, camp, strong_for desc, id)`.execute(
      db,
    );
    await sql`
      create index argument_own_against on discussions.argument
        (topic_id, camp, strong_against desc, id)`.execute(db);
    await sql`
      create table discussions.mind_changed (
        topic_id bigint not null references discussions.topic,
        person_id uuid not null,
        argument_id bigint not null references discussions.argument,
        changed_at timestamptz not null,
        primary key (topic_id, person_id)
      )`.execute(db);
    await sql`create index mind_changed_person on discussions.mind_changed (person_id)`.execute(db);
    await sql`
      create index mind_changed_argument on discussions.mind_changed (argument_id)`.execute(db);
  },
};
