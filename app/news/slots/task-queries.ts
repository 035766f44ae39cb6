import { sql } from "kysely";
import type { Reader } from "../../../platform/database/database.ts";
import type { PersonId } from "../../../platform/ids.ts";
import type { Day } from "../../../platform/time/days.ts";
import { slotPath } from "../addresses.ts";
import type { NewsTables } from "../tables.ts";

/** A week for which the lot fell on somebody, who has not said whether they write. */
export interface SlotTask {
  readonly path: string;
  readonly monday: Day;
  readonly until: Date;
}

export async function listSlotTasks(
  db: Reader,
  personId: PersonId,
  now: Date,
): Promise<readonly SlotTask[]> {
  const rows = await db
    .withTables<NewsTables>()
    .selectFrom("news.slot_seat as s")
    .innerJoin("news.slot as w", "w.id", "s.slot_id")
    .select(["s.slot_id", "s.answer_by", sql<Day>`w.monday::text`.as("day")])
    .where("s.person_id", "=", personId)
    .where("s.state", "=", "called")
    .where("s.answer_by", ">", now)
    .orderBy("s.answer_by")
    .execute();
  return rows.map(({ slot_id, answer_by, day }) => ({
    path: slotPath(slot_id),
    monday: day,
    until: answer_by,
  }));
}
