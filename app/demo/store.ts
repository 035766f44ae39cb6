import { sql } from "kysely";
import type { Tx } from "../../platform/database/database.ts";
import type { PersonId } from "../../platform/ids.ts";
import type { Role } from "./cast.ts";
import type { DemoTables } from "./tables.ts";

/** A slow machine takes its time to fill the party, and a second process waits for the first one. */
export async function takeTime(tx: Tx): Promise<void> {
  await sql`set local statement_timeout = '5min'`.execute(tx);
}

export async function saveParts(
  tx: Tx,
  people: readonly { readonly id: PersonId; readonly role: Role | undefined }[],
): Promise<void> {
  const parts = people.flatMap(({ id, role }) =>
    role === undefined ? [] : [{ role, person_id: id }],
  );
  await tx.withTables<DemoTables>().insertInto("demo.part").values(parts).execute();
}

/** A part ends with its person: they were erased like anybody else. */
export async function forgetPart(tx: Tx, personId: PersonId): Promise<void> {
  await tx
    .withTables<DemoTables>()
    .deleteFrom("demo.part")
    .where("person_id", "=", personId)
    .execute();
}
