import type { House } from "../../platform/house.ts";
import { findOffer, type TeamView } from "../teams/door.ts";
import type { TaskView } from "./pages/tasks-page.tsx";
import { MOST_TASKS } from "./tasks/acts/add-task.ts";
import { listDoneTasks, listOpenTasks } from "./tasks/task-queries.ts";
import type { Task } from "./work.ts";

const DONE_SHOWN = 20;

/** A team's tasks as somebody in it sees them. */
export async function tasksView(
  { database: db, namedOf }: House,
  { team, place, leads }: TeamView,
): Promise<{ readonly open: readonly TaskView[]; readonly done: readonly TaskView[] }> {
  const viewer = place?.personId;
  const [open, done, offer] = await Promise.all([
    listOpenTasks(db, team.id, MOST_TASKS),
    listDoneTasks(db, team.id, DONE_SHOWN),
    viewer === undefined ? undefined : findOffer(db, viewer),
  ]);
  const named = await namedOf([...open, ...done].flatMap(({ helperId }) => helperId ?? []));
  const seen = (task: Task): TaskView => ({
    ...task,
    helper: task.helperId === undefined ? undefined : named(task.helperId),
    isYours: viewer !== undefined && task.helperId === viewer,
    fits: task.skill !== undefined && offer?.skills.includes(task.skill) === true,
    mayChange: leads || (viewer !== undefined && task.addedBy === viewer),
  });
  return { open: open.map(seen), done: done.map(seen) };
}
