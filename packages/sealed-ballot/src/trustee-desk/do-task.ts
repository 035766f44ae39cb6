import type { MakingTools } from "../groups/proofs.ts";
import { type Refusal, refuse } from "../refusal.ts";
import { type ArchiveAtHand, answerDecrypt, answerShuffle } from "./count.ts";
import {
  answerCertificate,
  answerCommit,
  answerConfirm,
  answerReveal,
  answerShare,
  type Done,
} from "./desk.ts";
import type { Task } from "./task.ts";
import type { TrusteeKey } from "./trustee-key.ts";

/** The steps at which a trustee has something to do. */
export type WorkingTask = Exclude<Task, { step: "wait" | "done" }>;

/** Whether a task asks for an answer. */
export const isWork = (task: Task): task is WorkingTask =>
  task.step !== "wait" && task.step !== "done";

/**
 * Does what a trustee is asked for: the answer to hand in, and what the key file then holds, which must be saved first.
 * Refuses what does not hold, names the trustee whose message it is, and never tells a secret.
 * @param key as the key file holds it; none before the first round
 * @param archive the ballot's public file; asked for at mixing and opening only
 */
export async function doTask(
  tools: MakingTools,
  task: WorkingTask,
  key: TrusteeKey | undefined,
  archive?: ArchiveAtHand,
): Promise<Done | Refusal> {
  if (task.step === "certificate") return answerCertificate(tools, task, key);
  if (key === undefined) {
    return refuse("ceremony.file.missing", "", "For this step your key file is needed.");
  }
  if (task.step === "commit") return answerCommit(tools, task, key);
  if (task.step === "reveal") return answerReveal(tools, task, key);
  if (task.step === "share") return answerShare(tools, task, key);
  if (task.step === "confirm") return answerConfirm(tools, task, key);
  if (archive === undefined) {
    return refuse("ceremony.task.no-archive", "", "For this step the public file is needed.");
  }
  return task.step === "shuffle"
    ? answerShuffle(tools, task, key, archive)
    : answerDecrypt(tools, task, key, archive);
}
