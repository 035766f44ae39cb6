import type { Reader } from "../../platform/database/database.ts";
import type { Day } from "../../platform/time/days.ts";
import { type DueReport, listDue } from "./due.ts";
import { dueAsOf } from "./due-as-of-queries.ts";

interface Known {
  readonly asOf: string;
  readonly due: Promise<readonly DueReport[]>;
}

const known = new WeakMap<Reader, Known>();

/**
 * The reports that wait to be sent, drawn anew only when something has moved: each quarter that was not sent is drawn from
 * the books, and *This week* asks at every look.
 */
export async function knownDue(db: Reader, today: Day): Promise<readonly DueReport[]> {
  const asOf = `${today} ${await dueAsOf(db)}`;
  const found = known.get(db);
  if (found?.asOf === asOf) return await found.due;
  const due = listDue(db, today);
  known.set(db, { asOf, due });
  // What failed is asked again.
  due.catch(() => known.delete(db));
  return await due;
}
