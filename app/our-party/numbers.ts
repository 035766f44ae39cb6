import type { Database } from "../../platform/database/database.ts";
import { addDays } from "../../platform/time/days.ts";
import { countActiveMembers, countJoinedSince, countMembers } from "../membership/door.ts";
import type { Rules } from "../rulebook/door.ts";

export interface PartyNumbers {
  readonly members: number;
  readonly active: number;
  readonly joined: number;
}

const DAYS_OF_JOINING = 30;
const KEPT_MS = 60_000;

interface Counted {
  readonly at: Date;
  readonly numbers: Promise<PartyNumbers>;
}

/** Counting 800,000 members takes a while, and everybody sees the same numbers. */
const lastCounted = new WeakMap<Database, Counted>();

/** How many belong to the party, as of a minute ago at most. */
export function partyNumbers(db: Database, now: Date, rules: Rules): Promise<PartyNumbers> {
  const last = lastCounted.get(db);
  const age = last === undefined ? undefined : now.getTime() - last.at.getTime();
  if (last !== undefined && age !== undefined && age >= 0 && age < KEPT_MS) return last.numbers;
  const numbers = count(db, now, rules);
  lastCounted.set(db, { at: now, numbers });
  numbers.catch(() => lastCounted.delete(db));
  return numbers;
}

async function count(db: Database, now: Date, rules: Rules): Promise<PartyNumbers> {
  const [members, active, joined] = await Promise.all([
    countMembers(db, now, rules),
    countActiveMembers(db, "support", now, rules),
    countJoinedSince(db, addDays(now, -DAYS_OF_JOINING), now, rules),
  ]);
  return { members, active, joined };
}
