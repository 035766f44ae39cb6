import { RateLimiterMemory } from "rate-limiter-flexible";

/**
 * In this process's memory and nowhere else: a table of who sent what from where, and when, would tell who voted.
 * Behind one network may be a whole meeting, so that what is right is not counted there; only what does not hold is.
 */
const wrongFromNetwork = new RateLimiterMemory({ points: 300, duration: 600 });
/** The file would grow without end. Whoever votes again and again has the last word all the same, a little later. */
const castByCredential = new RateLimiterMemory({ points: 60, duration: 600 });

const isLeft = (limiter: RateLimiterMemory, key: string): Promise<boolean> =>
  limiter.consume(key).then(
    () => true,
    () => false,
  );

export const noteWrong = async (network: string): Promise<void> => {
  await isLeft(wrongFromNetwork, network);
};

export async function hasSentTooManyWrong(network: string): Promise<boolean> {
  const used = await wrongFromNetwork.get(network);
  return used !== null && used.remainingPoints <= 0;
}

/** Counts one ballot by this credential of this ballot. False where it is one too many for now. */
export const mayCastAgain = (id: number, credential: string): Promise<boolean> =>
  isLeft(castByCredential, `${id} ${credential}`);
