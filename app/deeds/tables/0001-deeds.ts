import { type Kysely, sql } from "kysely";

/** What became of what was decided: who answers for it, what they said, and who says that it is not done. */
export const deeds = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`create schema deeds`.execute(db);
    await sql`
      create table deeds.deed (
        proposal_id int primary key,
        title text not null,
        title_cy text,
        state text not null check (state in ('unsaid', 'nothing', 'open', 'done', 'given-up')),
        says text,
        person_id uuid,
        office text,
        offered_person uuid,
        offered_office text,
        topic_id int not null,
        note_days int not null,
        notice_days int not null,
        ask_members int not null,
        closing_hour int not null,
        decided_at timestamptz not null,
        name_until timestamptz not null,
        due_at timestamptz,
        noticed_for timestamptz,
        agenda_at timestamptz,
        ended_at timestamptz,
        why text,
        check ((due_at is not null) = (state = 'open')),
        check ((ended_at is not null) = (state in ('nothing', 'done', 'given-up'))),
        check (person_id is null or office is null),
        check (offered_person is null or offered_office is null)
      )`.execute(db);
    await sql`create index deed_state on deeds.deed (state, decided_at desc, proposal_id desc)`.execute(
      db,
    );
    await sql`create index deed_due on deeds.deed (due_at) where due_at is not null`.execute(db);
    await sql`create index deed_person on deeds.deed (person_id) where person_id is not null`.execute(
      db,
    );
    await sql`
      create index deed_offered on deeds.deed (offered_person) where offered_person is not null`.execute(
      db,
    );
    await sql`
      create index deed_agenda on deeds.deed (agenda_at) where agenda_at is not null`.execute(db);
    await sql`
      create table deeds.note (
        id int generated always as identity primary key,
        proposal_id int not null references deeds.deed,
        person_id uuid,
        office text,
        kind text not null check (kind in ('taken', 'note', 'left', 'done', 'given-up', 'nothing', 'asked')),
        says text,
        at timestamptz not null
      )`.execute(db);
    await sql`create index note_deed on deeds.note (proposal_id, id)`.execute(db);
    await sql`create index note_person on deeds.note (person_id)`.execute(db);
    await sql`
      create table deeds.asker (
        proposal_id int not null references deeds.deed,
        person_id uuid not null,
        at timestamptz not null,
        primary key (proposal_id, person_id)
      )`.execute(db);
    await sql`create index asker_person on deeds.asker (person_id)`.execute(db);
    await sql`
      create table deeds.author (
        proposal_id int not null references deeds.deed,
        person_id uuid not null,
        primary key (proposal_id, person_id)
      )`.execute(db);
    await sql`create index author_person on deeds.author (person_id)`.execute(db);
  },
};
