import { type Kysely, sql } from "kysely";

/** How many answered each newsletter by mail; and by which letters, so that each of its readers counts once. */
export const replied = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`alter table newsletters.newsletter add column replied int not null default 0`.execute(
      db,
    );
    await sql`
      create table newsletters.replied (
        newsletter_id int not null references newsletters.newsletter on delete cascade,
        letter bigint not null,
        primary key (newsletter_id, letter)
      )`.execute(db);
  },
};
