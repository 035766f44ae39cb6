import type { Tx } from "../../../platform/database/database.ts";
import type { PersonId } from "../../../platform/ids.ts";
import { COVERED, type Permission, wasAsked } from "../action.ts";
import type { ActionsTables } from "../tables.ts";

const tables = (tx: Tx) => tx.withTables<ActionsTables>();

/** @param things what it should have with it; nobody brings them yet */
export async function addPlace(
  tx: Tx,
  place: {
    readonly eventId: number;
    readonly actionId: number;
    readonly things: readonly string[];
  },
  at: Date,
): Promise<void> {
  const { eventId, actionId, things } = place;
  await tables(tx)
    .insertInto("actions.place")
    .values({
      ...{ event_id: eventId, action_id: actionId, offered_at: at, risks: null },
      ...{ permission: "unknown", council: null, asked_on: null, answered_on: null },
      ...{ forgotten_at: null, hidden_id: null },
    })
    .execute();
  if (things.length === 0) return;
  await tables(tx)
    .insertInto("actions.kit")
    .values(things.map((thing) => ({ event_id: eventId, thing, pieces: 1, brought_by: null })))
    .execute();
}

export async function saveRisks(tx: Tx, eventId: number, risks: string | undefined): Promise<void> {
  await tables(tx)
    .updateTable("actions.place")
    .set({ risks: risks ?? null })
    .where("event_id", "=", eventId)
    .execute();
}

/** @param paper undefined: what was kept of it stays, unless nobody is asked any more */
export async function savePermission(
  tx: Tx,
  eventId: number,
  { state, council, askedOn, answeredOn }: Permission,
  paper: { readonly bytes: Buffer | undefined; readonly at: Date },
): Promise<void> {
  await tables(tx)
    .updateTable("actions.place")
    .set({
      permission: state,
      council: council ?? null,
      asked_on: askedOn ?? null,
      answered_on: answeredOn ?? null,
    })
    .where("event_id", "=", eventId)
    .execute();
  if (!wasAsked(state)) {
    await tables(tx).deleteFrom("actions.paper").where("event_id", "=", eventId).execute();
    return;
  }
  if (paper.bytes === undefined) return;
  const kept = { bytes: paper.bytes, added_at: paper.at };
  await tables(tx)
    .insertInto("actions.paper")
    .values({ event_id: eventId, ...kept })
    .onConflict((conflict) => conflict.column("event_id").doUpdateSet(kept))
    .execute();
}

export async function saveLeaflets(
  tx: Tx,
  eventId: number,
  { taken, given }: { readonly taken: number; readonly given: number },
): Promise<void> {
  await tables(tx)
    .updateTable("actions.place")
    .set({ leaflets_taken: taken, leaflets_given: given })
    .where("event_id", "=", eventId)
    .execute();
}

/**
 * Who helped and who brought what, and what somebody wrote or added of it, which can name somebody: risks, tasks, which
 * council and its paper. The place and its numbers stay.
 */
export async function forgetHelpers(tx: Tx, eventIds: readonly number[], at: Date): Promise<void> {
  if (eventIds.length === 0) return;
  const ids = [...eventIds];
  await tables(tx)
    .deleteFrom("actions.helper")
    .where("shift_id", "in", (select) =>
      select.selectFrom("actions.shift").select("id").where("event_id", "in", ids),
    )
    .execute();
  await tables(tx)
    .updateTable("actions.kit")
    .set({ brought_by: null })
    .where("event_id", "in", ids)
    .execute();
  await tables(tx)
    .updateTable("actions.shift")
    .set({ task: COVERED })
    .where("event_id", "in", ids)
    .execute();
  await tables(tx).deleteFrom("actions.paper").where("event_id", "in", ids).execute();
  await tables(tx)
    .updateTable("actions.place")
    .set({ forgotten_at: at, risks: null, council: null })
    .where("event_id", "in", ids)
    .execute();
}

/** What somebody said they would do and bring at one place, when they do not come. Answers of how many shifts. */
export async function dropHelpAt(tx: Tx, eventId: number, personId: PersonId): Promise<number> {
  const { numDeletedRows } = await tables(tx)
    .deleteFrom("actions.helper")
    .where("person_id", "=", personId)
    .where("shift_id", "in", (select) =>
      select.selectFrom("actions.shift").select("id").where("event_id", "=", eventId),
    )
    .executeTakeFirst();
  await tables(tx)
    .updateTable("actions.kit")
    .set({ brought_by: null })
    .where("brought_by", "=", personId)
    .where("event_id", "=", eventId)
    .execute();
  return Number(numDeletedRows);
}

/** What somebody said they would do and bring, when they are no member any more. */
export async function dropHelpOf(tx: Tx, personId: PersonId): Promise<void> {
  await tables(tx).deleteFrom("actions.helper").where("person_id", "=", personId).execute();
  await tables(tx)
    .updateTable("actions.kit")
    .set({ brought_by: null })
    .where("brought_by", "=", personId)
    .execute();
}
