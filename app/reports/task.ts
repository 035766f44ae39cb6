import type { Person } from "../../platform/actor.ts";
import type { Reader } from "../../platform/database/database.ts";
import { type Day, dayOf } from "../../platform/time/days.ts";
import { mayKeepBooks } from "../money/door.ts";
import { knownDue } from "./known-due.ts";

/** Reports that the treasurer has to send. */
export interface ReportsTask {
  readonly count: number;
  /** When the first of them is due. */
  readonly due: Day;
}

export async function findReportsTask(
  db: Reader,
  person: Person,
  now: Date,
): Promise<ReportsTask | undefined> {
  if (mayKeepBooks(person) !== undefined) return undefined;
  const due = await knownDue(db, dayOf(now));
  const [first] = due;
  return first && { count: due.length, due: first.due };
}
