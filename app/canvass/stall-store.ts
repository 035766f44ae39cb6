import type { Tx } from "../../platform/database/database.ts";
import type { PersonId } from "../../platform/ids.ts";
import type { CanvassTables } from "./tables.ts";

const tables = (tx: Tx) => tx.withTables<CanvassTables>();

export interface NewStall {
  readonly eventId: number;
  readonly question: string;
  readonly themes: readonly string[];
  /** Of the branch's question of the month, where that is asked. */
  readonly monthId: number | undefined;
  readonly by: PersonId;
}

/** False where another was quicker. */
export async function addStall(
  tx: Tx,
  { eventId, question, themes, monthId, by }: NewStall,
  at: Date,
): Promise<boolean> {
  const added = await tables(tx)
    .insertInto("canvass.asking")
    .values({
      ...{ kind: "stall", event_id: eventId, question, themes: [...themes] },
      ...{ month_id: monthId ?? null, opened_by: by, opened_at: at },
    })
    .onConflict((conflict) => conflict.column("event_id").doNothing())
    .returning("id")
    .executeTakeFirst();
  return added !== undefined;
}

export async function addLink(
  tx: Tx,
  { askingId, number, hash }: { readonly askingId: number; number: number; hash: string },
  at: Date,
): Promise<void> {
  await tables(tx)
    .insertInto("canvass.link")
    .values({ asking_id: askingId, number, hash, made_at: at })
    .execute();
}

export async function endLink(tx: Tx, id: number, at: Date): Promise<void> {
  await tables(tx)
    .updateTable("canvass.link")
    .set({ ended_at: at })
    .where("id", "=", id)
    .where("ended_at", "is", null)
    .execute();
}
