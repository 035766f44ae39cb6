import { LANGUAGES } from "@breakthrough/languages";
import { type Kysely, sql } from "kysely";
import { nameKey } from "../../../platform/database/name-order.ts";

/** The list of members by name, in the alphabet of each language. */
export const nameOrder = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`drop index membership.person_listed`.execute(db);
    for (const language of LANGUAGES) {
      await sql`
        create index ${sql.ref(`person_listed_${language}`)} on membership.person
          ((${nameKey(sql.ref("name"), language)}), (name collate "C"), id)
          where kind = 'member' and confirmed_at is not null and is_listed`.execute(db);
    }
  },
};
