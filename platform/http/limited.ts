import type { Context, MiddlewareHandler } from "hono";
import { getCookie, setCookie } from "hono/cookie";
import type { House } from "../house.ts";
import { newSecret } from "../ids.ts";
import { isReached, isWithin, type Limit, type SaysOfLimit } from "../limits.ts";
import { noteTurnedAway } from "../log/turned-away.ts";
import { refuse, said } from "../refusal.ts";
import { type Pace, secondsToWait, takeTurn } from "../waits.ts";
import type { HttpEnvironment } from "./environment.ts";
import { hasLimitsOfItsOwn } from "./guards.ts";
import { Refused } from "./post-act.ts";
import { isOnlyShown } from "./unsent.ts";

type Ctx = Context<HttpEnvironment>;
export type LimitKey = (c: Ctx) => string | undefined | Promise<string | undefined>;
type Guard = MiddlewareHandler<HttpEnvironment>;

type Named = { readonly name: string; readonly says: SaysOfLimit };

function turnAway(c: Ctx, house: House, { name, says }: Named, seconds: number): never {
  noteTurnedAway(house.log, name);
  c.header("retry-after", String(seconds));
  throw new Refused(refuse("too-many", typeof says === "function" ? says(seconds) : says));
}

/** Turns away whoever does something too often, before anything of it is done. Without a key there is no limit. */
export const limited =
  (house: House, limit: Limit, keyOf: LimitKey): Guard =>
  async (c, next) => {
    // What is only shown was sent, and counted, by nobody yet.
    const key = isOnlyShown(c) ? undefined : await keyOf(c);
    if (key !== undefined && !(await isWithin(house.database, limit, key))) {
      turnAway(c, house, limit, limit.minutes * 60);
    }
    await next();
  };

/** The same where only what was taken is counted: a refusal has changed nothing. */
export const limitedInWhatIsTaken =
  (house: House, limit: Limit, keyOf: LimitKey): Guard =>
  async (c, next) => {
    const key = await keyOf(c);
    if (key === undefined) return next();
    if (await isReached(house.database, limit, key)) {
      turnAway(c, house, limit, limit.minutes * 60);
    }
    await next();
    if (c.res.status < 400) await isWithin(house.database, limit, key);
  };

/**
 * For a limit of a place, where many may be behind one address: past it nobody is shut out, and each browser waits a
 * little by itself. Needs no script: the form is sent once more when the wait is over.
 */
export const waiting =
  (house: House, limit: Limit, keyOf: LimitKey): Guard =>
  async (c, next) => {
    const key = await keyOf(c);
    if (key !== undefined && !(await isWithin(house.database, limit, key))) {
      await letWait(c, house, limit, key);
    }
    await next();
  };

/** The same where only what failed is counted: whoever gets it right uses up nothing of anybody's. */
export const waitingAfterFailures =
  (house: House, limit: Limit, keyOf: LimitKey): Guard =>
  async (c, next) => {
    const key = await keyOf(c);
    if (key === undefined) return next();
    if (await isReached(house.database, limit, key)) await letWait(c, house, limit, key);
    await next();
    if (c.res.status >= 400) await isWithin(house.database, limit, key);
  };

/** Those who have waited go on as many at once as the place may do at all; after that, one after the other. */
const afterWaiting = ({ name, most, minutes, says }: Limit): Pace => ({
  name: `${name} waited`,
  free: most,
  minutes,
  seconds: { first: 1, longest: 5 },
  says,
});

async function letWait(c: Ctx, house: House, limit: Limit, key: string): Promise<void> {
  const seconds = await secondsToWait(house.database, limit, key, ensureWaiter(c, house));
  if (seconds > 0) turnAway(c, house, limit, seconds);
  await takeTurnOf(c, house, afterWaiting(limit), key);
}

/** Takes a turn of something, or tells whoever came too early when the next one is. Answers which turn it was. */
export async function takeTurnOf(c: Ctx, house: House, pace: Pace, key: string): Promise<number> {
  const turn = await takeTurn(house.database, pace, key);
  return turn.isYours ? turn.number : turnAway(c, house, pace, turn.seconds);
}

/** For what is done to somebody, such as letters to a mailbox: so many at once, then one after the other. */
export const paced =
  (house: House, pace: Pace, keyOf: LimitKey): Guard =>
  async (c, next) => {
    const key = await keyOf(c);
    if (key !== undefined) await takeTurnOf(c, house, pace, key);
    await next();
  };

/** 256 bits in base64url, as `newSecret` makes them. */
const SECRET = /^[\w-]{43}$/;

/** Says only which browser was asked to wait. Gone when it is closed. */
function ensureWaiter(c: Ctx, { url }: Pick<House, "url">): string {
  const secure = url.startsWith("https:");
  const name = secure ? "__Host-wait" : "wait";
  const sent = getCookie(c, name);
  const waiter = sent !== undefined && SECRET.test(sent) ? sent : newSecret();
  setCookie(c, name, waiter, { path: "/", httpOnly: true, sameSite: "Lax", secure });
  return waiter;
}

/**
 * Every form that somebody sends without being signed in, by where they are. Mobile networks put thousands of people
 * behind one address, so that this only slows machines; what is worth a closer look has a limit of its own besides.
 */
export const formsOfVisitors: Limit = {
  name: "form-place",
  most: 1000,
  minutes: 10,
  says: (seconds) =>
    said(
      "platform.forms-of-visitors",
      `From where you are, more forms were sent in ten minutes than people send. Please wait ${seconds} seconds, then go back and send yours again.`,
      seconds,
    ),
};

/** Where a visitor's form comes from. Mail programs come in crowds from few places, and have a limit of their own. */
export const visitorsNetwork: LimitKey = (c) => {
  const isAsking = c.req.method === "GET" || c.req.method === "HEAD";
  const isLimitedElsewhere = c.var.isRaw === true || hasLimitsOfItsOwn(c.req.path);
  if (isAsking || c.var.actor.kind !== "visitor" || isLimitedElsewhere) return undefined;
  return c.get("network");
};

/**
 * Every form of one member's that is taken: more than anybody types in ten minutes, so that no act of any room can be made a
 * flood by a machine. What is worth a closer look has a limit of its own besides. A vote is to cost one statement,
 * so each process counts for itself.
 */
export const formsOfMembers: Limit = {
  name: "form-person",
  most: 1000,
  minutes: 10,
  isCountedHere: true,
  says: said(
    "platform.forms-of-members",
    "In your name, more was done in ten minutes than people do. Please wait ten minutes, then go back and send yours again.",
  ),
};

/** By who sends a form, where somebody is signed in. */
export const membersForms: LimitKey = (c) =>
  c.req.method === "GET" || c.req.method === "HEAD" ? undefined : byPerson(c);

/** By where the request comes from. */
export const byNetwork: LimitKey = (c) => c.var.network;

/** By who is signed in. */
export const byPerson: LimitKey = (c) =>
  c.var.actor.kind === "person" ? c.var.actor.personId : undefined;
