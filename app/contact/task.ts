import type { Person } from "../../platform/actor.ts";
import type { Reader } from "../../platform/database/database.ts";
import { addDays } from "../../platform/time/days.ts";
import { rulesInForce } from "../rulebook/door.ts";
import { countWaitingSince } from "./inbox/inbox-queries.ts";
import { isInTeam } from "./on-duty.ts";

/** What waits too long for whoever is in the team. */
export interface InboxTask {
  readonly count: number;
}

/** Undefined for everybody else, and where nothing waits for as long as the rulebook says. */
export async function findInboxTask(
  db: Reader,
  person: Person,
  now: Date,
): Promise<InboxTask | undefined> {
  if (!(await isInTeam(db, person))) return undefined;
  const { contactWaitDays } = await rulesInForce(db);
  const count = await countWaitingSince(db, addDays(now, -contactWaitDays));
  return count === 0 ? undefined : { count };
}
