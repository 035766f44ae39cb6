import type { Tx } from "../../../platform/database/database.ts";
import type { PersonId } from "../../../platform/ids.ts";
import type { CanvassTables } from "../tables.ts";
import type { Tells } from "./leading.ts";
import type { Telling, ToTell } from "./leading-queries.ts";

const tables = (tx: Tx) => tx.withTables<CanvassTables>();

interface Link {
  readonly groupId: number;
  readonly proposalId: number;
}

/**
 * False where it is there already. One that waits stands now, and one that was taken back is there again, where there is
 * something new to say of it: who has heard of it stays.
 * @param tells undefined where it waits for whoever runs a stall
 */
export async function saveLedTo(
  tx: Tx,
  { groupId, proposalId, by, tells }: Link & { by: PersonId; tells: Tells | undefined },
  at: Date,
): Promise<boolean> {
  const told = { tells: tells?.what ?? null, tells_from: tells?.from ?? null };
  const saved = await tables(tx)
    .insertInto("canvass.led_to")
    .values({
      ...{ heard_id: groupId, proposal_id: proposalId, linked_by: by, linked_at: at },
      ...{ ...told, taken_back_at: null },
    })
    .onConflict((conflict) =>
      conflict
        .columns(["heard_id", "proposal_id"])
        .doUpdateSet({ ...told, taken_back_at: null })
        .where((row) =>
          row.or([
            row("canvass.led_to.taken_back_at", "is not", null),
            row.and([row("canvass.led_to.tells", "is", null), row.val(tells !== undefined)]),
          ]),
        ),
    )
    .returning("id")
    .executeTakeFirst();
  return saved !== undefined;
}

/** Nothing more is told of it. Answers whether it was there. */
export async function takeBack(tx: Tx, { groupId, proposalId }: Link, at: Date): Promise<boolean> {
  const { numUpdatedRows } = await tables(tx)
    .updateTable("canvass.led_to")
    .set({ tells: null, tells_from: null, taken_back_at: at })
    .where("heard_id", "=", groupId)
    .where("proposal_id", "=", proposalId)
    .where("taken_back_at", "is", null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** What it tells instead of what it told. A link that was taken back meanwhile tells nothing. */
export async function saveTells(tx: Tx, id: number, { what, from }: Tells): Promise<void> {
  await tables(tx)
    .updateTable("canvass.led_to")
    .set({ tells: what, tells_from: from })
    .where("id", "=", id)
    .where("tells", "is not", null)
    .execute();
}

export async function addTold(
  tx: Tx,
  { ledToId, what }: Pick<Telling, "ledToId" | "what">,
  readers: readonly ToTell[],
): Promise<void> {
  if (readers.length === 0) return;
  await tables(tx)
    .insertInto("canvass.told")
    .values(
      readers.map(({ askingId: asking_id, id: contact_id }) => ({
        ...{ asking_id, contact_id, led_to_id: ledToId, what },
      })),
    )
    .execute();
}
