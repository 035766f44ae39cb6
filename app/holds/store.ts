import type { Tx } from "../../platform/database/database.ts";
import type { PersonId } from "../../platform/ids.ts";
import type { Ground } from "./hold.ts";
import type { HoldTables } from "./tables.ts";

const tables = (tx: Tx) => tx.withTables<HoldTables>();

export interface NewHold {
  readonly proposalId: number;
  readonly ground: Ground;
  readonly reason: string;
  readonly askedBy: PersonId;
  readonly askedBody: string;
}

export async function addHold(tx: Tx, hold: NewHold, at: Date): Promise<void> {
  await tables(tx)
    .insertInto("holds.hold")
    .values({
      proposal_id: hold.proposalId,
      ground: hold.ground,
      reason: hold.reason,
      asked_by: hold.askedBy,
      asked_body: hold.askedBody,
      asked_at: at,
      confirmed_body: null,
      confirmed_at: null,
      held_until: null,
      released_at: null,
    })
    .execute();
}

export async function confirmHold(
  tx: Tx,
  id: number,
  { body, until, at }: { body: string; until: Date; at: Date },
): Promise<void> {
  await tables(tx)
    .updateTable("holds.hold")
    .set({ confirmed_body: body, confirmed_at: at, held_until: until })
    .where("id", "=", id)
    .execute();
}

export async function endHold(tx: Tx, id: number, at: Date): Promise<void> {
  await tables(tx)
    .updateTable("holds.hold")
    .set({ released_at: at })
    .where("id", "=", id)
    .execute();
}

/** Which body turned a key stays in the open; who it was goes. */
export async function forgetAsker(tx: Tx, personId: PersonId): Promise<void> {
  await tables(tx)
    .updateTable("holds.hold")
    .set({ asked_by: null })
    .where("asked_by", "=", personId)
    .execute();
}
