import { inTransaction } from "../../../platform/act.ts";
import type { Tx } from "../../../platform/database/database.ts";
import type { House } from "../../../platform/house.ts";
import { dayOf } from "../../../platform/time/days.ts";
import { exactMomentInWords } from "../../../web/moments.ts";
import { factOf, postToMany, type Recipient } from "../../mail/door.ts";
import { listAddressees } from "../../membership/door.ts";
import { changePath } from "../addresses.ts";
import { listBelongingSlice } from "../belonging/belonging-store.ts";
import { PEOPLE_AT_ONCE } from "../belonging/settling.ts";
import { findBranch } from "../queries.ts";
import { words } from "../words.ts";
import type { Change } from "./change.ts";
import { findChange, noteTold, takeTelling } from "./change-store.ts";
import { sayingOf } from "./in-words.ts";

/** Tells the members of each branch what is to be done to it, and how that ended, some at a time. */
export async function tellDue(house: House, stopping?: AbortSignal): Promise<void> {
  while (stopping?.aborted !== true) {
    const went = await inTransaction(house, (tx, now) => tellSlice(tx, house, now));
    if (!went) return;
  }
}

async function tellSlice(tx: Tx, house: House, now: Date): Promise<boolean> {
  const telling = await takeTelling(tx);
  if (telling === undefined) return false;
  const { id, changeId, branchId, what, reached } = telling;
  const change = await findChange(tx, changeId);
  const people = await listBelongingSlice(tx, branchId, { after: reached, most: PEOPLE_AT_ONCE });
  if (change !== undefined && people.length > 0) {
    const recipients = await listAddressees(tx, people);
    const write = await letterOf(tx, house, { change, branchId, what }, now);
    const fact = factOf(changePath(changeId), what, change.toldAt);
    // Needed, whatever they have chosen: what they do not hear of they cannot stop.
    await postToMany(tx, { recipients, kind: "needed", fact, write }, now);
  }
  const isLast = people.length < PEOPLE_AT_ONCE;
  await noteTold(tx, id, { reached: people.at(-1), isLast }, now);
  return true;
}

interface Told {
  readonly change: Change;
  readonly branchId: number;
  readonly what: "notice" | "end";
}

async function letterOf(tx: Tx, house: House, { change, branchId, what }: Told, now: Date) {
  const branch = (await findBranch(tx, branchId))?.name ?? "";
  const says = await sayingOf(tx, change, dayOf(now));
  const link = house.url + changePath(change.id);
  const needed = change.concerned.find((one) => one.branchId === branchId)?.needed ?? 0;
  if (what === "notice") {
    return () => {
      const until = exactMomentInWords(change.takesEffectAt);
      return {
        subject: words.letters.notice.subject(branch),
        text: ({ name }: Recipient) => words.letters.notice.text(name, says(), until, needed, link),
      };
    };
  }
  return () => ({
    subject: words.letters.ended.subject(branch),
    text: ({ name }: Recipient) => words.letters.ended.text(name, says(), endInWords(change), link),
  });
}

const endInWords = ({ state, takesEffectAt }: Change): string =>
  state === "notice"
    ? words.change.states.notice(exactMomentInWords(takesEffectAt))
    : words.change.states[state];
