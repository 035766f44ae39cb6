import type { Actor } from "../../platform/actor.ts";
import type { Reader } from "../../platform/database/database.ts";
import type { House } from "../../platform/house.ts";
import type { Trouble } from "../../platform/http/post-act.ts";
import { isRefusal } from "../../platform/refusal.ts";
import { dayOf } from "../../platform/time/days.ts";
import { findOnlineAbout, type Online, type Tally, tallyOfEvents } from "../canvass/door.ts";
import { type Watching, watchingAsMember, watchingOf } from "../discussions/door.ts";
import {
  actsFor,
  type Event,
  type EventState,
  findEvents,
  isHost,
  listPhotosAmong,
  listStandingAmong,
  namesOfHolders,
  type PhotoOfEvent,
  scopeText,
  stateOf,
} from "../events/door.ts";
import { mayInGoodStanding, mayReadAsMember, mayTakePart } from "../membership/door.ts";
import { findBackdrop, type MapPoint, placesOfPostcodes } from "../places/door.ts";
import { rulesInForce } from "../rulebook/door.ts";
import {
  type Action,
  COVERED,
  FIRST_PLACES,
  needFirst,
  type PlaceNeeds,
  type Shift,
  whyClosed,
} from "./action.ts";
import { actionPath } from "./addresses.ts";
import { mayCall } from "./calling/may-call.ts";
import { hasPaper, listPlacesOf, listStandingNeeds, type Place } from "./offering/place-queries.ts";
import { type KitItem, listHelpers, listKit, listShifts } from "./staffing/shift-queries.ts";

/** On the map of an action's own page. */
const MAPPED_PLACES = 16;
export const PLACES_A_PAGE = 30;
const MOST_PHOTOS = 6;

/** How a list of places is read: when, and whether with those that are for members. */
interface Reading {
  readonly now: Date;
  readonly isMember: boolean;
}

/** Those of these that stand in the lists of such a reader. */
async function listSeenAmong(db: Reader, ids: readonly number[], isMember: boolean) {
  const standing = await listStandingAmong(db, ids);
  return standing.filter(({ isPublic }) => isPublic || isMember);
}

/** How many places each of these actions has on its page, by its number. */
export async function countPlaces(
  db: Reader,
  actionIds: readonly number[],
  isMember: boolean,
): Promise<ReadonlyMap<number, number>> {
  const places = await listPlacesOf(db, actionIds);
  const all = await listSeenAmong(
    db,
    places.map(({ eventId }) => eventId),
    isMember,
  );
  const open = new Set(all.flatMap(({ id, isProposed }) => (isProposed ? [] : [id])));
  const shown = places.filter(({ eventId }) => open.has(eventId));
  const byAction = Map.groupBy(shown, ({ actionId }) => actionId);
  return new Map([...byAction].map(([id, own]) => [id, own.length]));
}

/** The places of an action in numbers, those that need people first, and what is over last. */
export async function readPlaces(db: Reader, actionId: number, { now, isMember }: Reading) {
  const all = await listStandingNeeds(db, actionId, now);
  const seen = all.filter(({ isPublic }) => isPublic || isMember);
  const toCome = seen.filter(({ isProposed, isOver }) => !isProposed && !isOver);
  const over = seen.filter(({ isProposed, isOver }) => !isProposed && isOver);
  return {
    open: [...needFirst(toCome), ...over],
    toCome,
    proposed: seen.filter(({ isProposed, isOver }) => isProposed && !isOver),
  };
}

/** A place as it stands in a list, with the number that the map beside it has too. */
export interface ListedPlace {
  readonly number: number;
  readonly event: Event;
  readonly needs: PlaceNeeds;
}

export interface PlaceList {
  readonly places: readonly ListedPlace[];
  /** Undefined where no postcode of theirs is known: the list says the same. */
  readonly map: { readonly points: readonly MapPoint[]; readonly backdrop: string } | undefined;
}

/** @param from how many stand before them */
export async function listPlaces(
  db: Reader,
  needs: readonly PlaceNeeds[],
  { from, now }: { readonly from: number; readonly now: Date },
): Promise<PlaceList> {
  const events = await findEvents(
    db,
    needs.map(({ eventId }) => eventId),
  );
  const places = needs.flatMap((one, index) => {
    const event = events.get(one.eventId);
    return event === undefined ? [] : [{ number: from + index + 1, event, needs: one }];
  });
  const postcodes = places.flatMap(({ event }) => event.postcode ?? []);
  if (postcodes.length === 0) return { places, map: undefined };
  const day = dayOf(now);
  const found = await placesOfPostcodes(db, [...new Set(postcodes)], day);
  const points = places.flatMap(({ number, event }) => {
    const lies = found.get(event.postcode ?? "");
    const position = lies === undefined || isRefusal(lies) ? undefined : lies.position;
    return position === undefined ? [] : [{ number, position }];
  });
  if (points.length === 0) return { places, map: undefined };
  return { places, map: { points, backdrop: await findBackdrop(db, day) } };
}

export interface Numbers {
  readonly places: number;
  readonly needed: number;
  readonly taken: number;
  readonly leafletsTaken: number;
  readonly leafletsGiven: number;
}

const sumOf = (all: readonly PlaceNeeds[], what: (one: PlaceNeeds) => number): number =>
  all.reduce((sum, one) => sum + what(one), 0);

/** An action as one reader sees it. */
export interface ActionView {
  readonly action: Action;
  readonly now: Date;
  readonly numbers: Numbers;
  /** As many as its map has; the first of them are listed beside it. */
  readonly first: PlaceList;
  /** Offered by members, waiting for their branch: for members alone. */
  readonly proposed: readonly ListedPlace[];
  readonly photos: readonly PhotoOfEvent[];
  /** What was done at the stalls of all its places. */
  readonly tally: Tally;
  /** Its question of the day, where that is asked online too. */
  readonly online: Online | undefined;
  readonly mayChange: boolean;
  readonly mayOffer: boolean;
  readonly isMember: boolean;
  readonly watching: Watching;
}

export async function actionView(house: House, action: Action, actor: Actor): Promise<ActionView> {
  const { database: db, clock } = house;
  const now = clock.now();
  const isMember = mayReadAsMember(actor) === undefined;
  const { open, toCome, proposed } = await readPlaces(db, action.id, { now, isMember });
  const isOpen = whyClosed(action, now) === undefined;
  const eventIds = open.map(({ eventId }) => eventId);
  const waiting = isMember ? proposed.slice(0, FIRST_PLACES) : [];
  const [first, asked, photos, tally, online] = await Promise.all([
    listPlaces(db, open.slice(0, MAPPED_PLACES), { from: 0, now }),
    listPlaces(db, waiting, { from: 0, now }),
    listPhotosAmong(db, eventIds, MOST_PHOTOS),
    tallyOfEvents(db, eventIds),
    findOnlineAbout(db, actionPath(action.id)),
  ]);
  return {
    ...{ action, now, first, photos, tally, online, isMember, proposed: asked.places },
    watching: watchingOf(actor, now),
    numbers: {
      places: open.length,
      needed: sumOf(toCome, ({ needed }) => needed),
      taken: sumOf(toCome, ({ taken }) => taken),
      leafletsTaken: sumOf(open, ({ leafletsTaken }) => leafletsTaken),
      leafletsGiven: sumOf(open, ({ leafletsGiven }) => leafletsGiven),
    },
    mayChange: isOpen && mayCall(actor) === undefined,
    mayOffer: isOpen && action.hidden === undefined && mayInGoodStanding(actor) === undefined,
  };
}

export interface ShiftView extends Shift {
  readonly isMine: boolean;
  /** Who is on it: for the lead alone. */
  readonly names: readonly string[];
}

export interface KitView extends KitItem {
  readonly isMine: boolean;
  /** Who brings it: for the lead alone. */
  readonly by: string | undefined;
}

/** A place as one reader sees it. */
export interface PlaceView {
  readonly action: Action;
  readonly event: Event;
  readonly place: Place;
  readonly now: Date;
  readonly state: EventState;
  readonly holder: string;
  readonly shifts: readonly ShiftView[];
  readonly kit: readonly KitView[];
  readonly tally: Tally;
  readonly hasPaper: boolean;
  /** Who leads it: for members. */
  readonly lead: string | undefined;
  readonly isLead: boolean;
  /** Its lead, or whoever acts for the branch or team that offers it. */
  readonly runs: boolean;
  readonly isMember: boolean;
  readonly mayHelp: boolean;
  readonly keptDays: number;
  readonly watching: Watching;
  readonly trouble: Trouble | undefined;
}

const covered = (place: Place): Place => ({
  ...place,
  risks: undefined,
  permission: { ...place.permission, council: undefined },
});

export async function placeView(
  house: House,
  { action, event, place }: Pick<PlaceView, "action" | "event" | "place">,
  actor: Actor,
  trouble?: Trouble,
): Promise<PlaceView> {
  const { database: db, clock } = house;
  const now = clock.now();
  const personId = actor.kind === "person" ? actor.personId : undefined;
  const isLead = isHost(event, actor);
  const isMember = mayReadAsMember(actor) === undefined;
  const [shifts, helpers, kit, tally, paper, acts, holders, rules] = await Promise.all([
    listShifts(db, event.id),
    listHelpers(db, event.id),
    listKit(db, event.id),
    tallyOfEvents(db, [event.id]),
    hasPaper(db, event.id),
    personId === undefined ? false : actsFor(db, event, actor, now),
    namesOfHolders(db, [event.scope]),
    rulesInForce(db),
  ]);
  const people = isLead
    ? [...helpers.map((one) => one.personId), ...kit.flatMap(({ broughtBy }) => broughtBy ?? [])]
    : [];
  const shown = isMember && event.hostId !== undefined ? [event.hostId] : [];
  const named = await house.namedOf([...people, ...shown]);
  const state = stateOf(event, now);
  const isOpen = state === "coming" || state === "now";
  const runs = isLead || acts;
  // What two keys hide of its event covers all that was typed of the place, but to whoever runs it.
  const isCovered = event.hidden !== undefined && !runs;
  return {
    ...{ action, event, now, state, isLead, isMember, runs, trouble, tally, hasPaper: paper },
    place: isCovered ? covered(place) : place,
    holder: holders.get(scopeText(event.scope)) ?? house.partyName,
    shifts: shifts.map((shift) => {
      const on = helpers.filter(({ shiftId }) => shiftId === shift.id);
      return {
        ...shift,
        task: isCovered ? COVERED : shift.task,
        isMine: on.some((one) => one.personId === personId),
        names: isLead ? on.map((one) => named(one.personId).name) : [],
      };
    }),
    kit: (isCovered ? [] : kit).map((item) => ({
      ...item,
      isMine: item.broughtBy !== undefined && item.broughtBy === personId,
      by: isLead && item.broughtBy !== undefined ? named(item.broughtBy).name : undefined,
    })),
    lead: shown.length > 0 ? named(event.hostId).name : undefined,
    mayHelp: isOpen && mayTakePart(actor) === undefined,
    keptDays: rules.eventKeptDays,
    watching: watchingAsMember(actor, now),
  };
}
