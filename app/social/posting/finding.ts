import type { House } from "../../../platform/house.ts";
import { addDays } from "../../../platform/time/days.ts";
import type { Adapter, Outcome, Posting, Sent } from "../networks/outcome.ts";
import { LATE_DAYS } from "./carrying.ts";
import type { Delivery } from "./delivery.ts";
import { listKnownIds } from "./delivery-queries.ts";

/**
 * What of the account's newest is this and no other post of the party's: two may say the same, as may two parts of a
 * thread, and what is known to be the one is neither the other nor its double.
 */
export async function findOwn(
  { database }: House,
  adapter: Adapter,
  { network }: Delivery,
  posting: Posting,
): Promise<Outcome<readonly Sent[]>> {
  const found = await adapter.find(posting);
  if (found.kind !== "done") return found;
  const since = addDays(posting.createdAt, -LATE_DAYS - 1);
  const known = await listKnownIds(database, network, since);
  return { kind: "done", done: found.done.filter(({ id }) => !known.includes(id)) };
}
