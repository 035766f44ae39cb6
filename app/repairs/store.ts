import type { Tx } from "../../platform/database/database.ts";
import type { DoneRepair, Opening } from "./opening.ts";
import type { RepairTables } from "./tables.ts";

const tables = (tx: Tx) => tx.withTables<RepairTables>();

type NewOpening = Pick<Opening, "request" | "by" | "why" | "openedAt" | "closesAt" | "reviewDueAt">;

export async function addOpening(tx: Tx, opening: NewOpening): Promise<void> {
  await tables(tx)
    .insertInto("repairs.opening")
    .values({
      request: opening.request,
      by_whom: opening.by,
      why: opening.why,
      opened_at: opening.openedAt,
      closes_at: opening.closesAt,
      review_due_at: opening.reviewDueAt,
      closed_at: null,
      review: null,
      reviewed_by: null,
      reviewed_at: null,
    })
    .execute();
}

export async function addRepair(tx: Tx, request: number, repair: DoneRepair): Promise<void> {
  await tables(tx)
    .insertInto("repairs.repair")
    .values({ opening: request, ...repair })
    .execute();
}

export async function closeOpening(tx: Tx, request: number, at: Date): Promise<void> {
  await tables(tx)
    .updateTable("repairs.opening")
    .set({ closed_at: at })
    .where("request", "=", request)
    .execute();
}

export async function addReview(
  tx: Tx,
  request: number,
  { text, by }: { text: string; by: string },
  at: Date,
): Promise<void> {
  await tables(tx)
    .updateTable("repairs.opening")
    .set({ review: text, reviewed_by: by, reviewed_at: at })
    .where("request", "=", request)
    .execute();
}
