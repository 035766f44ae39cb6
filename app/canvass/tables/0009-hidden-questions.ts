import { type Kysely, sql } from "kysely";

/** Questions of the month that two keys hid, with the stalls that ask them. */
export const hiddenQuestions = {
  async up(db: Kysely<never>): Promise<void> {
    // It names a group or a question now.
    await sql`
      alter table canvass.hidden
        drop constraint hidden_post_id_fkey,
        drop constraint hidden_kind_check,
        add constraint hidden_kind_check check (kind in ('heard-group', 'month-question')),
        add themes text[],
        add check (kind = 'month-question' or themes is null),
        add check (themes is null or title is not null)`.execute(db);
    await sql`
      alter table canvass.asking
        add hidden_id int references canvass.hidden,
        add check (hidden_id is null or covered_at is not null)`.execute(db);
    await sql`create index asking_hidden on canvass.asking (hidden_id)`.execute(db);
  },
};
