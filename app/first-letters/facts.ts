import type { Person } from "../../platform/actor.ts";
import type { Reader } from "../../platform/database/database.ts";
import type { PersonId } from "../../platform/ids.ts";
import { addDays, type Day, dayOf } from "../../platform/time/days.ts";
import { type LetterBallot, listWaitingFor } from "../ballots/door.ts";
import { type Branch, listBranches, listHomesOf, whereTheyLead } from "../branches/door.ts";
import { type EventScope, listEvents, scopeText } from "../events/door.ts";
import { listComingMeetings } from "../meetings/door.ts";
import { findCountsFrom, isVouchedFor, listPostcodesOf } from "../membership/door.ts";
import { type Rules, rulesInForce } from "../rulebook/door.ts";
import type { FirstLetter } from "./newcomer.ts";

/** What is on: an event, or the weekly discussion. */
export interface Occasion {
  readonly id: number;
  /** Undefined while it is hidden. */
  readonly title: string | undefined;
  readonly startsAt: Date;
}

export interface PlaceFacts {
  readonly isMember: boolean;
  /** Theirs; of a supporter that to which their postcode leads. */
  readonly branch: { readonly id: number; readonly name: string } | undefined;
  readonly events: readonly Occasion[];
}

export interface TodayFacts extends PlaceFacts {
  /** Of members: supporters do not come to it. */
  readonly discussion: Occasion | undefined;
}

export interface VoteFacts {
  /** `from`: from a day to come. `unvouched`: once members have vouched. `unpaid`: once their membership runs. */
  readonly state: "votes" | "from" | "unvouched" | "unpaid";
  readonly from: Day | undefined;
  readonly vouchers: number;
  /** On whose roll they stand already. */
  readonly waiting: readonly LetterBallot[];
}

/** What a letter says, of its day and of its reader. Many readers have the same. */
export type Facts =
  | ({ readonly letter: "today" } & TodayFacts)
  | ({ readonly letter: "vote" } & VoteFacts)
  | ({ readonly letter: "branch" } & PlaceFacts);

/** So far a letter looks ahead. */
const DAYS_AHEAD = 14;
const MOST_EVENTS = 3;

/** What many letters ask for alike, asked once in a round. */
export interface OfTheDay {
  branch(id: number): Promise<Branch | undefined>;
  events(scope: EventScope, forMembers: boolean): Promise<readonly Occasion[]>;
  discussion(): Promise<Occasion | undefined>;
  rules(): Promise<Rules>;
}

/** @param db the house's own, as it outlives the transaction of a slice */
export function ofTheDay(db: Reader, now: Date): OfTheDay {
  const until = addDays(now, DAYS_AHEAD);
  const kept = new Map<string, Promise<unknown>>();
  const once = <Found>(key: string, find: () => Promise<Found>): Promise<Found> => {
    const found = (kept.get(key) as Promise<Found> | undefined) ?? find();
    kept.set(key, found);
    return found;
  };
  const branches = async () => new Map((await listBranches(db)).map((one) => [one.id, one]));
  return {
    branch: async (id) => (await once("branches", branches)).get(id),
    events: (scope, forMembers) =>
      once(`${scopeText(scope)} ${forMembers}`, async () => {
        const wanted = { scope, forMembers, since: now, most: MOST_EVENTS };
        const found = await listEvents(db, wanted);
        return found
          .filter(({ startsAt }) => now < startsAt && startsAt < until)
          .map(({ id, title, startsAt }) => ({ id, title, startsAt }));
      }),
    discussion: () =>
      once("discussion", async () => {
        const next = (await listComingMeetings(db, now)).find(
          ({ startsAt, cancelledAt }) => cancelledAt === undefined && now < startsAt,
        );
        return next && { id: next.id, title: next.title, startsAt: next.startsAt };
      }),
    rules: () => once("rules", () => rulesInForce(db)),
  };
}

/** Where each of these people belongs; of supporters, who belong to no branch, where their postcode leads. */
async function findHomes(
  db: Reader,
  people: readonly PersonId[],
  now: Date,
): Promise<ReadonlyMap<PersonId, number>> {
  const homes = await listHomesOf(db, people);
  const postcodes = await listPostcodesOf(
    db,
    people.filter((one) => !homes.has(one)),
  );
  const leads = await whereTheyLead(db, [...postcodes.values()], now);
  const led = [...postcodes].flatMap(([id, postcode]) => {
    const branch = leads.get(postcode);
    return branch === undefined ? [] : [[id, branch] as const];
  });
  return new Map([...homes, ...led]);
}

/** So is whoever has not paid for a while: they have a vote to come back to. */
export const isMember = ({ standing }: Person): boolean =>
  standing === "member" || standing === "lapsed";

/** The next there, in the branches above it, and of the whole party. */
async function placeFacts(
  day: OfTheDay,
  person: Person,
  home: number | undefined,
): Promise<PlaceFacts> {
  const branch = home === undefined ? undefined : await day.branch(home);
  const forMembers = person.standing === "member";
  const scopes: readonly EventScope[] = [
    { kind: "party" },
    ...(branch?.path ?? []).map((id) => ({ kind: "branch", id }) as const),
  ];
  const found = await Promise.all(scopes.map((scope) => day.events(scope, forMembers)));
  const events = found.flat().toSorted(byBegin).slice(0, MOST_EVENTS);
  const named = branch && { id: branch.id, name: branch.name };
  return { isMember: isMember(person), branch: named, events };
}

const byBegin = (one: Occasion, other: Occasion): number =>
  one.startsAt.getTime() - other.startsAt.getTime() || one.id - other.id;

/** Have they a vote, and from when? As the rolls of ballots are made: `membership`'s own rules. */
export function voteFacts(
  person: Person,
  rules: Rules,
  waiting: readonly LetterBallot[],
  now: Date,
): VoteFacts {
  const vouchers = rules.vouchersNeeded;
  const said = { from: undefined, vouchers, waiting };
  if (person.standing !== "member") return { ...said, state: "unpaid" };
  const from = findCountsFrom(person, "vote", rules);
  if (from === undefined) return { ...said, state: "unvouched" };
  const counts = from <= dayOf(now) && isVouchedFor(person, now);
  return counts ? { ...said, state: "votes" } : { ...said, state: "from", from };
}

/** What each of these people's letter says today. */
export async function readFacts(
  db: Reader,
  day: OfTheDay,
  due: readonly { readonly person: Person; readonly letter: FirstLetter }[],
  now: Date,
): Promise<ReadonlyMap<PersonId, Facts>> {
  const those = (isFor: (letter: FirstLetter) => boolean) =>
    due.filter(({ letter }) => isFor(letter)).map(({ person }) => person.personId);
  const homes = await findHomes(
    db,
    those((letter) => letter !== "vote"),
    now,
  );
  const waiting = await listWaitingFor(
    db,
    those((letter) => letter === "vote"),
    now,
  );
  const facts = new Map<PersonId, Facts>();
  for (const { person, letter } of due) {
    const { personId } = person;
    if (letter === "vote") {
      const said = voteFacts(person, await day.rules(), waiting.get(personId) ?? [], now);
      facts.set(personId, { letter, ...said });
      continue;
    }
    const place = await placeFacts(day, person, homes.get(personId));
    if (letter === "branch") facts.set(personId, { letter, ...place });
    else {
      const discussion = person.standing === "member" ? await day.discussion() : undefined;
      facts.set(personId, { letter, ...place, discussion });
    }
  }
  return facts;
}
