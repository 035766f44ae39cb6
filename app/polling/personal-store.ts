import type { Reader } from "../../platform/database/database.ts";
import type { PersonId } from "../../platform/ids.ts";
import type { PersonalDetails } from "../../platform/room.ts";
import { kept } from "./kept.ts";
import { forgetScrutineer } from "./scrutiny/scrutiny-store.ts";
import type { PollingTables } from "./tables.ts";

async function gather(db: Reader, personId: PersonId) {
  const watches = await db
    .withTables<PollingTables>()
    .selectFrom("polling.scrutineer")
    .select(["election", "state", "named_at as at"])
    .where("person_id", "=", personId)
    .orderBy("election")
    .orderBy("nomination")
    .execute();
  return { watches };
}

export const personal: PersonalDetails = {
  kept,
  gather,
  forget: forgetScrutineer,
  follows: [{ table: "polling.scrutineer" }],
};
