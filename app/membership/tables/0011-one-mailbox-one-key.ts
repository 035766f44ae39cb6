import { type Kysely, sql } from "kysely";
import { emailKeyOf } from "../standing/mailbox.ts";

const ROWS_AT_ONCE = 5000;

interface Row {
  readonly id: string;
  readonly email: string;
  readonly email_key: string;
}

/**
 * Until now dots and a `+tag` were folded at every domain. The new keys part what the old ones joined, and join nothing
 * that those parted: so no two rows can meet, whatever their order, and each keeps its record and its address.
 */
export const oneMailboxOneKey = {
  async up(db: Kysely<never>): Promise<void> {
    let after = "00000000-0000-0000-0000-000000000000";
    for (;;) {
      const { rows } = await sql<Row>`
        select id, email, email_key from membership.person where id > ${after}::uuid
        order by id limit ${ROWS_AT_ONCE}`.execute(db);
      const last = rows.at(-1);
      if (last === undefined) return;
      after = last.id;
      const changed = rows.filter(({ email, email_key }) => emailKeyOf(email) !== email_key);
      await sql`
        update membership.person as p set email_key = changed.email_key
        from unnest(
          ${changed.map(({ id }) => id)}::uuid[],
          ${changed.map(({ email }) => emailKeyOf(email))}::text[]
        ) as changed (id, email_key)
        where p.id = changed.id`.execute(db);
    }
  },
};
