import { inTransaction } from "../../platform/act.ts";
import { type Actor, theClock } from "../../platform/actor.ts";
import { byClock, inOffice } from "../../platform/capacity.ts";
import type { Tx } from "../../platform/database/database.ts";
import type { House, OfficialLine } from "../../platform/house.ts";
import type { PersonId } from "../../platform/ids.ts";
import { findPeople, isInGoodStanding } from "../membership/door.ts";
import { isOffice, type Office, titleOf } from "../rulebook/door.ts";
import { officePath } from "./addresses.ts";
import { listHolders } from "./queries.ts";
import { type EndingReason, endHoldings, lockHoldingsOf } from "./store.ts";
import { words } from "./words.ts";

export const lineOfEnding = (office: Office, why: EndingReason): OfficialLine => ({
  act: why === "resigned" ? "offices.resign" : "offices.end",
  by: why === "resigned" ? inOffice(office) : byClock,
  on: officePath(office),
  says: words.ended[why](titleOf(office)),
  facts: { office },
});

/** Only members in good standing hold an office: whoever is none any more loses what they hold, at once. */
export async function endForStanding(
  tx: Tx,
  personId: PersonId,
  house: Pick<House, "record" | "clock">,
  actor: Actor = theClock,
): Promise<void> {
  const now = house.clock.now();
  await lockHoldingsOf(tx, personId);
  const ended = await endHoldings(tx, { personId, why: "standing" }, now);
  for (const office of ended.filter(isOffice)) {
    await house.record(tx, lineOfEnding(office, "standing"), now, actor);
  }
}

/** Those whose membership ran out without anybody doing anything. */
export async function endLapsedOffices(house: House): Promise<void> {
  const now = house.clock.now();
  const holders = await listHolders(house.database, now);
  const ids = [...new Set(holders.map(({ personId }) => personId))];
  const people = await findPeople(house.database, ids, now);
  for (const id of ids) {
    const standing = people.get(id)?.standing ?? "visitor";
    // A suspension must not be a way to empty an office: it sleeps meanwhile, and no key of its holder turns.
    if (isInGoodStanding(standing) || standing === "suspended") continue;
    await inTransaction(house, (tx) => endForStanding(tx, id, house));
  }
}
