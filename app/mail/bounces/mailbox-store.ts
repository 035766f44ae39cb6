import type { Database, Reader, Tx } from "../../../platform/database/database.ts";
import type { MailboxLetter, MailboxReading } from "../../../platform/sending/mailbox.ts";
import type { MailTables } from "../tables.ts";

const tables = (db: Reader) => db.withTables<MailTables>();

/** Where a letter lies in the mailbox. */
export type PlaceInMailbox = Pick<MailboxLetter, "validity" | "uid">;

/** @returns false where what lies there was taken before */
export async function claimPlace(tx: Tx, { validity, uid }: PlaceInMailbox): Promise<boolean> {
  const { numInsertedOrUpdatedRows = 0n } = await tables(tx)
    .insertInto("mail.mailbox_taken")
    .values({ validity, uid })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows > 0n;
}

/** Nothing lies there any more, and no mailbox gives the same two numbers to another letter. */
export async function freePlace(db: Database, { validity, uid }: PlaceInMailbox): Promise<void> {
  await tables(db)
    .deleteFrom("mail.mailbox_taken")
    .where("validity", "=", validity)
    .where("uid", "=", uid)
    .execute();
}

/**
 * How the last reading went, for the operator.
 *
 * @param reading undefined where it failed
 */
export async function saveReading(
  db: Database,
  reading: MailboxReading | undefined,
  at: Date,
): Promise<void> {
  const went =
    reading === undefined ? { away_since: at } : { away_since: null, lying: reading.lying };
  await tables(db)
    .insertInto("mail.mailbox_state")
    .values({ is_only: true, ...went })
    .onConflict((conflict) =>
      conflict.column("is_only").doUpdateSet(({ fn, ref }) =>
        reading === undefined
          ? {
              away_since: fn.coalesce(
                ref("mail.mailbox_state.away_since"),
                ref("excluded.away_since"),
              ),
            }
          : went,
      ),
    )
    .execute();
}

/** Where no mailbox is read any more, nothing is wrong with it. */
export async function forgetReading(db: Database): Promise<void> {
  await tables(db).deleteFrom("mail.mailbox_state").execute();
}

export interface MailboxState {
  /** Undefined: it was read at the last try. */
  readonly awaySince: Date | undefined;
  /** How many letters lie there that nobody here can read. */
  readonly lying: number;
}

export async function findMailboxState(db: Reader): Promise<MailboxState | undefined> {
  const row = await tables(db)
    .selectFrom("mail.mailbox_state")
    .select(["away_since", "lying"])
    .executeTakeFirst();
  return row && { awaySince: row.away_since ?? undefined, lying: row.lying };
}
