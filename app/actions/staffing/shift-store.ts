import type { Tx } from "../../../platform/database/database.ts";
import type { PersonId } from "../../../platform/ids.ts";
import type { Shift } from "../action.ts";
import type { ActionsTables } from "../tables.ts";

const tables = (tx: Tx) => tx.withTables<ActionsTables>();

export type NewShift = Omit<Shift, "id" | "taken">;

export async function addShift(tx: Tx, shift: NewShift): Promise<void> {
  const { eventId, task, fromMinute, untilMinute, needed } = shift;
  const times = { from_minute: fromMinute, until_minute: untilMinute };
  await tables(tx)
    .insertInto("actions.shift")
    .values({ event_id: eventId, task, ...times, needed })
    .execute();
}

/** With whoever was on it. */
export async function dropShift(tx: Tx, id: number): Promise<void> {
  await tables(tx).deleteFrom("actions.shift").where("id", "=", id).execute();
}

export async function addHelper(tx: Tx, shiftId: number, personId: PersonId): Promise<void> {
  await tables(tx)
    .insertInto("actions.helper")
    .values({ shift_id: shiftId, person_id: personId })
    .execute();
}

export async function dropHelper(tx: Tx, shiftId: number, personId: PersonId): Promise<void> {
  await tables(tx)
    .deleteFrom("actions.helper")
    .where("shift_id", "=", shiftId)
    .where("person_id", "=", personId)
    .execute();
}

export async function addKit(
  tx: Tx,
  item: { readonly eventId: number; readonly thing: string; readonly pieces: number },
): Promise<void> {
  const { eventId, thing, pieces } = item;
  await tables(tx)
    .insertInto("actions.kit")
    .values({ event_id: eventId, thing, pieces, brought_by: null })
    .execute();
}

export async function dropKit(tx: Tx, id: number): Promise<void> {
  await tables(tx).deleteFrom("actions.kit").where("id", "=", id).execute();
}

export async function saveBringer(
  tx: Tx,
  id: number,
  personId: PersonId | undefined,
): Promise<void> {
  await tables(tx)
    .updateTable("actions.kit")
    .set({ brought_by: personId ?? null })
    .where("id", "=", id)
    .execute();
}
