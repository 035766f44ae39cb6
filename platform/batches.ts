/** Most that are taken together: enough for a crowd, and few enough that nobody waits long. */
const MOST_AT_ONCE = 100;

interface Waiting<Asked, Answer> {
  readonly asked: Asked;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: unknown) => void;
}

interface BatchOptions<Asked> {
  /** What has the same key is never under way at the same time; the later waits for the earlier. */
  keyOf?(asked: Asked): string;
  /**
   * Batches under way at the same time: while one waits for the database, another is prepared. More of them would be
   * smaller ones, each as dear as a full one. Take one where nothing that a batch waits for can hold it up.
   */
  mostUnderWay?: number;
}

/**
 * Takes together what is asked for at the same time: while batches are under way, the next gathers. Alone, one
 * waits for nobody; in a crowd, many share one transaction or one query, and the answer to each is as fresh as if
 * it had asked alone.
 * @param work answers a whole batch, in its order
 */
export function inBatches<Asked, Answer>(
  work: (batch: readonly Asked[]) => Promise<readonly Answer[]>,
  { keyOf, mostUnderWay = 2 }: BatchOptions<Asked> = {},
): (asked: Asked) => Promise<Answer> {
  let waiting: Waiting<Asked, Answer>[] = [];
  let underWay = 0;
  const keysUnderWay = new Set<string>();

  function takeBatch(): readonly Waiting<Asked, Answer>[] {
    // The keys of those left waiting too, so that nobody overtakes an earlier one of the same key.
    const keys = new Set(keysUnderWay);
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

  async function answerNext(): Promise<boolean> {
    const batch = takeBatch();
    if (batch.length === 0) return false;
    const keys = keyOf === undefined ? [] : batch.map(({ asked }) => keyOf(asked));
    for (const key of keys) keysUnderWay.add(key);
    await answer(batch, work);
    for (const key of keys) keysUnderWay.delete(key);
    return true;
  }

  async function run(): Promise<void> {
    underWay += 1;
    // Those whose requests were read in the same turn of the event loop come along, and so do those who were just
    // answered and ask again.
    do await new Promise((resolve) => setImmediate(resolve));
    while (await answerNext());
    underWay -= 1;
    // Whoever waited for a key that another batch held: that one takes them, for it is still under way.
  }

  return (asked) =>
    new Promise((resolve, reject) => {
      waiting.push({ asked, resolve, reject });
      if (underWay < mostUnderWay) void run();
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
