import { type Refusal, refuse } from "../../../platform/refusal.ts";
import { maybeTick } from "../../../platform/text/fields.ts";
import type { Event } from "../event.ts";
import { placesField, saysField, titleField, whereEntries } from "../fields.ts";
import { refusals } from "../words.ts";
import type { Details } from "./event-store.ts";

/** What stands in an event beside its times, as forms send it. */
export const detailEntries = {
  title: titleField,
  says: saysField,
  ...whereEntries,
  places: placesField,
  isPublic: maybeTick,
};

type Where = Pick<Details, "where" | "place">;

interface Typed extends Omit<Details, "access" | "link" | "places" | "place" | "postcode"> {
  readonly place?: string | undefined;
  readonly postcode?: string | undefined;
  readonly access?: string | undefined;
  readonly link?: string | undefined;
  readonly places?: number | undefined;
}

/** What is kept of what was typed: nothing of a hall where it is online alone, and no link where nobody joins by one. */
export function readDetails(typed: Typed): Details | Refusal {
  const { title, says, where, isPublic, places } = typed;
  const isOnline = where === "online";
  if (!isOnline && typed.place === undefined)
    return refuse("invalid", refusals.holding.noPlace, "place");
  return {
    ...{ title, says, where, isPublic, places },
    place: isOnline ? undefined : typed.place,
    postcode: isOnline ? undefined : typed.postcode,
    access: isOnline ? undefined : typed.access,
    link: where === "hall" ? undefined : typed.link,
  };
}

/** Whether those who come must go to another place than before. */
export const isElsewhere = (before: Where, after: Where): boolean =>
  before.where !== after.where || before.place !== after.place;

/** What the form of an event holds, as it is kept. */
export const heldDetails = (
  details: Omit<Details, "title" | "says"> & Pick<Event, "title" | "says">,
) => ({
  ...{ title: details.title, says: details.says, where: details.where, place: details.place },
  ...{ postcode: details.postcode, access: details.access, link: details.link },
  ...{ places: details.places, isPublic: details.isPublic },
});
