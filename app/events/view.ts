import type { Actor } from "../../platform/actor.ts";
import type { House, Listed } from "../../platform/house.ts";
import type { Trouble } from "../../platform/http/post-act.ts";
import type { PersonId } from "../../platform/ids.ts";
import { isRefusal } from "../../platform/refusal.ts";
import { dayOf } from "../../platform/time/days.ts";
import { type Watching, watchingAsMember } from "../discussions/door.ts";
import { mayInGoodStanding, mayReadAsMember, mayTakePart } from "../membership/door.ts";
import { findWhere, placesOfPostcode, type WhereItLies } from "../places/door.ts";
import { rulesInForce } from "../rulebook/door.ts";
import { eventPath } from "./addresses.ts";
import { type Coming, findComing, listComing, readRoom } from "./coming/coming-queries.ts";
import type { Room } from "./coming/places.ts";
import { type Event, type EventState, linkShownFrom, scopeText, stateOf } from "./event.ts";
import { listBackers, listOtherDates } from "./holding/event-queries.ts";
import { actsFor, isHost } from "./holding/may-hold.ts";
import { namesOfHolders } from "./holding/scopes.ts";
import { listPhotos, type Photo } from "./photos/photo-store.ts";

export interface Lift {
  readonly name: string;
  readonly seats: number;
  readonly from: string;
}

/** An event as one reader sees it. */
export interface EventView {
  readonly event: Event;
  readonly now: Date;
  readonly state: EventState;
  readonly holder: string;
  readonly room: Room & { readonly waiting: number };
  readonly others: readonly Event[];
  readonly photos: readonly Photo[];
  readonly where: WhereItLies | undefined;
  /** Their own answer. */
  readonly mine: Coming | undefined;
  readonly lifts: readonly Lift[];
  /** The way in, for whoever comes, once it is time. */
  readonly link: string | undefined;
  readonly linkFrom: Date | undefined;
  readonly backed: number;
  readonly needed: number;
  readonly isHost: boolean;
  /** Does what an officer of the branch, team or party does. */
  readonly runs: boolean;
  readonly mayBack: boolean;
  readonly mayAnswer: boolean;
  readonly isSignedIn: boolean;
  /** What rooms above have of it, such as the action of which it is a place. */
  readonly listed: readonly Listed[];
  readonly trouble: Trouble | undefined;
  readonly watching: Watching;
  readonly readerId: PersonId | undefined;
}

/** Whoever may not see it is told that it is not there. */
export const maySee = (event: Event, actor: Actor): boolean =>
  (event.isPublic && !event.isProposed) || mayReadAsMember(actor) === undefined;

export const firstNameOf = (name: string): string => name.trim().split(/\s+/)[0] ?? "";

async function whereOf({ database: db, clock }: House, event: Event) {
  if (event.postcode === undefined) return undefined;
  const day = dayOf(clock.now());
  const lies = await placesOfPostcode(db, event.postcode, day);
  if (isRefusal(lies)) return undefined;
  const codes = [lies.council, lies.region, lies.nation].flatMap((place) => place?.code ?? []);
  return findWhere(db, codes, day);
}

/** Lifts for those who come: first names, seats and from where, as whoever offers them was told. */
async function liftsOf(house: House, event: Event): Promise<readonly Lift[]> {
  const offers = (await listComing(house.database, event.id)).filter(
    ({ place, liftSeats }) => place === "in" && liftSeats > 0,
  );
  const named = await house.namedOf(offers.flatMap(({ personId }) => personId ?? []));
  return offers.map(({ personId, guest, liftSeats, liftFrom = "" }) => ({
    name: firstNameOf(guest?.name ?? named(personId).name),
    seats: liftSeats,
    from: liftFrom,
  }));
}

/** @param by whoever reads it by a letter's link, without an account */
export async function eventView(
  house: House,
  event: Event,
  actor: Actor,
  { trouble, by }: { readonly trouble?: Trouble | undefined; readonly by?: Coming } = {},
): Promise<EventView> {
  const { database: db, clock } = house;
  const now = clock.now();
  const person = actor.kind === "person" ? actor : undefined;
  const [room, others, photos, backers, rules, names, own, runs, where, listed] = await Promise.all(
    [
      readRoom(db, event),
      listOtherDates(db, event, now),
      listPhotos(db, event.id),
      listBackers(db, event.id),
      rulesInForce(db),
      namesOfHolders(db, [event.scope]),
      person === undefined ? undefined : findComing(db, event.id, person.personId),
      person === undefined ? false : actsFor(db, event, actor, now),
      whereOf(house, event),
      house.listedAt(eventPath(event.id)),
    ],
  );
  const mine = by ?? own;
  const state = stateOf(event, now);
  const hosts = isHost(event, actor);
  const comes = hosts || mine?.place === "in";
  const linkFrom = linkShownFrom(event, rules);
  const isOpen = state === "coming" || state === "now";
  const hasBacked = person !== undefined && backers.includes(person.personId);
  const isMember = mayInGoodStanding(actor) === undefined;
  return {
    ...{ event, now, state, room, others, photos, where, mine, runs, listed, trouble },
    holder: names.get(scopeText(event.scope)) ?? house.partyName,
    lifts: comes ? await liftsOf(house, event) : [],
    link: comes && isOpen && now >= linkFrom ? event.link : undefined,
    linkFrom: event.link !== undefined && isOpen && now < linkFrom ? linkFrom : undefined,
    ...{ backed: backers.length, needed: rules.eventBackers, isHost: hosts },
    mayBack: state === "proposed" && event.hidden === undefined && !hosts && !hasBacked && isMember,
    mayAnswer: isOpen && mayTakePart(actor) === undefined,
    isSignedIn: person !== undefined,
    readerId: person?.personId,
    watching: watchingAsMember(actor, now),
  };
}
