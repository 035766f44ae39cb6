import { inTransaction } from "../../../platform/act.ts";
import type { Tx } from "../../../platform/database/database.ts";
import type { House } from "../../../platform/house.ts";
import type { PersonId } from "../../../platform/ids.ts";
import { eachByItself } from "../../../platform/work/jobs.ts";
import { postLetter } from "../../mail/door.ts";
import { rulesInForce } from "../../rulebook/door.ts";
import type { MemberLocated, NewcomerCame } from "../announcements.ts";
import { membershipFrom } from "../joining/beginning.ts";
import { lockDetails, type PersonDetails } from "../standing/queries.ts";
import { confirmPerson } from "../standing/store.ts";
import { words } from "../words.ts";
import { hasRoom } from "./rush.ts";
import { countArrivals, listWaiting } from "./store.ts";

/** In one go; the next begins five minutes later. */
const MOST_AT_ONCE = 1000;

/** The clock lets in those who wait, in the order in which they came, as far as the rulebook's numbers go. */
export async function letInWaiting(house: House): Promise<void> {
  const waiting = await listWaiting(house.database, MOST_AT_ONCE);
  await eachByItself(waiting, (personId) =>
    inTransaction(house, (tx, now) => letInIfRoom(tx, house, personId, now)),
  );
}

async function letInIfRoom(tx: Tx, house: House, id: PersonId, now: Date): Promise<void> {
  const arrivals = await countArrivals(tx, id, now);
  const rules = await rulesInForce(tx);
  if (!hasRoom(arrivals, rules)) return;
  const person = await lockDetails(tx, id);
  // Erased, or brought by a roll, since the list was made.
  if (person?.waitsSince === undefined || person.isConfirmed) return;
  const { kind } = person;
  await confirmPerson(tx, { personId: id, at: now, ...membershipFrom(kind, rules, now) });
  await postLetIn(tx, house, person, now);
  const located: MemberLocated = { name: "membership.located", personId: id };
  await house.announce(tx, located);
  const came: NewcomerCame = { name: "membership.came", personId: id, kind, wasHere: false };
  await house.announce(tx, came);
}

async function postLetIn(tx: Tx, house: House, person: PersonDetails, now: Date): Promise<void> {
  const { name, email: to, id: personId, language } = person;
  const { partyName, url } = house;
  const write = () => ({
    subject: words.letters.letInSubject(partyName),
    text: words.letters.letInText(name, partyName, `${url}/sign-in`),
  });
  await postLetter(tx, { to, personId, language, kind: "needed", write }, now);
}
