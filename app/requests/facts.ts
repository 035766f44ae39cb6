import { readInput, type Shown } from "../../platform/act.ts";
import { type Person, readsAsMember } from "../../platform/actor.ts";
import type { House } from "../../platform/house.ts";
import { isRefusal } from "../../platform/refusal.ts";
import { countSheetsFor } from "../ballots/door.ts";
import { isInGoodStanding, whyNotCounted } from "../membership/door.ts";
import { bodiesOf, officesOf } from "../offices/door.ts";
import type { Constitution, Office } from "../rulebook/door.ts";
import { askToSign } from "../sign-in/door.ts";
import { withSubjects } from "./asking/subjects.ts";
import { listAskedBy, listKeyedBy, listOpen } from "./list-queries.ts";
import {
  bodiesOfAsker,
  constitutionOf,
  findRequest,
  hasStopped,
  listAbout,
  listSignatures,
} from "./queries.ts";
import { decideKey, isOpen, mayStillBeSigned, type Request, type Signature } from "./request.ts";

/** What the viewer can do about a request now. */
export interface Part {
  readonly maySign: boolean;
  readonly mayTurnKey: boolean;
  readonly mayWithdraw: boolean;
  readonly mayStop: boolean;
  /** Why a member's stop does not count yet, in words. */
  readonly notYet: string | undefined;
  readonly hasStopped: boolean;
  readonly hasPasskey: boolean;
}

export interface RequestFacts {
  readonly request: Request;
  /** Under which it goes on. */
  readonly constitution: Constitution;
  readonly signatures: readonly Signature[];
  readonly part: Part;
  /** A name, a letter's text: for those who sign, and for nobody else. */
  readonly shown: readonly Shown[];
  readonly now: Date;
  readonly isDemonstration: boolean;
}

const NO_PART: Part = {
  maySign: false,
  mayTurnKey: false,
  mayWithdraw: false,
  mayStop: false,
  notYet: undefined,
  hasStopped: false,
  hasPasskey: false,
};

/** A request as this viewer may see it; undefined where there is none for them. */
export async function readRequest(
  house: House,
  number: number,
  viewer: Person | undefined,
): Promise<RequestFacts | undefined> {
  const { database, clock, isDemonstration } = house;
  const now = clock.now();
  const found = await findRequest(database, number);
  if (found === undefined) return undefined;
  const [request = found] = await withSubjects(house, [found]);
  const isAsker = viewer !== undefined && request.askedBy === viewer.personId;
  if (request.signedAt === undefined && !isAsker) return undefined;
  const signatures = await listSignatures(database, number);
  const part = viewer ? await partOf(house, { request, signatures, viewer }, now) : NO_PART;
  const mayLook =
    (isAsker && isOpenOrNew(request)) || part.mayTurnKey || mayKnow(house, request, viewer);
  const shown = mayLook ? await listShown(house, request) : [];
  const constitution = await constitutionOf(database, request);
  return { request, constitution, signatures, part, shown, now, isDemonstration };
}

/** Members read what they could stop, where the room of the act says that they may. */
const mayKnow = ({ officialActs }: House, { act }: Request, viewer: Person | undefined): boolean =>
  officialActs.get(act)?.isForMembers === true && viewer !== undefined && readsAsMember(viewer);

const isOpenOrNew = ({ state }: Request): boolean => state === "unsigned" || state === "open";

async function listShown(house: House, request: Request): Promise<readonly Shown[]> {
  const act = house.officialActs.get(request.act);
  const input = act && readInput(act.input, request.input);
  if (act?.shows === undefined || isRefusal(input)) return [];
  return act.shows(house.database, input, house);
}

interface Looked {
  readonly request: Request;
  readonly signatures: readonly Signature[];
  readonly viewer: Person;
}

async function partOf(
  house: House,
  { request, signatures, viewer }: Looked,
  now: Date,
): Promise<Part> {
  const { database } = house;
  const { personId } = viewer;
  const isMember = isInGoodStanding(viewer.standing);
  const isAsker = request.askedBy === personId;
  const offices = await officesOf(database, personId, now);
  const about = await listAbout(database, request.number);
  const bodies = await bodiesOf(database, personId, now);
  const askersBodies = await bodiesOfAsker(database, request, now);
  const constitution = await constitutionOf(database, request);
  const facts = { request, constitution, offices, bodies, askersBodies, signatures, about };
  const key = decideKey(facts, personId, now);
  const said = await hasStopped(database, request.number, personId);
  const notYet = await whyNotCounted(database, viewer, "stop", now);
  const maySign = isMember && isAsker && mayStillBeSigned(request, now);
  const mayTurnKey = isMember && !isRefusal(key);
  const signs = maySign || mayTurnKey;
  const asked = { personId, hash: request.changeHash };
  return {
    maySign,
    mayTurnKey,
    mayWithdraw: isAsker && (isOpen(request, now) || mayStillBeSigned(request, now)),
    mayStop: notYet === undefined && isMember && !said && isOpen(request, now),
    notYet: notYet?.says,
    hasStopped: said,
    hasPasskey: signs && (await askToSign(database, house, asked)) !== undefined,
  };
}

/** What waits for an officer, what they asked for, what runs, and what they had a hand in. */
export interface Desk {
  readonly offices: readonly Office[];
  /** Where each power's forms stand, for those that have one of their own. */
  readonly forms: ReadonlyMap<string, readonly string[]>;
  readonly waiting: readonly Request[];
  readonly own: readonly Request[];
  readonly delays: readonly Request[];
  readonly keyed: readonly Request[];
  /** How many sheets of ballot papers wait for them to print; undefined for who prints none. */
  readonly sheets: number | undefined;
}

export async function readDesk(house: House, viewer: Person): Promise<Desk> {
  const { database: db } = house;
  const now = house.clock.now();
  const { personId } = viewer;
  const isMember = isInGoodStanding(viewer.standing);
  const [offices, bodies, open, own, keyed] = await Promise.all([
    isMember ? officesOf(db, personId, now) : [],
    bodiesOf(db, personId, now),
    listOpen(db, now).then((requests) => withSubjects(house, requests)),
    listAskedBy(db, personId).then((requests) => withSubjects(house, requests)),
    listKeyedBy(db, personId).then((requests) => withSubjects(house, requests)),
  ]);
  const turned = new Set(keyed.map(({ number }) => number));
  const waiting: Request[] = [];
  for (const request of open.filter(({ number }) => !turned.has(number))) {
    const about = await listAbout(db, request.number);
    const askersBodies = await bodiesOfAsker(db, request, now);
    const constitution = await constitutionOf(db, request);
    const own = { offices, bodies, askersBodies };
    const facts = { request, constitution, ...own, signatures: [], about };
    if (!isRefusal(decideKey(facts, personId, now))) waiting.push(request);
  }
  const delays = open.filter(({ runsAt }) => runsAt !== undefined);
  const sheets = await countSheetsFor(db, { personId, offices }, now);
  return { offices, forms: formsOf(house), waiting, own, delays, keyed, sheets };
}

function formsOf({ officialActs }: House): ReadonlyMap<string, readonly string[]> {
  const forms = new Map<string, readonly string[]>();
  for (const { power, form } of officialActs.values()) {
    if (power === undefined || form === undefined) continue;
    forms.set(power, [...new Set([...(forms.get(power) ?? []), form])]);
  }
  return forms;
}
