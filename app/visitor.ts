import type { Context } from "hono";
import { aVisitor, type Person } from "../platform/actor.ts";
import type { House } from "../platform/house.ts";
import type { HttpEnvironment } from "../platform/http/environment.ts";
import { findPerson } from "./membership/door.ts";
import { officesOf } from "./offices/door.ts";
import { findSession, findSessionSecret, hourOf, noteSeen, type Session } from "./sign-in/door.ts";

/** Who is asking: whoever the browser's session belongs to, as they stand at this moment. */
export async function actorOf(c: Context<HttpEnvironment>, house: House): Promise<void> {
  c.set("actor", aVisitor);
  const secret = findSessionSecret(c, house);
  if (secret === undefined) return;
  const now = house.clock.now();
  const session = await findSession(house.database, secret, now);
  if (session === undefined) return;
  const person = await findWhoIsIn(house, session, now);
  if (person === undefined) return;
  c.set("actor", person);
  c.set("sessionId", session.id);
  c.set("signedInAt", session.beganAt);
  // What one person is shown must not be kept for the next one at the same machine (ASVS 14.3.2).
  c.header("cache-control", "private, no-store");
  if (session.seenAt < hourOf(now)) await noteSeen(house.database, session.id, now);
}

async function findWhoIsIn(
  { database }: House,
  { personId }: Session,
  now: Date,
): Promise<Person | undefined> {
  const [person, offices] = await Promise.all([
    findPerson(database, personId, now),
    officesOf(database, personId, now),
  ]);
  return person && { ...person, offices };
}
