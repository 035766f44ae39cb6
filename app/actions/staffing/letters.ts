import type { Tx } from "../../../platform/database/database.ts";
import type { House } from "../../../platform/house.ts";
import type { PersonId } from "../../../platform/ids.ts";
import { exactMomentInWords } from "../../../web/moments.ts";
import type { Event } from "../../events/door.ts";
import { postToMany } from "../../mail/door.ts";
import { listAddressees } from "../../membership/door.ts";
import { type Shift, timesOf } from "../action.ts";
import { actionPlacePath } from "../addresses.ts";
import type { InPlace } from "../offering/in-place.ts";
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

const linkTo = (url: string, actionId: number, { id }: Pick<Event, "id">): string =>
  url + actionPlacePath(actionId, id);
