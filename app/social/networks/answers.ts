import type { OutsideAccounts } from "../../../platform/outside/keys.ts";
import { type Answer, type Asking, askNetwork, NetworkAway } from "./asking.ts";
import { Otherwise, type Outcome, type SentPicture } from "./outcome.ts";

export type Ask = (asking: Asking) => Promise<Answer>;

const MOST_WHY = 200;

/** What a network says of it, as a page may show it. */
export const whyIn = (answer: Answer, said: string): string =>
  `${answer.status}${said === "" ? "" : `: ${said}`}`.slice(0, MOST_WHY);

/** Asks, and says of what gives no answer whether it may have been done. */
export const asker =
  (settings: OutsideAccounts): Ask =>
  async (asking) => {
    try {
      return await askNetwork(asking, settings);
    } catch (error) {
      if (!(error instanceof NetworkAway)) throw error;
      const mayBeDone = error.wasSent && asking.method !== "GET";
      throw new Otherwise(
        mayBeDone
          ? { kind: "unclear", why: error.message }
          : { kind: "later", why: error.message, afterMs: undefined },
      );
    }
  };

const LOST: readonly number[] = [401];
const SLOW_DOWN = 429;

/**
 * An answer that is no yes, as an outcome. A server that broke may have done it before.
 * @param said what the network says of it
 */
export function orOtherwise(answer: Answer, said: string, isOfReading = false): Answer {
  const { status, retryAfterMs: afterMs } = answer;
  if (status >= 200 && status < 300) return answer;
  const why = whyIn(answer, said);
  if (LOST.includes(status)) throw new Otherwise({ kind: "lost", why });
  if (status === SLOW_DOWN) throw new Otherwise({ kind: "later", why, afterMs });
  if (status >= 500 || status < 200 || status === 408) {
    throw new Otherwise(isOfReading ? { kind: "later", why, afterMs } : { kind: "unclear", why });
  }
  throw new Otherwise({ kind: "refused", why });
}

/** What makes no post, such as sending a picture: whether it was done or not, it can be done again. */
export async function harmless<Done>(work: () => Promise<Done>): Promise<Done> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Otherwise && error.outcome.kind === "unclear") {
      throw new Otherwise({ kind: "later", why: error.outcome.why, afterMs: undefined });
    }
    throw error;
  }
}

export async function outcomeOf<Done>(work: () => Promise<Done>): Promise<Outcome<Done>> {
  try {
    return { kind: "done", done: await work() };
  } catch (error) {
    if (error instanceof Otherwise) return error.outcome;
    throw error;
  }
}

/** Sends the pictures of a post, one after the other. Answers what the network calls each. */
export async function sendPictures<Named>(
  pictures: readonly SentPicture[],
  send: (picture: SentPicture) => Promise<Named>,
): Promise<readonly Named[]> {
  const named: Named[] = [];
  for (const picture of pictures) named.push(await harmless(() => send(picture)));
  return named;
}
