import { type Kysely, sql } from "kysely";

/** Rows on paper whose slip was typed in, as it can come later than its row; nothing of who wrote it. */
export const slips = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`
      create table canvass.slip (
        asking_id int not null,
        answer_id uuid not null,
        primary key (asking_id, answer_id),
        foreign key (asking_id, answer_id) references canvass.answer (asking_id, id)
      )`.execute(db);
    // Of these nobody knows any more whether a slip came, and whoever left does not come back with it.
    await sql`
      insert into canvass.slip (asking_id, answer_id)
      select a.asking_id, a.id from canvass.answer as a
      join canvass.asking as s on s.id = a.asking_id
      where s.kind = 'stall' and a.link_id is null`.execute(db);
  },
};
