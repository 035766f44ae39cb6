import {
  type Answered,
  type NotNow,
  refusalIn,
  settledOf,
  whenToTryAgain,
} from "../outbox/sending.ts";
import type { List, Outbox } from "./outbox.ts";

const PATH = "/doorsteps/walk/";
/** As many as the party takes at once. */
const MOST_ROWS = 50;
/** Nobody is signed in, it is no round of theirs, or it has no hours now. */
const NOT_OURS: readonly number[] = [401, 403, 404, 409, 410];

export type Sent =
  | { readonly is: "sent" }
  | NotNow
  /** The party knows nobody here: whoever walked has to sign in again. */
  | { readonly is: "signed-out" };

/** The round of this page's address; undefined where it is the app alone. */
export function roundHere(path = location.pathname): number | undefined {
  const round = path.startsWith(PATH) ? Number(path.slice(PATH.length)) : 0;
  return Number.isInteger(round) && round > 0 ? round : undefined;
}

/** What the party says of a round now: its list, that it is none of ours any more, or nothing without a signal. */
export async function askList(round: number): Promise<List | "not-ours" | undefined> {
  try {
    const answer = await fetch(`${PATH}${round}/list`, { cache: "no-store" });
    const isNo = NOT_OURS.includes(answer.status);
    if (isNo && (await refusalIn(answer)) !== undefined) return "not-ours";
    return answer.ok ? ((await answer.json()) as List) : undefined;
  } catch {
    return undefined;
  }
}

/** Sends what waits, of whichever round. What was refused before is not sent again. */
export async function sendAll(outbox: Pick<Outbox, "knocks" | "settle">): Promise<Sent> {
  for (;;) {
    const waiting = (await outbox.knocks()).filter(({ why }) => why === undefined);
    const [first] = waiting;
    if (first === undefined) return { is: "sent" };
    const batch = waiting.filter(({ round }) => round === first.round).slice(0, MOST_ROWS);
    const rows = batch.map(({ round: _round, why: _why, ...row }) => row);
    let answer: Response;
    let body: Answered;
    try {
      answer = await fetch(`${PATH}${first.round}/knocks`, {
        method: "POST",
        body: new URLSearchParams({
          sentAt: new Date().toISOString(),
          rows: JSON.stringify(rows),
        }),
      });
      const isRefused = NOT_OURS.includes(answer.status) && (await refusalIn(answer)) !== undefined;
      if (isRefused && answer.status === 401) return { is: "signed-out" };
      if (isRefused && (answer.status === 404 || answer.status === 403)) {
        await outbox.settle([], new Map(batch.map(({ id }) => [id, "not-here"])));
        continue;
      }
      if (!answer.ok) return whenToTryAgain(answer);
      body = (await answer.json()) as Answered;
    } catch {
      return { is: "away" };
    }
    const { taken, refused } = settledOf(batch, body);
    await outbox.settle(taken, refused);
  }
}
