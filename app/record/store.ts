import type { Tx } from "../../platform/database/database.ts";
import type { OfficialAct } from "../../platform/house.ts";
import type { RecordTables } from "./tables.ts";

/** Adds a line. It stands only if the act's whole transaction does. */
export async function addLine(tx: Tx, act: OfficialAct, at: Date): Promise<void> {
  await tx
    .withTables<RecordTables>()
    .insertInto("record.line")
    .values({
      act: act.act,
      by_whom: act.by,
      subject: act.on,
      says: act.says,
      facts: JSON.stringify(act.facts ?? {}),
      at,
    })
    .execute();
}
