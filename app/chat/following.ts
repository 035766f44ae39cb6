import { inTransaction } from "../../platform/act.ts";
import type { House } from "../../platform/house.ts";
import { asking, mayAskNow } from "./asking.ts";
import { listOwned, type Owned } from "./belonging-queries.ts";
import { tellTaken } from "./letters.ts";
import {
  dropEnded,
  type Link,
  listToMend,
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

/** So few before it is asked again who has changed: whoever leaves does not wait for a night's mending. */
const AT_ONCE = 20;
const SLICE = 1_000;
/** Then the job ends and begins anew ten seconds later, long before it would count as one that hangs. */
const MOST_ROUNDS = 100;

/**
 * Brings the server to what is true here, one account after the other, until nothing is left to do. One process does it
 * at a time: so of two changes of one person the later one is also the last on the server.
 */
export async function follow(house: House, stopping?: AbortSignal): Promise<void> {
  const server = findServer(house);
  if (server === undefined || !(await mayAskNow(house))) return;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const due = await listDue(house);
    if (due.length === 0) return;
    for (const id of due) {
      if (stopping?.aborted === true) return;
      const goesOn = await asking(house, server, () => followOne(house, server, id));
      if (!goesOn) return;
    }
  }
}

/** Accounts that are not as they should be, whatever has changed; where there are none, the next to be mended. */
export async function listDue({ database: db, clock }: House): Promise<readonly number[]> {
  const now = clock.now();
  const meanings = await listMeaningsNow(db);
  const due: number[] = [];
  let after = 0;
  while (due.length < AT_ONCE) {
    const slice = await listOwned(db, { after, most: SLICE }, now);
    due.push(...slice.filter((one) => isDue(one, meanings)).map(({ id }) => id));
    const last = slice.at(-1);
    if (last === undefined || slice.length < SLICE) break;
    after = last.id;
  }
  return due.length > 0 ? due.slice(0, AT_ONCE) : listToMend(db, AT_ONCE);
}

const isDue = ({ isSure, gave, belonging }: Owned, meanings: readonly RoleMeaning[]): boolean =>
  !isSure || gave.join() !== wantedRoles(belonging, meanings).join();

interface Begun {
  readonly link: Link;
  readonly wanted: readonly string[];
  /** Every role that we give or gave: nobody else's is touched. */
  readonly ours: readonly string[];
}

async function followOne(house: House, server: ChatServer, id: number): Promise<void> {
  const begun = await beginOne(house, id);
  if (begun === undefined) return;
  const { link, wanted, ours } = begun;
  const held = await server.findRolesOf(link.account);
  const steps = stepsTo(wanted, held ?? [], ours);
  const isThere = held !== undefined && (await takeSteps(server, link.account, steps));
  // Of an account that is kept no longer nobody would find later what an answer that came late has left.
  const isLeft = link.personId === undefined && steps.take.length > 0;
  if (isLeft && (await hasAny(server, link.account, ours))) return;
  await endOne(house, server, begun, isThere);
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
