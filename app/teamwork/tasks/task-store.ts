import type { Tx } from "../../../platform/database/database.ts";
import type { PersonId } from "../../../platform/ids.ts";
import type { Day } from "../../../platform/time/days.ts";
import type { Skill } from "../../teams/door.ts";
import type { TeamworkTables } from "../tables.ts";

const tables = (tx: Tx) => tx.withTables<TeamworkTables>();

export interface NewTask {
  readonly teamId: number;
  readonly title: string;
  readonly says: string | undefined;
  readonly day: Day;
  readonly hours: number | undefined;
  readonly skill: Skill | undefined;
  readonly addedBy: PersonId;
}

export async function addTask(tx: Tx, task: NewTask, at: Date): Promise<void> {
  await tables(tx)
    .insertInto("teamwork.task")
    .values({
      team_id: task.teamId,
      title: task.title,
      says: task.says ?? null,
      day: task.day,
      hours: task.hours ?? null,
      skill: task.skill ?? null,
      added_by: task.addedBy,
      added_at: at,
      helper_id: null,
      done_at: null,
      dropped_at: null,
      changed_at: at,
    })
    .execute();
}

type TaskChange = Partial<
  Pick<TeamworkTables["teamwork.task"], "helper_id" | "done_at" | "dropped_at" | "day">
>;

/** A change that calendars must take over. */
export async function changeTask(tx: Tx, id: number, change: TaskChange, at: Date): Promise<void> {
  await tables(tx)
    .updateTable("teamwork.task")
    .set((set) => ({ ...change, changes: set("changes", "+", 1), changed_at: at }))
    .where("id", "=", id)
    .execute();
}

/** Gives back what somebody took and has not done, in one team or in all. */
export async function freeTasks(
  tx: Tx,
  { personId, teamId }: { readonly personId: PersonId; readonly teamId?: number },
  at: Date,
): Promise<void> {
  let query = tables(tx)
    .updateTable("teamwork.task")
    .set((set) => ({ helper_id: null, changes: set("changes", "+", 1), changed_at: at }))
    .where("helper_id", "=", personId)
    .where("done_at", "is", null);
  if (teamId !== undefined) query = query.where("team_id", "=", teamId);
  await query.execute();
}
