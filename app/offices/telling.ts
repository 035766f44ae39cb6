import type { Tx } from "../../platform/database/database.ts";
import type { House } from "../../platform/house.ts";
import { postToMany } from "../mail/door.ts";
import { listAddressees } from "../membership/door.ts";
import { listHolders } from "./queries.ts";
import { words } from "./words.ts";

/** Writes to everybody in office that more people join than the rulebook lets in within an hour. */
export async function tellOfRush(tx: Tx, house: House): Promise<void> {
  const now = house.clock.now();
  const holders = await listHolders(tx, now);
  const ids = [...new Set(holders.map(({ personId }) => personId))];
  const recipients = await listAddressees(tx, ids);
  const write = () => ({
    subject: words.letters.rushSubject(house.partyName),
    text: words.letters.rushText(house.partyName, `${house.url}/`),
  });
  await postToMany(tx, { recipients, kind: "needed", write }, now);
}
