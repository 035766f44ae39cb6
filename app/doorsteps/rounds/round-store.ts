import type { Tx } from "../../../platform/database/database.ts";
import type { PersonId } from "../../../platform/ids.ts";
import type { DoorstepsTables } from "../tables.ts";
import type { Round } from "./round-queries.ts";

const tables = (tx: Tx) => tx.withTables<DoorstepsTables>();

/** Answers the number of the new round. */
export async function addRound(
  tx: Tx,
  round: Omit<Round, "id">,
  madeBy: PersonId,
  now: Date,
): Promise<number> {
  const { id } = await tables(tx)
    .insertInto("doorsteps.round")
    .values({
      ...{ branch_id: round.branchId, register_id: round.registerId, event_id: round.eventId },
      ...{ walk: round.walk, streets: round.streets, made_by: madeBy, made_at: now },
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

/** Answers whether they were not named before. */
export async function addCanvasser(
  tx: Tx,
  roundId: number,
  personId: PersonId,
  now: Date,
): Promise<boolean> {
  const added = await tables(tx)
    .insertInto("doorsteps.canvasser")
    .values({ round_id: roundId, person_id: personId, named_at: now })
    .onConflict((already) => already.doNothing())
    .returning("person_id")
    .executeTakeFirst();
  return added !== undefined;
}

export const removeCanvasser = (tx: Tx, roundId: number, personId: PersonId) =>
  tables(tx)
    .deleteFrom("doorsteps.canvasser")
    .where("round_id", "=", roundId)
    .where("person_id", "=", personId)
    .execute();
