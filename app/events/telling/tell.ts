import { inTransaction } from "../../../platform/act.ts";
import type { Tx } from "../../../platform/database/database.ts";
import type { House } from "../../../platform/house.ts";
import { listStandingAmong } from "../holding/among-queries.ts";
import { findEvent } from "../holding/event-queries.ts";
import { tellComing } from "../letters.ts";
import { listToTell, noteTold, takeUntold, type Untold } from "./telling-store.ts";

const TOLD_AT_ONCE = 500;

/**
 * Writes to those who come what waits to be told them: a reminder, a move, that it is called off. In slices, each
 * whole: after a stop it goes on, and nobody is told twice.
 * @param atOnce how many letters a slice has
 */
export async function tellWhoComes(
  house: House,
  stopping?: AbortSignal,
  atOnce = TOLD_AT_ONCE,
): Promise<void> {
  let goesOn = true;
  while (goesOn && !stopping?.aborted)
    goesOn = await inTransaction(house, (tx, now) => tellNext(tx, house, { now, atOnce }));
}

/** Writes one slice. Answers whether there was anything to tell. */
export async function tellNext(
  tx: Tx,
  house: Pick<House, "url">,
  { now, atOnce }: { readonly now: Date; readonly atOnce: number },
): Promise<boolean> {
  const untold = await takeUntold(tx);
  if (untold === undefined) return false;
  await tellSlice(tx, house, { untold, now, atOnce });
  return true;
}

/** Of a date that was called off meanwhile that alone is told. */
async function standingOf(tx: Tx, { events }: Untold): Promise<readonly number[]> {
  const standing = new Set((await listStandingAmong(tx, events)).map(({ id }) => id));
  return events.filter((id) => standing.has(id));
}

async function tellSlice(
  tx: Tx,
  house: Pick<House, "url">,
  { untold, now, atOnce }: { readonly untold: Untold; readonly now: Date; readonly atOnce: number },
): Promise<void> {
  const { what } = untold;
  const events = what === "cancelled" ? untold.events : await standingOf(tx, untold);
  const slice = await listToTell(tx, { ...untold, events }, atOnce);
  for (const [id, coming] of Map.groupBy(slice, ({ eventId }) => eventId)) {
    const event = await findEvent(tx, id);
    const later = events.slice(events.indexOf(id) + 1).length;
    if (event !== undefined) await tellComing(tx, house, { event, what, coming, later }, now);
  }
  await noteTold(tx, untold, slice.length < atOnce ? undefined : slice.at(-1)?.who);
}
