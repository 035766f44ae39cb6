import type { Context } from "hono";
import { aVisitor, type Person } from "../platform/actor.ts";
import { inBatches } from "../platform/batches.ts";
import type { House } from "../platform/house.ts";
import type { HttpEnvironment } from "../platform/http/environment.ts";
import { findPeople } from "./membership/door.ts";
import { officesOfEach } from "./offices/door.ts";
import { findSessionSecret, findSessions, hourOf, noteSeen, type Session } from "./sign-in/door.ts";

interface WhoIsIn {
  readonly session: Session;
  readonly person: Person;
}

export type Doorkeeper = (c: Context<HttpEnvironment>) => Promise<void>;

/**
 * Says of each request who is asking: whoever the browser's session belongs to, as they stand at this moment.
 * Those who come at the same time are looked up together.
 */
export function doorkeeperOf(house: House): Doorkeeper {
  const findWhoIsIn = inBatches((secrets: readonly string[]) => listWhoIsIn(house, secrets));
  return async (c) => {
    c.set("actor", aVisitor);
    const secret = findSessionSecret(c, house);
    const found = secret === undefined ? undefined : await findWhoIsIn(secret);
    if (found === undefined) return;
    const { session, person } = found;
    c.set("actor", person);
    c.set("sessionId", session.id);
    c.set("signedInAt", session.beganAt);
    // What one person is shown must not be kept for the next one at the same machine (ASVS 14.3.2).
    c.header("cache-control", "private, no-store");
    const now = house.clock.now();
    if (session.seenAt < hourOf(now)) await noteSeen(house.database, session.id, now);
  };
}

/** Two rounds to the database, however many ask. */
async function listWhoIsIn(
  { database, clock }: House,
  secrets: readonly string[],
): Promise<readonly (WhoIsIn | undefined)[]> {
  const now = clock.now();
  const sessions = await findSessions(database, secrets, now);
  const ids = sessions.flatMap((session) => session?.personId ?? []);
  if (ids.length === 0) return sessions.map(() => undefined);
  const [people, offices] = await Promise.all([
    findPeople(database, ids, now),
    officesOfEach(database, ids, now),
  ]);
  return sessions.map((session) => {
    const person = session && people.get(session.personId);
    if (session === undefined || person === undefined) return undefined;
    return { session, person: { ...person, offices: offices.get(person.personId) ?? [] } };
  });
}
