import { perform } from "../../../../platform/act.ts";
import { theClock } from "../../../../platform/actor.ts";
import type { House } from "../../../../platform/house.ts";
import { eachByItself } from "../../../../platform/work/jobs.ts";
import { callTrustees } from "./acts/call-trustees.ts";
import { seatTrustees } from "./acts/seat-trustees.ts";
import { listToSeat } from "./trustee-queries.ts";

/** Does for the trustees of every sealed ballot whatever is due by the clock. */
export async function seatTrusteesDue(house: House): Promise<void> {
  const by = { actor: theClock };
  await eachByItself(await listToSeat(house.database), async (id) => {
    await perform(house, seatTrustees, { id }, by);
    await perform(house, callTrustees, { id }, by);
  });
}
