import type { MakingTools } from "../src/groups/proofs.ts";
import { expectAccepted } from "../src/refusal.ts";
import { writeAnswer } from "../src/trustee-desk/answer.ts";
import type { ArchiveAtHand } from "../src/trustee-desk/count.ts";
import { doTask, isWork } from "../src/trustee-desk/do-task.ts";
import { roundOf, type Table, takeAnswer, taskFor } from "../src/trustee-desk/round-table.ts";
import { ROUNDS, type Round } from "../src/trustee-desk/seat.ts";
import type { Task } from "../src/trustee-desk/task.ts";
import type { TrusteeKey } from "../src/trustee-desk/trustee-key.ts";

export type Keys = readonly (TrusteeKey | undefined)[];

/** An empty table of trustees. */
export const emptyTable = (
  threshold: number,
  size: number,
  ballot = "2EkRv3wyZYXWCb",
  attempt = 1,
): Table => ({
  ballot,
  title: "A committee",
  attempt,
  size,
  threshold,
  handed: Array.from({ length: size }, () => ({})),
});

/** What one trustee answers, and the key it then has. */
export async function answerAs(
  tools: MakingTools,
  task: Task,
  key: TrusteeKey | undefined,
  archive?: ArchiveAtHand,
) {
  if (!isWork(task)) throw new Error(`trustee ${task.number} has nothing to do`);
  const done = expectAccepted(await doTask(tools, task, key, archive));
  return { ...done, text: writeAnswer(done.answer) };
}

/** Holds a ceremony up to a round, which is left to do. */
export async function holdCeremony(
  tools: MakingTools,
  start: Table,
  until: Round | "made" = "made",
): Promise<{ readonly table: Table; readonly keys: Keys }> {
  let table = start;
  const keys: (TrusteeKey | undefined)[] = start.handed.map(() => undefined);
  for (const round of ROUNDS) {
    if (roundOf(table) === until) break;
    for (let number = 1; number <= table.size; number++) {
      const task = taskFor(tools, table, number);
      const { text, key } = await answerAs(tools, task, keys[number - 1]);
      keys[number - 1] = key;
      const taken = expectAccepted(takeAnswer(tools, table, number, text));
      if (taken.kind !== "taken" || taken.round !== round) throw new Error(`not taken: ${round}`);
      table = taken.table;
    }
  }
  return { table, keys };
}
