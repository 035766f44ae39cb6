import { inTransaction } from "../../platform/act.ts";
import type { Person } from "../../platform/actor.ts";
import type { Tx } from "../../platform/database/database.ts";
import type { House } from "../../platform/house.ts";
import type { PersonId } from "../../platform/ids.ts";
import { addDaysTo, type Day, dayOf } from "../../platform/time/days.ts";
import { hourOn } from "../../platform/time/hours.ts";
import { postToMany, type Recipient } from "../mail/door.ts";
import { findPeople, listAddressees } from "../membership/door.ts";
import { keepThoseIn } from "../newsletters/door.ts";
import { rulesInForce } from "../rulebook/door.ts";
import { type Facts, isMember, type OfTheDay, ofTheDay, readFacts } from "./facts.ts";
import { written } from "./letters.ts";
import { factOfFirst, LIST } from "./list.ts";
import { type Decided, daysIn, decideToday, lastDayOf } from "./newcomer.ts";
import { type KnownNewcomer, saveLookedAt, takeDue } from "./newcomer-store.ts";

/** Some tenths of a second of work: a stop loses little, and whoever stops their letters waits no longer. */
const PEOPLE_AT_ONCE = 2000;

/** Posts what is due today, in slices: each is whole, with how far each of its people came. */
export async function postDue(house: House, stopping?: AbortSignal): Promise<void> {
  const day = ofTheDay(house.database, house.clock.now());
  let goesOn = true;
  while (goesOn && stopping?.aborted !== true)
    goesOn = await inTransaction(house, (tx, now) => postSlice(tx, house, day, now));
}

/** @returns whether there may be more; what it looked at is due on a later day, so that it comes to an end */
export async function postSlice(tx: Tx, house: House, day: OfTheDay, now: Date): Promise<boolean> {
  const newcomers = await takeDue(tx, dayOf(now), PEOPLE_AT_ONCE);
  if (newcomers.length === 0) return false;
  const decided = await decideAll(tx, house, newcomers, now);
  await postThem(tx, house, { decided, day }, now);
  await saveLookedAt(
    tx,
    newcomers.map(({ personId }) => ({
      personId,
      ...(decided.get(personId) ?? { done: [], nextOn: undefined }),
    })),
  );
  return true;
}

async function decideAll(
  tx: Tx,
  house: House,
  newcomers: readonly KnownNewcomer[],
  now: Date,
): Promise<ReadonlyMap<PersonId, Decided>> {
  const ids = newcomers.map(({ personId }) => personId);
  const held = await house.heldBack(tx, ids);
  const days = daysIn(await rulesInForce(tx));
  return new Map(
    newcomers.map((one) => [
      one.personId,
      decideToday(one, dayOf(now), { days, isHeld: held.has(one.personId) }),
    ]),
  );
}

interface ToPost {
  readonly decided: ReadonlyMap<PersonId, Decided>;
  readonly day: OfTheDay;
}

/** Who is suspended, or has left newsletters, gets none; who wants fewer letters is asked where they are posted. */
async function postThem(tx: Tx, house: House, { decided, day }: ToPost, now: Date): Promise<void> {
  const due = [...decided].flatMap(([personId, { post }]) =>
    post === undefined ? [] : [{ personId, ...post }],
  );
  const ids = due.map(({ personId }) => personId);
  const people = await findPeople(tx, ids, now);
  const wanting = await keepThoseIn(tx, await listAddressees(tx, ids));
  const recipients = new Map(wanting.map((one) => [one.personId, one]));
  const theirs = due.flatMap(({ personId, letter, day: on }) => {
    const [person, recipient] = [people.get(personId), recipients.get(personId)];
    if (person === undefined || recipient === undefined || !isWrittenTo(person)) return [];
    return [{ person, recipient, letter, on }];
  });
  const facts = await readFacts(tx, day, theirs, now);
  const alike = new Map<string, Alike>();
  for (const { person, recipient, on } of theirs) {
    const said = facts.get(person.personId);
    if (said === undefined) continue;
    const key = `${on} ${JSON.stringify(said)}`;
    const others = alike.get(key)?.recipients ?? [];
    alike.set(key, { facts: said, on, recipients: others });
    others.push(recipient);
  }
  for (const one of alike.values()) await postAlike(tx, house, one, now);
}

/** Suspended people take no part for some days, and nobody invites them to. */
const isWrittenTo = (person: Person): boolean =>
  isMember(person) || person.standing === "supporter";

/** All of a slice to whom the same is written: its text is handed over once, beside their names. */
interface Alike {
  readonly facts: Facts;
  /** Its day. */
  readonly on: Day;
  readonly recipients: Recipient[];
}

async function postAlike(
  tx: Tx,
  house: House,
  { facts, on, recipients }: Alike,
  now: Date,
): Promise<void> {
  const goodUntil = hourOn(addDaysTo(lastDayOf(on), 1), 0);
  const mailing = {
    ...({ kind: "important", list: LIST } as const),
    ...{ recipients, fact: factOfFirst(facts.letter), goodUntil },
    write: () => written(facts, house),
  };
  await postToMany(tx, mailing, now);
}
