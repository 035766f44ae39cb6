import type { Tx } from "../../../platform/database/database.ts";
import type { PersonId } from "../../../platform/ids.ts";
import type { CanvassTables } from "../tables.ts";
import type { Online } from "./online.ts";

export interface NewOnline extends Omit<Online, "id" | "endedAt" | "branchId"> {
  /** Of a question of the month. */
  readonly branchId?: number;
  readonly by: PersonId;
}

/** Asks everybody online on these days. False where the action asks already, or the branch in that month. */
export async function askOnline(
  tx: Tx,
  { question, themes, about, firstDay, lastDay, branchId, by }: NewOnline,
  at: Date,
): Promise<boolean> {
  const added = await tx
    .withTables<CanvassTables>()
    .insertInto("canvass.asking")
    .values({
      ...{ kind: branchId === undefined ? "day" : "month", question, themes: [...themes], about },
      ...{
        first_day: firstDay,
        last_day: lastDay,
        branch_id: branchId ?? null,
        opened_by: by,
        opened_at: at,
      },
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning("id")
    .executeTakeFirst();
  return added !== undefined;
}

/** Takes no more answers to this question, or to what is asked of this page, where something is. */
export async function endOnline(
  tx: Tx,
  which: Pick<Online, "id"> | Pick<Online, "about">,
  at: Date,
): Promise<void> {
  await tx
    .withTables<CanvassTables>()
    .updateTable("canvass.asking")
    .set({ ended_at: at })
    .where((row) => ("id" in which ? row("id", "=", which.id) : row("about", "=", which.about)))
    .where("ended_at", "is", null)
    .execute();
}

/** Nobody is shown what is asked there, or what was answered, while the page that it belongs to is hidden. */
export async function coverOnline(tx: Tx, about: string, at: Date): Promise<void> {
  await tx
    .withTables<CanvassTables>()
    .updateTable("canvass.asking")
    .set({ covered_at: at })
    .where("about", "=", about)
    .execute();
}

export async function uncoverOnline(tx: Tx, about: string): Promise<void> {
  await tx
    .withTables<CanvassTables>()
    .updateTable("canvass.asking")
    .set({ covered_at: null })
    .where("about", "=", about)
    .execute();
}
