import type { Reader, Tx } from "../../platform/database/database.ts";
import type { PersonId } from "../../platform/ids.ts";
import { findBranch, listBelongingSlice, PEOPLE_AT_ONCE } from "../branches/door.ts";
import type { Recipient } from "../mail/door.ts";
import { countToWrite, listToWrite, type ToWrite } from "../membership/door.ts";
import type { Audience, Newsletter } from "./newsletter.ts";
import { keepWanting } from "./readers/reader-store.ts";

/** More than any party has. */
const EVERYBODY = 100_000_000;

const whichOf = ({ whom, conditions }: Audience): ToWrite => ({
  whom: whom === "everybody" ? "everybody" : "members",
  conditions,
});

/** To how many it goes at most: who has stopped such letters is asked when it is sent. */
export async function countAudience(db: Reader, audience: Audience, now: Date): Promise<number> {
  const { branchId } = audience;
  if (branchId === undefined) return await countToWrite(db, whichOf(audience), now);
  const slice = { after: undefined, most: EVERYBODY };
  const people = await listBelongingSlice(db, branchId, slice);
  return await countToWrite(db, { ...whichOf(audience), people }, now);
}

export interface Slice {
  readonly recipients: readonly Recipient[];
  /** After whom to go on. */
  readonly reached: PersonId | undefined;
  readonly isLast: boolean;
}

/** The next of those to whom it goes and who want it. */
export async function nextSlice(tx: Tx, newsletter: Newsletter, now: Date): Promise<Slice> {
  const { branchId, reached: after, topic } = newsletter;
  const most = PEOPLE_AT_ONCE;
  if (branchId === undefined) {
    const people = await listToWrite(tx, whichOf(newsletter), { after, most }, now);
    const recipients = await keepWanting(tx, people, topic, now);
    return { recipients, reached: people.at(-1)?.personId, isLast: people.length < most };
  }
  const ids = await listBelongingSlice(tx, branchId, { after, most });
  const which = { ...whichOf(newsletter), people: ids };
  const recipients = await keepWanting(tx, await listToWrite(tx, which, { most }, now), topic, now);
  return { recipients, reached: ids.at(-1), isLast: ids.length < most };
}

/** The branch's name, for the sentence that says to whom it goes. */
export const nameOfArea = async (db: Reader, { branchId }: Audience): Promise<string> =>
  branchId === undefined ? "" : ((await findBranch(db, branchId))?.name ?? "");

/** Has the branch that it goes to not ended meanwhile? */
export async function isAreaThere(
  db: Reader,
  { branchId }: Pick<Audience, "branchId">,
): Promise<boolean> {
  if (branchId === undefined) return true;
  const area = await findBranch(db, branchId);
  return area !== undefined && area.endedAt === undefined;
}
