import { type Capacity, keptCapacity, readCapacity } from "../../platform/capacity.ts";
import type { Tx } from "../../platform/database/database.ts";
import type { PersonId } from "../../platform/ids.ts";
import type { DoneRepair, Opening } from "./opening.ts";
import type { RepairTables } from "./tables.ts";

const tables = (tx: Tx) => tx.withTables<RepairTables>();

type NewOpening = Pick<Opening, "request" | "by" | "why" | "openedAt" | "closesAt" | "reviewDueAt">;

export async function addOpening(tx: Tx, opening: NewOpening): Promise<void> {
  await tables(tx)
    .insertInto("repairs.opening")
    .values({
      request: opening.request,
      by_whom: keptCapacity(opening.by),
      why: opening.why,
      opened_at: opening.openedAt,
      closes_at: opening.closesAt,
      review_due_at: opening.reviewDueAt,
      closed_at: null,
      review: null,
      reviewed_by: null,
      reviewed_at: null,
      told_to: null,
      told_at: null,
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
  { text, by }: { text: string; by: Capacity },
  at: Date,
): Promise<void> {
  await tables(tx)
    .updateTable("repairs.opening")
    .set({ review: text, reviewed_by: keptCapacity(by), reviewed_at: at })
    .where("request", "=", request)
    .execute();
}

export interface Untold {
  readonly request: number;
  readonly by: Capacity;
  readonly why: string;
  readonly closesAt: Date;
  /** For how many people the letter has been put into the outbox so far. */
  readonly told: number;
  /** The last of them; undefined at the beginning. */
  readonly toldTo: PersonId | undefined;
}

/** The oldest opening of which not everybody is told yet, for one teller at a time: others pass it by. */
export async function takeUntold(tx: Tx): Promise<Untold | undefined> {
  const row = await tables(tx)
    .selectFrom("repairs.opening")
    .select(["request", "by_whom", "why", "closes_at as closesAt", "told", "told_to"])
    .where("told_at", "is", null)
    .orderBy("request")
    .limit(1)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const { told_to, by_whom, ...untold } = row;
  return { ...untold, by: readCapacity(by_whom), toldTo: told_to ?? undefined };
}

export async function noteTold(
  tx: Tx,
  request: number,
  { posted, postedTo, isLast }: { posted: number; postedTo: PersonId | undefined; isLast: boolean },
  at: Date,
): Promise<void> {
  await tables(tx)
    .updateTable("repairs.opening")
    .set((set) => ({
      told: set("told", "+", posted),
      // Nobody needs it any more then, and it would stay behind somebody who is erased.
      told_to: isLast ? null : (postedTo ?? null),
      told_at: isLast ? at : null,
    }))
    .where("request", "=", request)
    .execute();
}
