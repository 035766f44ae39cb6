import type { Reader } from "../../platform/database/database.ts";
import type { Listed } from "../../platform/house.ts";
import { findEventId } from "../events/addresses.ts";
import { actionPath, actionPlacePath, findActionId } from "./addresses.ts";
import { namesOf } from "./calling/action-queries.ts";
import { findPlace } from "./offering/place-queries.ts";
import { words } from "./words.ts";

/** On the page of an event that is a place of an action: the way to its shifts, and to the other places. */
export async function listedAt(db: Reader, path: string): Promise<Listed | undefined> {
  const event = findEventId(path);
  const place = event === undefined ? undefined : await findPlace(db, event);
  if (place === undefined) return undefined;
  const title = (await namesOf(db, [place.actionId])).get(place.actionId) ?? words.hidden.noTitle;
  return {
    title: words.place.ofAction,
    items: [{ title, href: actionPath(place.actionId) }],
    ways: [{ label: words.place.toShifts, href: actionPlacePath(place.actionId, place.eventId) }],
  };
}

/** What the actions at these addresses are called. */
export async function titlesOf(
  db: Reader,
  paths: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const ids = paths.flatMap((path) => findActionId(path) ?? []);
  if (ids.length === 0) return new Map();
  return new Map([...(await namesOf(db, ids))].map(([id, title]) => [actionPath(id), title]));
}
