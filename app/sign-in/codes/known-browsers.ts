import type { Context, MiddlewareHandler } from "hono";
import type { House } from "../../../platform/house.ts";
import type { HttpEnvironment } from "../../../platform/http/environment.ts";
import { type LimitKey, takeTurnOf } from "../../../platform/http/limited.ts";
import type { PersonId } from "../../../platform/ids.ts";
import { emailKeyOf, findByEmail, findEmailIn } from "../../membership/door.ts";
import { ensureBrowser, findAttempt, findBrowser } from "../cookies.ts";
import { findAddressAsked, isKnownBrowser, isKnownBrowserOf } from "../queries.ts";
import { noteKnownBrowser } from "../store.ts";
import { codesForOneMailbox, codesForOneMailboxInAll, firstCodesForOneMailbox } from "./limits.ts";

type Ctx = Context<HttpEnvironment>;

/** From now on this browser has an allowance of codes of its own, which no stranger can use up. */
export async function rememberBrowser(c: Ctx, house: House, personId: PersonId): Promise<void> {
  const secret = ensureBrowser(c, house);
  await noteKnownBrowser(house.database, { secret, personId }, house.clock.now());
}

const NOBODY = "00000000-0000-0000-0000-000000000000" as PersonId;

/**
 * The secret of this browser, where the owner of that mailbox has signed in with it before. Both are looked for whether
 * the mailbox has an owner or not: time must not tell.
 */
async function findOwnersBrowser(c: Ctx, house: House, email: string): Promise<string | undefined> {
  const secret = findBrowser(c, house);
  if (secret === undefined) return undefined;
  const owner = await findByEmail(house.database, email);
  const personId = owner?.id ?? NOBODY;
  return (await isKnownBrowserOf(house.database, { secret, personId })) ? secret : undefined;
}

/** Letters to one mailbox: from each place and each browser of its owner's, and by all strangers together. */
export const mailboxTurns =
  (house: House): MiddlewareHandler<HttpEnvironment> =>
  async (c, next) => {
    const email = await findEmailIn(c);
    if (email === undefined) return next();
    const mailbox = emailKeyOf(email);
    const browser = await findOwnersBrowser(c, house, email);
    const from = browser ?? c.var.network;
    const turn = await takeTurnOf(c, house, codesForOneMailbox, `${mailbox} ${from}`);
    if (browser === undefined) {
      const pace = turn === 1 ? firstCodesForOneMailbox : codesForOneMailboxInAll;
      await takeTurnOf(c, house, pace, mailbox);
    }
    return next();
  };

/** Where a question comes from: a browser in which somebody has signed in before is a place of its own. */
export const byKnownBrowserOrNetwork =
  (house: House): LimitKey =>
  async (c) => {
    const secret = findBrowser(c, house);
    const isKnown = secret !== undefined && (await isKnownBrowser(house.database, secret));
    return isKnown ? secret : c.var.network;
  };

/** Where an answer comes from that nothing waits for. A browser that holds a code has its five guesses at it. */
export const byNetworkWithoutCode =
  (house: House): LimitKey =>
  async (c) => {
    const attempt = findAttempt(c, house);
    const { database, clock } = house;
    const address = attempt && (await findAddressAsked(database, attempt, clock.now()));
    return address === undefined ? c.var.network : undefined;
  };
