import type { Tx } from "../../../platform/database/database.ts";
import type { PersonId } from "../../../platform/ids.ts";
import type { Office } from "../../rulebook/door.ts";
import type { AppointmentTables } from "../tables.ts";
import type { NamingState } from "./naming.ts";

const tables = (tx: Tx) => tx.withTables<AppointmentTables>();
const set = (tx: Tx, id: number) =>
  tables(tx).updateTable("appointments.naming").where("id", "=", id);

export interface NewNaming {
  readonly office: Office;
  readonly personId: PersonId;
  readonly proposedBy: PersonId;
  readonly lapsesAt: Date;
  readonly backersNeeded: number;
  readonly delayHours: number;
  readonly stopNeeded: number;
}

export async function addNaming(tx: Tx, naming: NewNaming, at: Date): Promise<number> {
  const { id } = await tables(tx)
    .insertInto("appointments.naming")
    .values({
      office: naming.office,
      person_id: naming.personId,
      proposed_by: naming.proposedBy,
      proposed_at: at,
      lapses_at: naming.lapsesAt,
      backers_needed: naming.backersNeeded,
      delay_hours: naming.delayHours,
      stop_needed: naming.stopNeeded,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  await addBacker(tx, id, naming.proposedBy);
  return id;
}

export async function addBacker(tx: Tx, id: number, personId: PersonId): Promise<void> {
  await tables(tx)
    .insertInto("appointments.backer")
    .values({ naming_id: id, person_id: personId })
    .execute();
}

export async function saveWaiting(tx: Tx, id: number, standsAt: Date): Promise<void> {
  await set(tx, id).set({ state: "waiting", stands_at: standsAt }).execute();
}

export async function saveAgreed(tx: Tx, id: number): Promise<void> {
  await set(tx, id).set({ has_agreed: true }).execute();
}

export async function addStop(tx: Tx, id: number, personId: PersonId, at: Date): Promise<void> {
  await tables(tx)
    .insertInto("appointments.stop")
    .values({ naming_id: id, person_id: personId, at })
    .execute();
  await set(tx, id)
    .set((row) => ({ stops: row("stops", "+", 1) }))
    .execute();
}

export async function endNaming(
  tx: Tx,
  id: number,
  state: Exclude<NamingState, "proposed" | "waiting">,
  at: Date,
): Promise<void> {
  await set(tx, id).set({ state, ended_at: at }).execute();
}
