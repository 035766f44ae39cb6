import { sql } from "kysely";
import { addFromList } from "../app/membership/bringing-in/store.ts";
import { letterboxKeyOf } from "../app/membership/standing/mailbox.ts";
import { addPerson, confirmPerson, noteTookPart } from "../app/membership/standing/store.ts";
import { inTransaction } from "../platform/act.ts";
import type { Person, Standing } from "../platform/actor.ts";
import type { House } from "../platform/house.ts";
import { newId, type PersonId } from "../platform/ids.ts";
import { addDays, addDaysTo, dayOf } from "../platform/time/days.ts";

let made = 0;

/** Days after which everything of a member counts, whatever a ballot has set. */
const LONG = 366;

const KINDS: Record<Exclude<Standing, "visitor" | "suspended">, "member" | "supporter"> = {
  unconfirmed: "member",
  supporter: "supporter",
  member: "member",
  lapsed: "member",
};

interface Wanted {
  readonly name?: string;
  readonly email?: string;
  readonly standing?: Exclude<Standing, "visitor" | "suspended">;
  readonly offices?: readonly string[];
  /** For how many days they have been a member: long enough for everything to count, unless told otherwise. */
  readonly belongsFor?: number;
  /** By the form, unless told otherwise. */
  readonly cameBy?: "joined" | "founded";
}

/** Somebody who is a member in good standing and active today, unless told otherwise. */
export async function aMember(house: House, wanted: Wanted = {}): Promise<Person> {
  made += 1;
  const { name = `Member ${made}`, standing = "member", offices = [] } = wanted;
  const email = wanted.email ?? `member${made}@example.org`;
  const personId: PersonId = newId();
  const now = house.clock.now();
  const kind = KINDS[standing];
  const memberSince = addDaysTo(dayOf(now), -(wanted.belongsFor ?? LONG));
  const renewsOn = addDaysTo(dayOf(now), standing === "lapsed" ? -100 : 300);
  await inTransaction(house, async (tx) => {
    const person = { id: personId, kind, name, email, postcode: undefined };
    await addPerson(tx, { ...person, cameBy: wanted.cameBy ?? "joined" }, now);
    if (standing === "unconfirmed") return;
    const isMember = kind === "member";
    const term = isMember
      ? { renewsOn, memberSince }
      : { renewsOn: undefined, memberSince: undefined };
    const at = addDays(now, -(wanted.belongsFor ?? LONG));
    await confirmPerson(tx, { personId, at, ...term });
    await noteTookPart(tx, personId, now);
  });
  const growing = kind === "member" ? { memberSince } : {};
  return { kind: "person", personId, name, standing, offices, ...growing };
}

/** Very many members at once, who have confirmed and do nothing: `crowd1@example.org` and so on. */
export const aCrowd = async (house: House, people: number): Promise<void> => {
  const now = house.clock.now();
  await sql`
    insert into membership.person
      (id, kind, name, email, email_key, confirmed_at, renews_on, member_since, created_at, came_by)
    select gen_random_uuid(), 'member', 'Crowd', address, address, ${now}, ${addDaysTo(dayOf(now), 300)}, ${addDaysTo(dayOf(now), -LONG)}, ${now}, 'joined'
    from generate_series(1, ${people}::int) n, lateral (select 'crowd' || n || '@example.org') a (address)
  `.execute(house.database);
};

/** A member of standing without a mailbox, whom a list brought in long ago. */
export async function aMemberByPost(
  house: House,
  { name = `Postal ${++made}`, address = "1 High St, Plymouth, PL4 0AB" } = {},
): Promise<PersonId> {
  const today = dayOf(house.clock.now());
  const listed = {
    ...{ name, email: undefined, emailKey: letterboxKeyOf(name, address), address },
    ...({ postcode: undefined, kind: "member", renewsOn: addDaysTo(today, 300) } as const),
    joinedOn: addDaysTo(today, -LONG),
    ...{ adultOn: undefined, isAgeKnown: true },
  };
  const added = await inTransaction(house, (tx, now) => addFromList(tx, [listed], now));
  const [personId] = added.values();
  if (personId === undefined) throw new Error("they are here already");
  return personId;
}
