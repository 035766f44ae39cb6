import type { Reader } from "../../../../platform/database/database.ts";
import type { PersonId } from "../../../../platform/ids.ts";
import type { WhoTables } from "./who-tables.ts";

export interface DeviceKey {
  /** Base64 of 32 bytes. */
  readonly publicKey: string;
  /** `2027-03-01`. */
  readonly enrolledOn: string;
}

/** The keys of a member's devices, the oldest first. */
export async function listDeviceKeys(
  db: Reader,
  personId: PersonId,
): Promise<readonly DeviceKey[]> {
  const rows = await db
    .withTables<WhoTables>()
    .selectFrom("ballots.who_device_key")
    .select(["public_key as publicKey", "enrolled_on as enrolledOn"])
    .where("person_id", "=", personId)
    .orderBy("enrolled_on")
    .orderBy("public_key")
    .execute();
  return rows;
}
