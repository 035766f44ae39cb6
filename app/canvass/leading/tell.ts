import { inTransaction } from "../../../platform/act.ts";
import type { Tx } from "../../../platform/database/database.ts";
import type { House } from "../../../platform/house.ts";
import { factOf, postLetter, quote } from "../../mail/door.ts";
import { proposalPath } from "../../proposals/addresses.ts";
import { findProposal, listThese, titleInLetter } from "../../proposals/door.ts";
import { groupPath, outOfTouchPath, touchPath } from "../addresses.ts";
import type { Without } from "../grouping/heard-queries.ts";
import { listWithout } from "../shown.ts";
import { ABOUT_TOUCH, addContactKey } from "../touch/contact-store.ts";
import { words } from "../words.ts";
import { endIn, tellsOf } from "./leading.ts";
import { listToTell, listUnended, lockTelling, type Telling } from "./leading-queries.ts";
import { addTold, saveTells, takeBack } from "./leading-store.ts";

/** A transaction of some tenths of a second. */
const AT_ONCE = 200;

/** What ended since it was last looked at is told instead, and not before a new link could have been taken back. */
async function noteEnds(house: House): Promise<void> {
  const { database: db, clock } = house;
  const links = await listUnended(db);
  if (links.length === 0) return;
  const now = clock.now();
  const ids = [...new Set(links.map(({ proposalId }) => proposalId))];
  const ends = new Map(
    (await listThese(db, ids, ids.length)).map((one) => [one.id, endIn(one, now)]),
  );
  const ended = links.flatMap(({ id, proposalId, from }) => {
    const what = ends.get(proposalId);
    return what === undefined
      ? []
      : [{ id, what, from: new Date(Math.max(from.getTime(), now.getTime())) }];
  });
  if (ended.length === 0) return;
  await inTransaction(house, async (tx) => {
    for (const { id, ...tells } of ended) await saveTells(tx, id, tells);
  });
}

/** Each letter has a link of its own, by which its reader is deleted without signing in. */
async function tellSlice(
  tx: Tx,
  house: House,
  telling: Telling,
  { now, without }: { readonly now: Date; readonly without: Without },
): Promise<void> {
  const proposal = await findProposal(tx, telling.proposalId);
  if (proposal === undefined) {
    await takeBack(tx, telling, now);
    return;
  }
  // Withdrawn, and supporters may still take it up: that members work on it would be untrue, and that it ended too.
  if (telling.what === "linked" && proposal.stay.state === "withdrawn")
    return await saveTells(tx, telling.ledToId, { ...tellsOf(proposal.stay, now), what: "linked" });
  const readers = await listToTell(tx, telling, { now, without, most: AT_ONCE });
  for (const reader of readers) {
    const key = await addContactKey(tx, reader);
    const leave = house.url + touchPath(key);
    const out = house.url + outOfTouchPath(key);
    const write = () => {
      const { subject, text } = words.leading.letter;
      const title = titleInLetter(proposal);
      const of = groupPath(telling.groupId);
      const group = quote({ of, text: telling.group, instead: words.hiding.inLetter });
      const link = house.url + proposalPath(proposal.id);
      const what = words.leading.what[telling.what];
      return { subject, text: text({ group, title, what, link, out: leave }) };
    };
    const { email: to, language } = reader;
    const fact = factOf(ABOUT_TOUCH, telling.what, now);
    // Many at once: they are not to keep anybody's code waiting.
    await postLetter(tx, { to, kind: "important", language, fact, out, write }, now);
  }
  await addTold(tx, telling, readers);
}

/**
 * Tells everybody who confirmed their address and asked what became of it: once for each of them and each event. Whoever is
 * of a stall that is hidden is told once it is shown again; so are all of a group that is hidden.
 */
export async function tellWhatBecame(house: House, stopping?: AbortSignal): Promise<void> {
  await noteEnds(house);
  let isMore = true;
  while (isMore && stopping?.aborted !== true) {
    isMore = await inTransaction(house, async (tx, now) => {
      const without = await listWithout(tx);
      const telling = await lockTelling(tx, now, without);
      if (telling !== undefined) await tellSlice(tx, house, telling, { now, without });
      return telling !== undefined;
    });
  }
}
