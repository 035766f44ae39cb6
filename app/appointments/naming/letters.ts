import type { Tx } from "../../../platform/database/database.ts";
import type { House } from "../../../platform/house.ts";
import { titleOf } from "../../rulebook/door.ts";
import { namingPath } from "../addresses.ts";
import { tell } from "../telling.ts";
import { words } from "../words.ts";
import type { Naming } from "./naming.ts";

/** Whoever was asked whether they want the office hears that there is nothing to answer any more. */
export async function tellEnded(tx: Tx, house: House, naming: Naming): Promise<void> {
  const { id, office, personId } = naming;
  const about = { title: () => titleOf(office), by: house.clock.now(), path: namingPath(id) };
  await tell(tx, house, personId, about, () => words.letters.ended);
}
