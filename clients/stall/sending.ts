import type { About, Answer, Outbox } from "./outbox.ts";

const PATH = "/canvass/stall/";
/** As many as the party takes at once, and no more than half of the bytes that it takes. */
const MOST_ROWS = 100;
const MOST_BYTES = 200_000;

export type Sent =
  | { readonly is: "sent" }
  /** No signal, or the party is away. */
  | { readonly is: "away" }
  /** The party asks this phone to wait so many seconds. */
  | { readonly is: "wait"; readonly seconds: number }
  /** The party takes nothing of its stall for now: nobody opened it, or it is hidden. */
  | { readonly is: "held" }
  /** The party knows no such link. */
  | { readonly is: "unknown" };

/** The link of this page's address; undefined where it is the app alone. */
export function keyHere(path = location.pathname): string | undefined {
  const key = path.startsWith(PATH) ? path.slice(PATH.length) : "";
  return key.length > 20 && !key.includes("/") ? key : undefined;
}

/** What the party says of a stall now; undefined without a signal. */
export async function askAbout(key: string): Promise<About | "unknown" | undefined> {
  try {
    const answer = await fetch(`${PATH}${key}/about`, { cache: "no-store" });
    if (answer.status === 404) return "unknown";
    return answer.ok ? ((await answer.json()) as About) : undefined;
  } catch {
    return undefined;
  }
}

/** The first of them that fit into one sending. One alone always does. */
export function firstBatch(answers: readonly Answer[]): readonly Answer[] {
  let bytes = 0;
  const end = answers.findIndex(({ said }, index) => {
    bytes += 300 + 3 * said.length;
    return index === MOST_ROWS || (index > 0 && bytes > MOST_BYTES);
  });
  return end === -1 ? answers : answers.slice(0, end);
}

interface Answered {
  readonly outcomes: readonly { readonly id: string; readonly is: string; readonly why?: string }[];
}

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
    if (answer.status === 404) return { is: "unknown" };
    if (answer.status === 409) return { is: "held" };
    if (!answer.ok) return whenToTryAgain(answer);
    body = (await answer.json()) as Answered;
  } catch {
    return { is: "away" };
  }
  const refused = new Map<string, string>();
  const taken: string[] = [];
  for (const { id, is, why = "malformed" } of body.outcomes) {
    if (is === "refused") refused.set(id, why);
    else taken.push(id);
  }
  // What it said nothing of would be sent for ever.
  for (const { id } of batch)
    if (!refused.has(id) && !taken.includes(id)) refused.set(id, "malformed");
  await outbox.settle(key, taken, refused);
  return { is: "sent" };
}

function whenToTryAgain({ status, headers }: Response): Sent {
  const seconds = Number(headers.get("retry-after"));
  const isAsked = status === 429 || status === 503;
  return isAsked && seconds > 0 ? { is: "wait", seconds } : { is: "away" };
}
