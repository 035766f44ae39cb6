import { type AnyAct, perform } from "../../../platform/act.ts";
import type { Actor, Person } from "../../../platform/actor.ts";
import { isRefusal } from "../../../platform/refusal.ts";
import { aHouse } from "../../../testing/a-house.ts";
import { lettersTo, postedTo } from "../../../testing/letters.ts";
import { aMember } from "../../../testing/people.ts";
import { aBranch, belong, holdAt } from "../../branches/testing/branches.ts";
import { findComing } from "../coming/coming-queries.ts";
import type { Event } from "../event.ts";
import { findEvent, listEvents } from "../holding/event-queries.ts";

export const AN_EVENT = {
  kind: "meeting",
  title: "Trams for Plymouth",
  says: "We talk about trams, with tea and cake.",
  where: "hall",
  place: "Quaker House, 74 Mutley Plain",
  postcode: "",
  access: "No steps. A hearing loop.",
  link: "",
  places: "",
  isPublic: "yes",
  day: "2027-03-10",
  from: "19:00",
  until: "21:00",
  repeats: "once",
  dates: "1",
} as const;

type Wanted = Partial<Record<keyof typeof AN_EVENT | "scope" | "endsNextDay", string>>;

export const ANSWER = { answer: "yes", plus: "0", lifts: "0", liftFrom: "" } as const;

/** A party with a branch, its secretary and two members. It begins on Monday 1 March 2027 at noon. */
export function anEventHouse() {
  const at = aHouse();
  const outcomeOf = async (act: AnyAct, input: object, actor: Actor): Promise<string> => {
    const outcome = await perform(at.house, act, input, { actor });
    if (typeof outcome === "symbol") return "done already";
    return isRefusal(outcome) ? outcome.code : "done";
  };
  const done = async (act: AnyAct, input: object, actor: Actor): Promise<void> => {
    const outcome = await outcomeOf(act, input, actor);
    if (outcome !== "done") throw new Error(`${act.name}: ${outcome}`);
  };
  const aMemberOf = async (branch: number, name?: string): Promise<Person> => {
    const person = await aMember(at.house, name === undefined ? {} : { name });
    await belong(at, branch, [person]);
    return person;
  };
  const eventCalled = async (title: string): Promise<Event> => {
    for (const isProposed of [false, true]) {
      const wanted = { forMembers: true, withCancelled: true, isProposed, most: 500 };
      const all = await listEvents(at.house.database, { ...wanted, since: new Date(0) });
      const event = all.find((one) => one.title === title);
      if (event !== undefined) return event;
    }
    throw new Error(`no event ${title}`);
  };
  return {
    at,
    outcomeOf,
    done,
    aMemberOf,
    eventCalled,
    /** A branch with a secretary, who may hold events there. */
    aBranchWith: async (name: string) => {
      const id = await aBranch(at, { name });
      const secretary = await aMemberOf(id, `Sec Retary of ${name}`);
      await holdAt(at, id, "branch-secretary", secretary);
      return { id, scope: `branch:${id}`, secretary };
    },
    now: async ({ id }: Pick<Event, "id">): Promise<Event> => {
      const event = await findEvent(at.house.database, id);
      if (event === undefined) throw new Error("gone");
      return event;
    },
    placeOf: async ({ id }: Pick<Event, "id">, { personId }: Person) =>
      (await findComing(at.house.database, id, personId))?.place,
    subjectsTo: async ({ personId }: Person) =>
      (await postedTo(at.house, personId)).map(({ subject }) => subject),
    lettersOf: ({ personId }: Person) => postedTo(at.house, personId),
    letterTo: async (email: string) => (await lettersTo(at.house, email)).at(-1)?.body ?? "",
    an: (more: Wanted) => ({ ...AN_EVENT, ...more }),
  };
}
