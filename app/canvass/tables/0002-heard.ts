import { type Kysely, sql } from "kysely";

/** What members read of what people said, and gathered into groups; and how often each theme was chosen. */
export const heard = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`
      create table canvass.heard (
        id int generated always as identity primary key,
        title text not null check (title <> ''),
        made_at timestamptz not null
      )`.execute(db);
    await sql`create unique index heard_title on canvass.heard (lower(title))`.execute(db);
    await sql`
      alter table canvass.answer
        add heard_id int references canvass.heard (id),
        add read_at timestamptz,
        add check (heard_id is null or read_at is not null)`.execute(db);
    await sql`
      create index answer_unread on canvass.answer (asking_id, taken_at)
      where read_at is null and said is not null`.execute(db);
    await sql`
      create index answer_heard on canvass.answer (heard_id, read_at)
      where heard_id is not null`.execute(db);
    await sql`
      create index answer_shown on canvass.answer (asking_id, read_at)
      where heard_id is not null and said is not null`.execute(db);
    await sql`
      create table canvass.theme_tally (
        asking_id int not null references canvass.asking (id),
        theme text not null,
        answers int not null,
        primary key (asking_id, theme)
      )`.execute(db);
    await sql`
      insert into canvass.theme_tally (asking_id, theme, answers)
      select asking_id, theme, count(*) from canvass.answer, unnest(themes) as theme
      group by 1, 2`.execute(db);
  },
};
