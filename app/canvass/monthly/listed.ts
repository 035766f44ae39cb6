import type { Reader } from "../../../platform/database/database.ts";
import type { Listed } from "../../../platform/house.ts";
import { dayOf } from "../../../platform/time/days.ts";
import { dayInWords } from "../../../web/moments.ts";
import { findBranchIn } from "../../branches/addresses.ts";
import { findEventId } from "../../events/addresses.ts";
import { findEvent } from "../../events/door.ts";
import { monthlyPath, onlinePath } from "../addresses.ts";
import type { Online } from "../online/online.ts";
import { listMonthly } from "../online/online-queries.ts";
import { words } from "../words.ts";
import { askedOn } from "./monthly.ts";
import { findMonthlyOf } from "./of-event.ts";

/** On a branch's page what it asks now, and on an event's what its branch asks in that month. */
export async function listedMonthly(
  db: Reader,
  path: string,
  now: Date,
): Promise<Listed | undefined> {
  const asked = await askedAt(db, path, now);
  if (asked?.branchId === undefined) return undefined;
  const { id, question, branchId } = asked;
  const says = words.monthly.until(dayInWords(asked.lastDay));
  return {
    title: words.monthly.kind,
    items: [{ title: question, href: onlinePath(id), says }],
    ways: [{ label: words.monthly.more, href: monthlyPath(branchId) }],
  };
}

async function askedAt(db: Reader, path: string, now: Date): Promise<Online | undefined> {
  const branchId = findBranchIn(path);
  const today = dayOf(now);
  if (branchId !== undefined) return askedOn(await listMonthly(db, branchId, today), today);
  const eventId = findEventId(path);
  const event = eventId === undefined ? undefined : await findEvent(db, eventId);
  return event === undefined || event.endsAt <= now ? undefined : await findMonthlyOf(db, event);
}
