import { chanceBytes } from "../../../platform/chance.ts";
import type { Tx } from "../../../platform/database/database.ts";
import type { PersonId } from "../../../platform/ids.ts";
import type { MembershipTables } from "../tables.ts";

const SALT_BYTES = 32;

const people = (tx: Tx) => tx.withTables<MembershipTables>();

/**
 * The secret from which the record's commitments to somebody are made; undefined where they are gone. Their row cannot
 * be deleted until the act is over, so that nothing is written of somebody who is erased at the same moment.
 */
export async function recordSaltOf(tx: Tx, personId: PersonId): Promise<Uint8Array | undefined> {
  const row = await findSalt(tx, personId);
  if (row === undefined) return undefined;
  if (row.record_salt !== null) return row.record_salt;
  await people(tx)
    .updateTable("membership.person")
    .set({ record_salt: chanceBytes(SALT_BYTES) })
    .where("id", "=", personId)
    .where("record_salt", "is", null)
    .execute();
  // Of two first acts at once, one has made it.
  return (await findSalt(tx, personId))?.record_salt ?? undefined;
}

const findSalt = (tx: Tx, personId: PersonId) =>
  people(tx)
    .selectFrom("membership.person")
    .select("record_salt")
    .where("id", "=", personId)
    .forKeyShare()
    .executeTakeFirst();
