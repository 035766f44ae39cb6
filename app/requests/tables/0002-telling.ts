import { type Kysely, sql } from "kysely";

/** Who is to be told that a request waits for a key, until they were. Several go into one letter. */
export const telling = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`
      create table requests.telling (
        request_number int not null references requests.request,
        person_id uuid not null,
        told_at timestamptz,
        primary key (request_number, person_id)
      )`.execute(db);
    await sql`create index telling_person on requests.telling (person_id, told_at desc)`.execute(
      db,
    );
    await sql`create index telling_waiting on requests.telling (request_number) where told_at is null`.execute(
      db,
    );
  },
};
