import type { Reader } from "../../../platform/database/database.ts";
import { dayOf } from "../../../platform/time/days.ts";
import type { Event } from "../../events/door.ts";
import type { Online } from "../online/online.ts";
import { listMonthly } from "../online/online-queries.ts";
import { askedOn } from "./monthly.ts";

/** What the branch that holds an event asks in the month of its day; undefined where it asks nothing, or no branch holds it. */
export async function findMonthlyOf(
  db: Reader,
  { scope, startsAt }: Pick<Event, "scope" | "startsAt">,
): Promise<Online | undefined> {
  if (scope.kind !== "branch") return undefined;
  const day = dayOf(startsAt);
  return askedOn(await listMonthly(db, scope.id, day), day);
}
