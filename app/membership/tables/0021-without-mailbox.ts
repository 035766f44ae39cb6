import { type Kysely, sql } from "kysely";

/**
 * Somebody may have no mailbox: then letters go to their postal address, which is kept of nobody else. Their key is that
 * of their letterbox; no key of a mailbox looks like one.
 */
export const withoutMailbox = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`
      alter table membership.person
        alter column email drop not null,
        add column postal_address text,
        add check ((email is null) = (postal_address is not null))`.execute(db);
    await sql`
      create index person_by_post on membership.person (name, id) where email is null`.execute(db);
  },
};
