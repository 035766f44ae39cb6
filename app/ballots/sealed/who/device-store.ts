import type { Tx } from "../../../../platform/database/database.ts";
import type { PersonId } from "../../../../platform/ids.ts";
import type { DeviceKey } from "./device-queries.ts";
import type { WhoTables } from "./who-tables.ts";

const tables = (tx: Tx) => tx.withTables<WhoTables>();

/** @returns whether it was not there before */
export async function addDeviceKey(
  tx: Tx,
  personId: PersonId,
  { publicKey, enrolledOn }: DeviceKey,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tables(tx)
    .insertInto("ballots.who_device_key")
    .values({ person_id: personId, public_key: publicKey, enrolled_on: enrolledOn })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows === 1n;
}

/** Rolls that are frozen keep the key: what was sealed to it can still be read on that device. */
export async function removeDeviceKey(
  tx: Tx,
  personId: PersonId,
  publicKey: string,
): Promise<void> {
  await tables(tx)
    .deleteFrom("ballots.who_device_key")
    .where("person_id", "=", personId)
    .where("public_key", "=", publicKey)
    .execute();
}
