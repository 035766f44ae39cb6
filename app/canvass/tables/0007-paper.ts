import { type Kysely, sql } from "kysely";

/** Sheets on paper, each with its number, so that no two rows of a stall have one id. */
export const paper = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`
      create table canvass.sheet (
        asking_id int not null references canvass.asking (id),
        number int not null check (number > 0),
        wording int not null,
        language text not null,
        made_at timestamptz not null,
        primary key (asking_id, number)
      )`.execute(db);
    // Whoever left an address on paper came by no volunteer's link.
    await sql`alter table canvass.contact alter column link_id drop not null`.execute(db);
  },
};
