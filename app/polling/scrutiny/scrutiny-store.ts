import type { Tx } from "../../../platform/database/database.ts";
import type { PersonId } from "../../../platform/ids.ts";
import type { PollingTables } from "../tables.ts";
import type { ScrutineerState } from "./scrutineer.ts";

const tables = (tx: Tx) => tx.withTables<PollingTables>();

/** Whoever a candidate names takes the place of whom they named before. */
export async function saveNamed(
  tx: Tx,
  named: { readonly nomination: number; readonly election: number; readonly personId: PersonId },
  at: Date,
): Promise<void> {
  const row = { person_id: named.personId, state: "asked" as const, named_at: at };
  await tables(tx)
    .insertInto("polling.scrutineer")
    .values({ nomination: named.nomination, election: named.election, ...row })
    .onConflict((conflict) => conflict.column("nomination").doUpdateSet(row))
    .execute();
}

/** Answers for every candidate of an election who named them. */
export async function saveAnswer(
  tx: Tx,
  { election, personId }: { readonly election: number; readonly personId: PersonId },
  state: ScrutineerState,
): Promise<void> {
  await tables(tx)
    .updateTable("polling.scrutineer")
    .set({ state })
    .where("election", "=", election)
    .where("person_id", "=", personId)
    .execute();
}

/** Whoever leaves watches for nobody any more. */
export async function forgetScrutineer(tx: Tx, personId: PersonId): Promise<void> {
  await tables(tx).deleteFrom("polling.scrutineer").where("person_id", "=", personId).execute();
}
