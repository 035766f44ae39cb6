import { sql } from "kysely";
import type { Reader } from "../../platform/database/database.ts";
import type { PersonId } from "../../platform/ids.ts";
import { namesOf } from "../membership/door.ts";
import { ROLES, type Role } from "./cast.ts";
import type { DemoTables } from "./tables.ts";

export interface PlayedPart {
  readonly role: Role;
  readonly personId: PersonId;
  readonly name: string;
}

/** Who plays which part. */
export const parts = (db: Reader) =>
  db.withTables<DemoTables>().selectFrom("demo.part").select(["role", "person_id as personId"]);

/** Whom a visitor can be, in the order in which they are offered; without those who have left. */
export async function listParts(db: Reader): Promise<readonly PlayedPart[]> {
  const rows = await parts(db).execute();
  const nameOf = await namesOf(
    db,
    rows.map(({ personId }) => personId),
  );
  return ROLES.flatMap((role) =>
    rows.filter((row) => row.role === role).map((row) => ({ ...row, name: nameOf(row.personId) })),
  );
}

export const findPart = (db: Reader, role: Role) =>
  parts(db).where("role", "=", role).executeTakeFirst();

/** May whoever asks make rooms in this database? */
export async function mayMakeSchemas(db: Reader): Promise<boolean> {
  const { rows } = await sql<{ may: boolean }>`
    select has_database_privilege(current_database(), 'create') as may`.execute(db);
  return rows[0]?.may === true;
}
