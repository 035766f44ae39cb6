import type { Tx } from "../../../platform/database/database.ts";
import type { House } from "../../../platform/house.ts";
import type { PersonId } from "../../../platform/ids.ts";
import { dayOf } from "../../../platform/time/days.ts";
import { exactMomentInWords } from "../../../web/moments.ts";
import { type Event, findEvent } from "../../events/door.ts";
import { factOf, postToMany } from "../../mail/door.ts";
import { listAddressees } from "../../membership/door.ts";
import { type Shift, timesOf } from "../action.ts";
import { actionPlacePath } from "../addresses.ts";
import type { InPlace } from "../offering/in-place.ts";
import { findPlace } from "../offering/place-queries.ts";
import { words } from "../words.ts";

/** Tells whoever was on a shift that it is no more. Its task stays unsaid: somebody else typed it. */
export async function tellDropped(
  tx: Tx,
  { url }: Pick<House, "url">,
  {
    place,
    event,
    shift,
    to,
  }: InPlace & { readonly shift: Shift; readonly to: readonly PersonId[] },
  now: Date,
): Promise<void> {
  const recipients = await listAddressees(tx, to);
  const write = () => {
    const { subject, text } = words.letters.dropped;
    const when = exactMomentInWords(timesOf(shift, event.startsAt).startsAt);
    return { subject, text: text({ when, link: linkTo(url, place.actionId, event) }) };
  };
  await postToMany(tx, { recipients, kind: "important", write }, now);
}

/**
 * Tells the lead that a shift of a place needs somebody again, once a day however often somebody takes one and gives it
 * back. Who it was stands in no letter: their page has it.
 */
export async function tellFreed(
  tx: Tx,
  { url, clock }: Pick<House, "url" | "clock">,
  { eventId, personId }: { readonly eventId: number; readonly personId: PersonId },
): Promise<void> {
  const [event, place] = [await findEvent(tx, eventId), await findPlace(tx, eventId)];
  if (event?.hostId === undefined || place === undefined) return;
  const now = clock.now();
  if (event.hostId === personId || event.endsAt <= now) return;
  const recipients = await listAddressees(tx, [event.hostId]);
  const write = () => {
    const { subject, text } = words.letters.freed;
    const when = exactMomentInWords(event.startsAt);
    return { subject, text: text({ when, link: linkTo(url, place.actionId, event) }) };
  };
  const fact = factOf(actionPlacePath(place.actionId, event.id), "freed", dayOf(now));
  await postToMany(tx, { fact, recipients, kind: "important", write }, now);
}

const linkTo = (url: string, actionId: number, { id }: Pick<Event, "id">): string =>
  url + actionPlacePath(actionId, id);
