import { type Kysely, sql } from "kysely";

/** What the notes said before: nobody's words go with what somebody else saves. */
export const notes = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`
      create table meetings.notes_version (
        meeting_id int not null references meetings.meeting,
        number int not null check (number > 0),
        notes text,
        person_id uuid,
        written_at timestamptz not null,
        primary key (meeting_id, number)
      )`.execute(db);
    await sql`create index notes_version_person on meetings.notes_version (person_id)`.execute(db);
    await sql`
      insert into meetings.notes_version (meeting_id, number, notes, written_at)
      select id, 1, notes, greatest(changed_at, starts_at) from meetings.meeting
      where notes is not null`.execute(db);
  },
};
