import { type Kysely, sql } from "kysely";

/** Which proposals came of what people said, and who of those who asked has been told. */
export const ledTo = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`
      create table canvass.led_to (
        id int generated always as identity primary key,
        heard_id int not null references canvass.heard (id),
        proposal_id int not null,
        linked_by uuid,
        linked_at timestamptz not null,
        tells text
          check (tells in ('linked', 'adopted', 'not-adopted', 'lapsed', 'withdrawn', 'merged')),
        tells_from timestamptz,
        taken_back_at timestamptz,
        unique (heard_id, proposal_id),
        check ((tells is null) = (tells_from is null)),
        check (tells is null or taken_back_at is null)
      )`.execute(db);
    // What it tells now and from when; nothing while it waits to be confirmed, or once it is taken back.
    await sql`create index led_to_proposal on canvass.led_to (proposal_id)`.execute(db);
    await sql`create index led_to_linked_by on canvass.led_to (linked_by)`.execute(db);
    // One row for each letter, gone with its reader: whoever confirms or is grouped late is told what others were.
    await sql`
      create table canvass.told (
        asking_id int not null,
        contact_id uuid not null,
        led_to_id int not null references canvass.led_to (id),
        what text not null,
        primary key (asking_id, contact_id, led_to_id, what),
        foreign key (asking_id, contact_id) references canvass.contact (asking_id, id)
          on delete cascade
      )`.execute(db);
    await sql`create index told_led_to on canvass.told (led_to_id)`.execute(db);
  },
};
