import { sql } from "kysely";
import type { Reader, Tx } from "../../../platform/database/database.ts";
import type { PersonId } from "../../../platform/ids.ts";
import type { Office } from "../../rulebook/door.ts";
import type { AppointmentTables } from "../tables.ts";
import type { Naming, NamingState } from "./naming.ts";

const tables = (db: Reader) => db.withTables<AppointmentTables>();

const namings = (db: Reader) =>
  tables(db)
    .selectFrom("appointments.naming as naming")
    .selectAll("naming")
    .select(
      sql<number>`(
        select count(*)::int from appointments.backer where naming_id = naming.id)`.as("backers"),
    );

interface Row {
  readonly id: number;
  readonly office: string;
  readonly person_id: PersonId | null;
  readonly proposed_by: PersonId | null;
  readonly state: NamingState;
  readonly proposed_at: Date;
  readonly lapses_at: Date;
  readonly backers_needed: number;
  readonly backers: number;
  readonly delay_hours: number;
  readonly stop_needed: number;
  readonly stops: number;
  readonly has_agreed: boolean;
  readonly stands_at: Date | null;
}

const namingOf = (row: Row): Naming => ({
  id: row.id,
  office: row.office,
  personId: row.person_id ?? undefined,
  proposedBy: row.proposed_by ?? undefined,
  state: row.state,
  proposedAt: row.proposed_at,
  lapsesAt: row.lapses_at,
  backersNeeded: row.backers_needed,
  backers: row.backers,
  delayHours: row.delay_hours,
  stopNeeded: row.stop_needed,
  stops: row.stops,
  hasAgreed: row.has_agreed,
  standsAt: row.stands_at ?? undefined,
});

export async function findNaming(db: Reader, id: number): Promise<Naming | undefined> {
  const row = await namings(db).where("naming.id", "=", id).executeTakeFirst();
  return row && namingOf(row);
}

export async function lockNaming(tx: Tx, id: number): Promise<Naming | undefined> {
  const row = await namings(tx).where("naming.id", "=", id).forUpdate("naming").executeTakeFirst();
  return row && namingOf(row);
}

/** Those that can come about still. They are few. */
export async function listOpenNamings(db: Reader, office?: Office): Promise<readonly Naming[]> {
  let query = namings(db).where("naming.state", "in", ["proposed", "waiting"]).orderBy("naming.id");
  if (office !== undefined) query = query.where("naming.office", "=", office);
  return (await query.execute()).map(namingOf);
}

const MOST_SHOWN = 20;

/** The newest, whatever became of them. */
export async function listNewestNamings(db: Reader): Promise<readonly Naming[]> {
  const rows = await namings(db).orderBy("naming.id", "desc").limit(MOST_SHOWN).execute();
  return rows.map(namingOf);
}

export async function hasBacked(db: Reader, id: number, personId: PersonId): Promise<boolean> {
  const row = await tables(db)
    .selectFrom("appointments.backer")
    .select("id")
    .where("naming_id", "=", id)
    .where("person_id", "=", personId)
    .executeTakeFirst();
  return row !== undefined;
}

export async function hasStopped(db: Reader, id: number, personId: PersonId): Promise<boolean> {
  const row = await tables(db)
    .selectFrom("appointments.stop")
    .select("id")
    .where("naming_id", "=", id)
    .where("person_id", "=", personId)
    .executeTakeFirst();
  return row !== undefined;
}
