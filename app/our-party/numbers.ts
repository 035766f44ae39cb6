import type { Database } from "../../platform/database/database.ts";
import { addDays } from "../../platform/time/days.ts";
import { keptFor } from "../../platform/work/kept.ts";
import { countActiveMembers, countJoinedSince, countMembers } from "../membership/door.ts";
import type { Rules } from "../rulebook/door.ts";

export interface PartyNumbers {
  readonly members: number;
  readonly active: number;
  readonly joined: number;
}

const DAYS_OF_JOINING = 30;
const KEPT_MS = 60_000;

/** How many belong to the party, as of a minute ago at most: counting 800,000 members takes a while. */
export const partyNumbers = keptFor(KEPT_MS, count);

async function count(db: Database, now: Date, rules: Rules): Promise<PartyNumbers> {
  const [members, active, joined] = await Promise.all([
    countMembers(db, now, rules),
    countActiveMembers(db, "support", now, rules),
    countJoinedSince(db, addDays(now, -DAYS_OF_JOINING), now, rules),
  ]);
  return { members, active, joined };
}
