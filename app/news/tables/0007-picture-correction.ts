import { type Kysely, sql } from "kysely";

/** A correction can be of what is said of a picture, and says why it was made; older ones say no reason. */
export const pictureCorrection = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`
      alter table news.correction
        add column part text not null default 'words' check (part in ('words', 'alt', 'credit')),
        add column picture_id int,
        add column why text,
        add constraint correction_of_picture check ((picture_id is null) = (part = 'words')),
        add constraint correction_why_hidden check (why is null or was is not null)`.execute(db);
  },
};
