import type { Context } from "hono";
import { aVisitor, type Person } from "../../platform/actor.ts";
import type { Tx } from "../../platform/database/database.ts";
import type { House } from "../../platform/house.ts";
import type { HttpEnvironment } from "../../platform/http/environment.ts";
import { type Day, dayOf } from "../../platform/time/days.ts";
import { inBatches } from "../../platform/work/batches.ts";
import { giveHeaders } from "../../web/show.ts";
import { personIn, standingWithin } from "../membership/door.ts";
import { isOffice, officesOf } from "../offices/door.ts";
import { findSessionSecret, noteSeen, type Session } from "../sign-in/door.ts";
import { findHolders, type SessionHolder } from "./visitor-queries.ts";

const NOBODY_ELSES = { "cache-control": "private, no-store" };

/** Who is asking: whoever the browser's session belongs to, as they stand at this moment. */
export async function actorOf(c: Context<HttpEnvironment>, house: House): Promise<void> {
  c.set("actor", aVisitor);
  const secret = findSessionSecret(c, house);
  if (secret === undefined) return;
  const present = await doorkeeperOf(house)(secret);
  if (present === undefined) return;
  const { person, session } = present;
  c.set("actor", person);
  c.set("askAgain", async () => (await doorkeeperOf(house)(secret))?.person ?? aVisitor);
  c.set("sessionId", session.id);
  c.set("signedInAt", session.beganAt);
  // What one person is shown must not be kept for the next one at the same machine (ASVS 14.3.2).
  giveHeaders(c, NOBODY_ELSES);
}

interface Present {
  readonly session: Session;
  readonly person: Person;
}

type Doorkeeper = (secret: string) => Promise<Present | undefined>;

const doorkeepers = new WeakMap<House, Doorkeeper>();

/** Every request of somebody signed in asks this, so those who come at the same moment are looked up together. */
function doorkeeperOf(house: House): Doorkeeper {
  const known = doorkeepers.get(house);
  if (known !== undefined) return known;
  const doorkeeper = inBatches((secrets: readonly string[]) => whoIsIn(house, secrets));
  doorkeepers.set(house, doorkeeper);
  return doorkeeper;
}

/** The same person within an act's transaction: an office can end between the moment they came in and this one. */
export async function asTheyStand(tx: Tx, person: Person, now: Date): Promise<Person | undefined> {
  const found = await standingWithin(tx, person, now);
  if (found === undefined) return undefined;
  const mayHold = found.standing === "member" && person.offices.length > 0;
  const offices = mayHold ? await officesOf(tx, person.personId, now) : [];
  return { ...person, ...found, offices };
}

async function whoIsIn(
  { database, clock }: House,
  secrets: readonly string[],
): Promise<readonly (Present | undefined)[]> {
  const now = clock.now();
  const sessions = await findHolders(database, secrets, now);
  const today = dayOf(now);
  const present = sessions.map((row) => row && presentIn(row, today));
  const seen = present.flatMap((one) => one?.session ?? []);
  await noteSeen(database, seen, now);
  return present;
}

function presentIn(row: SessionHolder, today: Day): Present | undefined {
  const person = personIn(row, row.personId, today);
  if (person === undefined) return undefined;
  // An office sleeps while its holder is suspended or has not renewed: no key of theirs turns meanwhile.
  const offices = person.standing === "member" ? row.offices.filter(isOffice) : [];
  return { session: row, person: { ...person, offices } };
}
