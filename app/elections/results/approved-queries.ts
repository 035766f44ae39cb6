import { sql } from "kysely";
import type { Reader } from "../../../platform/database/database.ts";
import type { PersonId } from "../../../platform/ids.ts";
import type { ElectionTables } from "../tables.ts";

const approvedNow = (db: Reader, now: Date) =>
  db
    .withTables<ElectionTables>()
    .selectFrom("elections.approved")
    .where(sql<boolean>`since <= ${now} and until > ${now}`);

/** Has the party approved anybody beforehand? Then only they stand where there is no time. */
export async function isThereAList(db: Reader, now: Date): Promise<boolean> {
  const row = await approvedNow(db, now).select("id").limit(1).executeTakeFirst();
  return row !== undefined;
}

export async function isApproved(db: Reader, personId: PersonId, now: Date): Promise<boolean> {
  const row = await approvedNow(db, now)
    .where("person_id", "=", personId)
    .select("id")
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

export interface Approved {
  readonly personId: PersonId;
  readonly until: Date;
}

export async function listApproved(db: Reader, now: Date): Promise<readonly Approved[]> {
  const rows = await approvedNow(db, now)
    .where("person_id", "is not", null)
    .select(["person_id", "until"])
    .orderBy("id")
    .execute();
  return rows.flatMap(({ person_id, until }) =>
    person_id === null ? [] : [{ personId: person_id, until }],
  );
}
