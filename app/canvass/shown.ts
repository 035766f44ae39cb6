import type { Reader } from "../../platform/database/database.ts";
import { type Refusal, refuse } from "../../platform/refusal.ts";
import { type Event, findEvents, openAmong, titlesOfEvents } from "../events/door.ts";
import { type AskedIn, type Asking, listAskings, readTally, type Tally } from "./stall-queries.ts";
import { refusals } from "./words.ts";

/** Why nothing of a stall is shown to anybody, taken or set up: nobody opened its event, or two keys hide it. */
export function whyNotShown({
  isProposed,
  hidden,
}: Pick<Event, "isProposed" | "hidden">): Refusal | undefined {
  if (hidden !== undefined) return refuse("conflict", refusals.hidden);
  return isProposed ? refuse("conflict", refusals.proposed) : undefined;
}

/** Why nothing is printed or taken at a stall: two keys hide the question of the month that it asks. */
export const whyNotAsked = ({ isCovered }: Pick<Asking, "isCovered">): Refusal | undefined =>
  isCovered ? refuse("conflict", refusals.hiding.question) : undefined;

/** Of these events those of whose stalls something is shown, each with its title; undefined where members alone see it. */
export async function listShown(
  db: Reader,
  eventIds: readonly number[],
): Promise<ReadonlyMap<number, string | undefined>> {
  const titles = await titlesOfEvents(db, eventIds);
  const others = await findEvents(
    db,
    eventIds.filter((id) => !titles.has(id)),
  );
  const untitled = [...others].filter(([, event]) => whyNotShown(event) === undefined);
  return new Map([...titles, ...untitled.map(([id]) => [id, undefined] as const)]);
}

/** How much was done at the stalls of these events together, without those of which nothing is shown. */
export async function tallyOfEvents(db: Reader, eventIds: readonly number[]): Promise<Tally> {
  return await readTally(db, openAmong(eventIds));
}

/**
 * Askings of which nothing is shown: of stalls, and of questions online whose action is hidden.
 * @param asked looks at these alone: a page of one branch or one group does not grow with the party
 */
export async function listWithout(db: Reader, asked?: AskedIn): Promise<readonly number[]> {
  const askings = await listAskings(db, asked);
  const shown = await listShown(
    db,
    askings.flatMap(({ eventId }) => eventId ?? []),
  );
  return askings.flatMap(({ id, eventId, isCovered }) =>
    !isCovered && (eventId === undefined || shown.has(eventId)) ? [] : [id],
  );
}
