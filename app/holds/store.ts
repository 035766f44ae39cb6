import { keptCapacity } from "../../platform/capacity.ts";
import type { Tx } from "../../platform/database/database.ts";
import type { Hold } from "./hold.ts";
import type { HoldTables } from "./tables.ts";

const tables = (tx: Tx) => tx.withTables<HoldTables>();

export type NewHold = Pick<Hold, "of" | "ground" | "reason" | "by" | "until"> & {
  readonly request: number;
};

export async function addHold(tx: Tx, hold: NewHold, at: Date): Promise<void> {
  await tables(tx)
    .insertInto("holds.hold")
    .values({
      proposal_id: hold.of.kind === "proposal" ? hold.of.id : null,
      motion_id: hold.of.kind === "motion" ? hold.of.id : null,
      ground: hold.ground,
      reason: hold.reason,
      by_whom: keptCapacity(hold.by),
      request: hold.request,
      held_at: at,
      held_until: hold.until,
      released_at: null,
    })
    .execute();
}

export async function endHold(tx: Tx, id: number, at: Date): Promise<void> {
  await tables(tx)
    .updateTable("holds.hold")
    .set({ released_at: at })
    .where("id", "=", id)
    .execute();
}
