import { addDays } from "../../platform/days.ts";
import { type Listener, listen } from "../../platform/house.ts";
import { countActiveMembers } from "../membership/door.ts";
import { rulesInForce } from "../rulebook/door.ts";
import { challengersNeeded, termsOf } from "./challenge.ts";
import type { RequestRan } from "./requests-ran.ts";
import { addChallenge } from "./store.ts";

/** Every official act can be challenged, under the numbers that stood when it ran. */
export const listeners: readonly Listener[] = [
  listen<RequestRan>("requests.ran", async (tx, ran) => {
    const rules = await rulesInForce(tx);
    const active = await countActiveMembers(tx, ran.at, rules);
    await addChallenge(tx, {
      ...ran,
      ranAt: ran.at,
      closesAt: addDays(ran.at, rules.challengeHours / 24),
      terms: termsOf(rules),
      needed: challengersNeeded(rules, active),
      excluded: [ran.askedBy, ...ran.turnedBy, ...ran.about],
    });
  }),
];
