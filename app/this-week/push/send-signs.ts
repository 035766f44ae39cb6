import { inTransaction } from "../../../platform/act.ts";
import type { House } from "../../../platform/house.ts";
import { type Deliver, deliver as deliverNow, type PushKeys, somethingNewFor } from "./deliver.ts";
import {
  forgetBrowser,
  listBrowsers,
  type OwnBrowser,
  pushKeysOf,
  takeSigns,
} from "./push-store.ts";

const HOUR_MS = 3_600_000;
const PEOPLE_AT_ONCE = 50;

/** RFC 8030 §7.3: there is no such subscription any more. */
const GONE = [404, 410];

/** Tells browsers that there is something new, each person's once an hour at most. */
export async function sendSigns(
  house: House,
  stopping?: AbortSignal,
  deliver: Deliver = deliverNow,
): Promise<void> {
  for (;;) {
    if (stopping?.aborted) return;
    const people = await inTransaction(house, (tx, now) => {
      const noneSince = new Date(now.getTime() - HOUR_MS);
      return takeSigns(tx, { noneSince, most: PEOPLE_AT_ONCE }, now);
    });
    if (people.length === 0) return;
    const keys = await pushKeysOf(house.database);
    // Who is held back now gets none later either: a sign says that there is something new, and is soon old.
    const held = await house.heldBack(house.database, people);
    const heard = people.filter((one) => !held.has(one));
    const browsers = heard.map((personId) => listBrowsers(house.database, personId));
    await Promise.all(
      (await Promise.all(browsers)).flat().map((one) => signTo(one, keys, house, deliver)),
    );
  }
}

async function signTo(
  browser: OwnBrowser,
  keys: PushKeys,
  { database, url }: House,
  deliver: Deliver,
): Promise<void> {
  try {
    const sent = await somethingNewFor(browser, keys, url);
    const status = await deliver(browser.endpoint, sent);
    if (status !== undefined && GONE.includes(status)) await forgetBrowser(database, browser.id);
  } catch {
    // Keys that are none: whoever sent them gets no sign, and nobody else waits for it.
    await forgetBrowser(database, browser.id);
  }
}
