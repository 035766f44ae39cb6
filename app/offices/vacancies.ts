import { byClock } from "../../platform/capacity.ts";
import type { Tx } from "../../platform/database/database.ts";
import type { House } from "../../platform/house.ts";
import { type Office, planOf, titleOf } from "../rulebook/door.ts";
import { officePath } from "./addresses.ts";
import type { Holding } from "./holding.ts";
import { listHoldingsOfOffice } from "./queries.ts";
import { endHoldings, lockHoldingsOf } from "./store.ts";
import { words } from "./words.ts";

/** Who came to their office in no way of its own holds it until somebody does. */
export const isHeldInItsWay = ({ heldBy }: Pick<Holding, "heldBy">): boolean =>
  heldBy.kind !== "founding" && heldBy.kind !== "request";

/**
 * How many seats of an office want somebody by this moment: those that nobody holds then in the office's own way.
 * @param holdings those of this office that have not ended, begun or not
 */
export const countVacant = (seats: number, holdings: readonly Holding[], by: Date): number =>
  Math.max(0, seats - holdings.filter((held) => isHeldInItsWay(held) && held.endsAt > by).length);

/** How many hold it at the same time. */
export const seatsOf = (office: Office): number => planOf(office).seats ?? 1;

/**
 * When a newcomer's term begins: at once where a seat is free of anybody who holds it in its own way, else when the next
 * of those terms is over. One moment for each newcomer.
 */
export function beginningsOf(
  seats: number,
  holdings: readonly Holding[],
  howMany: number,
  now: Date,
): readonly Date[] {
  const running = holdings
    .filter((held) => isHeldInItsWay(held) && held.endsAt > now)
    .map(({ endsAt }) => endsAt)
    .sort((one, other) => one.getTime() - other.getTime());
  const free = Math.max(0, seats - running.length);
  return Array.from({ length: howMany }, (_, index) =>
    index < free ? now : (running[index - free] ?? now),
  );
}

/** Somebody came into the office in its own way: those who held it until then hold it no longer. */
export async function endUntilFilled(
  tx: Tx,
  house: Pick<House, "record">,
  office: Office,
  at: Date,
): Promise<void> {
  const held = await listHoldingsOfOffice(tx, office, at);
  for (const { personId } of held.filter((one) => !isHeldInItsWay(one))) {
    await lockHoldingsOf(tx, personId);
    await endHoldings(tx, { personId, office, why: "succeeded" }, at);
    const line = {
      act: "offices.end",
      by: byClock,
      on: officePath(office),
      says: words.ended.succeeded(titleOf(office)),
      facts: { office },
    };
    await house.record(tx, line, at);
  }
}
