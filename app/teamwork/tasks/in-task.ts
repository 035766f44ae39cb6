import type { ActContext } from "../../../platform/act.ts";
import type { Tx } from "../../../platform/database/database.ts";
import { isRefusal, type Refusal, refuse } from "../../../platform/refusal.ts";
import { type InTeam, insideFacts } from "../../teams/door.ts";
import { refusals } from "../words.ts";
import type { Task } from "../work.ts";
import { findTask } from "./task-queries.ts";

export interface InTask extends InTeam {
  readonly task: Task;
}

/** The task that a form names, as somebody in its team has to do with it. It is neither done nor dropped. */
export async function taskFacts(
  tx: Tx,
  { id, task }: { readonly id: number; readonly task: number },
  context: Pick<ActContext, "actor" | "now">,
): Promise<InTask | Refusal> {
  const facts = await insideFacts(tx, id, context);
  if (isRefusal(facts)) return facts;
  const found = await findTask(tx, id, task);
  if (found === undefined || found.droppedAt !== undefined)
    return refuse("not-found", refusals.task.unknown);
  return found.doneAt === undefined
    ? { ...facts, task: found }
    : refuse("conflict", refusals.task.done);
}

/** Whoever added a task, and whoever leads the team, can move or drop it. */
export const mayChange = ({ task, personId, leads }: InTask): boolean =>
  leads || task.addedBy === personId;
