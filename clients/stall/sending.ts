import {
  type Answered,
  type NotNow,
  refusalIn,
  settledOf,
  whenToTryAgain,
} from "../outbox/sending.ts";
import type { About, Answer, Outbox } from "./outbox.ts";

const PATH = "/canvass/stall/";
/** As many as the party takes at once, and no more than half of the bytes that it takes. */
const MOST_ROWS = 100;
const MOST_BYTES = 200_000;

export type Sent =
  | { readonly is: "sent" }
  | NotNow
  /** The party takes nothing of its stall for now: nobody opened it, or it is hidden. */
  | { readonly is: "held" }
  /** The party knows no such link. */
  | { readonly is: "unknown" };

/** The link of this page's address; undefined where it is the app alone. */
export function keyHere(path = location.pathname): string | undefined {
  const key = path.startsWith(PATH) ? path.slice(PATH.length) : "";
  return key.length > 20 && !key.includes("/") ? key : undefined;
}

const isUnknownLink = async (answer: Response): Promise<boolean> =>
  answer.status === 404 && (await refusalIn(answer)) === "canvass.unknownLink";

/** What the party says of a stall now; undefined without a signal. */
export async function askAbout(key: string): Promise<About | "unknown" | undefined> {
  try {
    const answer = await fetch(`${PATH}${key}/about`, { cache: "no-store" });
    if (await isUnknownLink(answer)) return "unknown";
    return answer.ok ? ((await answer.json()) as About) : undefined;
  } catch {
    return undefined;
  }
}

/** The first of them that fit into one sending. One alone always does. */
export function firstBatch(answers: readonly Answer[]): readonly Answer[] {
  let bytes = 0;
  const end = answers.findIndex(({ said }, index) => {
    bytes += 1500 + 3 * said.length;
    return index === MOST_ROWS || (index > 0 && bytes > MOST_BYTES);
  });
  return end === -1 ? answers : answers.slice(0, end);
}

/** Of how many the party took what they said, and not how to reach them. */
const withoutIn = ({
  outcomes,
}: {
  outcomes: readonly { is: string; contact?: string }[];
}): number => outcomes.filter(({ contact }) => contact === "refused").length;

/**
 * Sends what waits, of whichever stall. What was refused before is not sent again, and what the party takes nothing of
 * for now waits on, without keeping another stall's back.
 */
export async function sendAll(outbox: Pick<Outbox, "answers" | "settle">): Promise<Sent> {
  const held = new Set<string>();
  for (;;) {
    const waiting = (await outbox.answers()).filter(
      ({ why, key }) => why === undefined && !held.has(key),
    );
    const [first] = waiting;
    if (first === undefined) return { is: held.size > 0 ? "held" : "sent" };
    const batch = firstBatch(waiting.filter(({ key }) => key === first.key));
    const sent = await sendBatch(outbox, first.key, batch);
    if (sent.is === "unknown") {
      await outbox.settle(first.key, [], new Map(batch.map(({ id }) => [id, "unknown"])));
    } else if (sent.is === "held") held.add(first.key);
    else if (sent.is !== "sent") return sent;
  }
}

async function sendBatch(
  outbox: Pick<Outbox, "settle">,
  key: string,
  batch: readonly Answer[],
): Promise<Sent> {
  const rows = batch.map(({ key: _key, why: _why, ...row }) => row);
  let answer: Response;
  let body: Answered;
  try {
    answer = await fetch(`${PATH}${key}/answers`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ sentAt: new Date().toISOString(), rows }),
    });
    if (await isUnknownLink(answer)) return { is: "unknown" };
    if (answer.status === 409) return { is: "held" };
    if (!answer.ok) return whenToTryAgain(answer);
    body = (await answer.json()) as Answered;
  } catch {
    return { is: "away" };
  }
  const { taken, refused } = settledOf(batch, body);
  await outbox.settle(key, taken, refused, withoutIn(body));
  return { is: "sent" };
}
