import { inTransaction } from "../../platform/act.ts";
import type { House } from "../../platform/house.ts";
import { asking, mayAskNow } from "./asking.ts";
import { listOwned, type Owned } from "./belonging-queries.ts";
import { tellTaken } from "./letters.ts";
import {
  dropEnded,
  type Link,
  listToMend,
  listUnsure,
  lockLink,
  noteGiving,
  noteSettled,
} from "./link-store.ts";
import type { RoleMeaning } from "./meaning.ts";
import { listMeaningsNow } from "./meaning-store.ts";
import type { ChatServer } from "./servers/chat-server.ts";
import { findServer } from "./servers/open-server.ts";
import { type Steps, stepsTo, wantedRoles } from "./wanted.ts";
import { saveAnswered } from "./work-store.ts";

/** So few before it is asked again who has done something: whoever leaves does not wait for a night's mending. */
const AT_ONCE = 20;
const SLICE = 1_000;
/** Then the job ends and begins anew ten seconds later, long before it would count as one that hangs. */
const MOST_ROUNDS = 100;
/** All accounts are compared no oftener than this within one run, however many of them are looked at. */
const COMPARED_AGAIN_MS = 10_000;

/** What one run knows. */
interface Run {
  /** Of accounts that are not as they should be, those that it has not come to. */
  changed: number[];
  comparesAt: number;
  /** Nobody's accounts with which the server does not part from a role: the next run tries again. */
  readonly stuck: Set<number>;
}

/**
 * Brings the server to what is true here, one account after the other, until nothing is left to do. One process does it
 * at a time: so of two changes of one person the later one is also the last on the server.
 */
export async function follow(house: House, stopping?: AbortSignal): Promise<void> {
  const server = findServer(house);
  if (server === undefined || !(await mayAskNow(house))) return;
  const run: Run = { changed: [], comparesAt: 0, stuck: new Set() };
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const few = await nextFew(house, run);
    if (few.length === 0) return;
    for (const id of few) {
      if (stopping?.aborted === true) return;
      const goesOn = await asking(house, server, async () => {
        if (!(await followOne(house, server, id))) run.stuck.add(id);
      });
      if (!goesOn) return;
    }
  }
}

/** First whoever did something themselves, then whoever else is not as they should be, and at last the next to be mended. */
async function nextFew(house: House, run: Run): Promise<readonly number[]> {
  const unsure = await listUnsure(house.database, AT_ONCE, [...run.stuck]);
  if (unsure.length > 0) return unsure;
  if (run.changed.length === 0 && performance.now() >= run.comparesAt) {
    run.changed = await listChanged(house);
    run.comparesAt = performance.now() + COMPARED_AGAIN_MS;
  }
  const changed = run.changed.splice(0, AT_ONCE);
  return changed.length > 0 ? changed : listToMend(house.database, AT_ONCE, [...run.stuck]);
}

/** All accounts whose owners are to have other roles than they were given, whatever has changed. */
async function listChanged({ database: db, clock }: House): Promise<number[]> {
  const now = clock.now();
  const meanings = await listMeaningsNow(db);
  const changed: number[] = [];
  for (let after = 0; ; ) {
    const slice = await listOwned(db, { after, most: SLICE }, now);
    changed.push(...slice.filter((one) => isChanged(one, meanings)).map(({ id }) => id));
    const last = slice.at(-1);
    if (last === undefined || slice.length < SLICE) return changed;
    after = last.id;
  }
}

const isChanged = ({ isSure, gave, belonging }: Owned, meanings: readonly RoleMeaning[]): boolean =>
  isSure && gave.join() !== wantedRoles(belonging, meanings).join();

interface Begun {
  readonly link: Link;
  readonly wanted: readonly string[];
  /** Every role that we give or gave: nobody else's is touched. */
  readonly ours: readonly string[];
}

/** False where the server has not parted with a role of an account that is nobody's. */
async function followOne(house: House, server: ChatServer, id: number): Promise<boolean> {
  const begun = await beginOne(house, id);
  if (begun === undefined) return true;
  const { link, wanted, ours } = begun;
  const held = await server.findRolesOf(link.account);
  const steps = stepsTo(wanted, held ?? [], ours);
  const isThere = held !== undefined && (await takeSteps(server, link.account, steps));
  // Of an account that is kept no longer nobody would find later what an answer that came late has left.
  const isLeft = link.personId === undefined && steps.take.length > 0;
  if (isLeft && (await hasAny(server, link.account, ours))) return false;
  await endOne(house, server, begun, isThere);
  return true;
}

/** What is to be given is noted before it is: whoever dies in between leaves nothing that is not known. */
const beginOne = (house: House, id: number): Promise<Begun | undefined> =>
  inTransaction(house, async (tx, now) => {
    const link = await lockLink(tx, id);
    if (link === undefined) return undefined;
    const meanings = await listMeaningsNow(tx);
    const [owned] = await listOwned(tx, { id, most: 1 }, now);
    const wanted = wantedRoles(owned?.belonging, meanings);
    await noteGiving(tx, id, unique([...link.gave, ...wanted]));
    const ours = unique([...link.gave, ...wanted, ...meanings.map(({ role }) => role)]);
    return { link, wanted, ours };
  });

const unique = (roles: readonly string[]): readonly string[] => [...new Set(roles)].sort();

/** In the server's own log, which its administrators read: English, and nothing of anybody. */
const WHY = "Follows what is true in the party";

async function takeSteps(
  server: ChatServer,
  account: string,
  { give, take }: Steps,
): Promise<boolean> {
  for (const role of take) if (!(await server.take(account, role, WHY))) return false;
  for (const role of give) if (!(await server.give(account, role, WHY))) return false;
  return true;
}

async function hasAny(server: ChatServer, account: string, roles: readonly string[]) {
  const held = await server.findRolesOf(account);
  return held?.some((role) => roles.includes(role)) === true;
}

const endOne = (
  house: House,
  server: ChatServer,
  { link, wanted }: Begun,
  isThere: boolean,
): Promise<void> =>
  inTransaction(house, async (tx, now) => {
    await saveAnswered(tx);
    if (link.personId === undefined) return dropEnded(tx, link);
    const isSettled = await noteSettled(tx, link, { gave: wanted, isThere }, now);
    if (isSettled && isThere && link.gave.length > 0) await tellTaken(tx, house, link, server.name);
  });
