import type { Context } from "hono";
import type { House } from "../../../platform/house.ts";
import type { HttpEnvironment } from "../../../platform/http/environment.ts";
import type { PersonId } from "../../../platform/ids.ts";
import { byMailbox, findByEmail, findEmailIn } from "../../membership/door.ts";
import { ensureBrowser, findBrowser } from "../cookies.ts";
import { isKnownBrowser } from "../queries.ts";
import { noteKnownBrowser } from "../store.ts";

type Ctx = Context<HttpEnvironment>;

/** From now on this browser has an allowance of codes of its own, which no stranger can use up. */
export async function rememberBrowser(c: Ctx, house: House, personId: PersonId): Promise<void> {
  const secret = ensureBrowser(c, house);
  await noteKnownBrowser(house.database, { secret, personId }, house.clock.now());
}

/** The secret of this browser, where the owner of the mailbox in the form has signed in with it before. */
async function findOwnersBrowser(c: Ctx, house: House): Promise<string | undefined> {
  const secret = findBrowser(c, house);
  const email = await findEmailIn(c);
  if (secret === undefined || email === undefined) return undefined;
  const owner = await findByEmail(house.database, email);
  const isKnown = owner && (await isKnownBrowser(house.database, { secret, personId: owner.id }));
  return isKnown ? secret : undefined;
}

/** A mailbox as asked for from one place, or by its owner's own browser wherever it is. */
export const byMailboxAndPlace =
  (house: House) =>
  async (c: Ctx): Promise<string | undefined> => {
    const mailbox = await byMailbox(c);
    const from = (await findOwnersBrowser(c, house)) ?? c.var.networkPlace;
    return mailbox && `${mailbox} ${from}`;
  };

/** A mailbox, whoever asks; its owner's own browsers are not counted among them. */
export const byMailboxOfStrangers =
  (house: House) =>
  async (c: Ctx): Promise<string | undefined> =>
    (await findOwnersBrowser(c, house)) === undefined ? byMailbox(c) : undefined;
