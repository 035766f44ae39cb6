import { type Kysely, sql } from "kysely";

/**
 * The record says a number and a commitment to the title, until a ballot opens it; this is the secret behind it. And who
 * published when, which stays when an idea is withdrawn.
 */
export const titleSecret = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`
      alter table proposals.proposal add column title_secret text not null
        default encode(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()), 'hex')`.execute(
      db,
    );
    await sql`
      create table proposals.publication (
        proposal_id int primary key references proposals.proposal,
        person_id uuid not null,
        at timestamptz not null
      )`.execute(db);
    await sql`create index publication_person on proposals.publication (person_id, at desc)`.execute(
      db,
    );
  },
};
