import { othersTurn } from "./others-turn.ts";

/** Most that are taken together: enough for a crowd, and few enough that nobody waits long. */
const MOST_AT_ONCE = 100;

interface Waiting<Asked, Answer> {
  readonly asked: Asked;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: unknown) => void;
}

interface BatchOptions<Asked> {
  /** What has the same key is never in one batch; the later waits for the earlier. */
  keyOf?(asked: Asked): string;
}

/**
 * Takes together what is asked for at the same time: while a batch is under way, the next gathers. Alone, one waits for
 * nobody; in a crowd, many share one transaction or one query, and the answer to each is as fresh as if it had asked
 * alone. More than one under way would be smaller ones, each as dear as a full one.
 * @param work answers a whole batch, in its order
 */
export function inBatches<Asked, Answer>(
  work: (batch: readonly Asked[]) => Promise<readonly Answer[]>,
  { keyOf }: BatchOptions<Asked> = {},
): (asked: Asked) => Promise<Answer> {
  let waiting: Waiting<Asked, Answer>[] = [];
  let isUnderWay = false;

  function takeBatch(): readonly Waiting<Asked, Answer>[] {
    const keys = new Set<string>();
    const batch: Waiting<Asked, Answer>[] = [];
    const later: Waiting<Asked, Answer>[] = [];
    for (const one of waiting) {
      const key = keyOf?.(one.asked);
      const isTaken = batch.length < MOST_AT_ONCE && (key === undefined || !keys.has(key));
      (isTaken ? batch : later).push(one);
      if (key !== undefined) keys.add(key);
    }
    waiting = later;
    return batch;
  }

  async function run(): Promise<void> {
    isUnderWay = true;
    while (waiting.length > 0) {
      // Those whose requests were read in the same turn of the event loop come along, and so do those who have their
      // answer and ask again.
      await othersTurn();
      await answer(takeBatch(), work);
    }
    isUnderWay = false;
  }

  return (asked) =>
    new Promise((resolve, reject) => {
      waiting.push({ asked, resolve, reject });
      if (!isUnderWay) void run();
    });
}

async function answer<Asked, Answer>(
  batch: readonly Waiting<Asked, Answer>[],
  work: (batch: readonly Asked[]) => Promise<readonly Answer[]>,
): Promise<void> {
  try {
    const answers = await work(batch.map(({ asked }) => asked));
    for (const [index, { resolve }] of batch.entries()) resolve(answers[index] as Answer);
  } catch (error) {
    for (const { reject } of batch) reject(error);
  }
}
