import type { Database } from "../../platform/database/database.ts";
import { addDays } from "../../platform/time/days.ts";
import { keptFor } from "../../platform/work/kept.ts";
import { countJoinedSince, countWaiting } from "../membership/door.ts";
import { rulesInForce } from "../rulebook/door.ts";

/** Who came lately, in numbers: so that members see a rush. */
export interface Arrivals {
  readonly joined: number;
  /** They wait to be let in: more came within an hour than the rulebook has room for. */
  readonly waiting: number;
}

const DAYS = 7;
const KEPT_MS = 60_000;

/** As of a minute ago at most. */
export const arrivalsLately = keptFor(
  KEPT_MS,
  async (db: Database, now: Date): Promise<Arrivals> => {
    const [joined, waiting] = await Promise.all([
      countJoinedSince(db, addDays(now, -DAYS), now, await rulesInForce(db)),
      countWaiting(db),
    ]);
    return { joined, waiting };
  },
);
