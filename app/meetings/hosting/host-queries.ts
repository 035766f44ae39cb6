import { sql } from "kysely";
import type { Reader } from "../../../platform/database/database.ts";
import type { PersonId } from "../../../platform/ids.ts";
import type { MeetingTables } from "../tables.ts";

const tables = (db: Reader) => db.withTables<MeetingTables>();

export async function findOffer(db: Reader, personId: PersonId): Promise<boolean> {
  const row = await tables(db)
    .selectFrom("meetings.host_offer")
    .select("person_id")
    .where("person_id", "=", personId)
    .executeTakeFirst();
  return row !== undefined;
}

const TURNS_LOOKED_AT = 50;

/** Who offered to host, whoever hosted longest ago first, and before them who never did. */
export async function listTurns(db: Reader): Promise<readonly PersonId[]> {
  const { rows } = await sql<{ id: PersonId }>`
    select o.person_id as id from meetings.host_offer o
    left join lateral (
      select max(m.starts_at) as last from meetings.meeting m where m.host_id = o.person_id
    ) hosted on true
    order by hosted.last nulls first, o.offered_at, o.person_id
    limit ${TURNS_LOOKED_AT}`.execute(db);
  return rows.map(({ id }) => id);
}
