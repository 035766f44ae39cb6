import type { Hex32, PromisedValue, PublicValue } from "@breakthrough/sortition";
import { inTransaction } from "../../../platform/act.ts";
import { byClock } from "../../../platform/capacity.ts";
import type { Reader } from "../../../platform/database/database.ts";
import type { House } from "../../../platform/house.ts";
import { recordPath } from "../addresses.ts";
import {
  findFirstPublishedAfter,
  isWrittenSince,
  takeTurnToTell,
} from "../publishing/published-after-queries.ts";
import { findVerifierKey } from "../publishing/published-queries.ts";
import { words } from "../words.ts";

type OfRecord = Extract<PromisedValue, { kind: "record" }>;

/** The name under which the party's record signs its checkpoints: its verifier key begins with it. */
export async function originOfRecord(db: Reader, { url }: Pick<House, "url">): Promise<string> {
  const key = await findVerifierKey(db);
  return key?.split("+")[0] ?? `${new URL(url).host}/record`;
}

/** The first checkpoint of the party's own record after the time that was promised. */
export async function findRecordValue(
  { database }: House,
  promised: OfRecord,
): Promise<PublicValue | undefined> {
  const found = await findFirstPublishedAfter(database, new Date(promised.after));
  if (found === undefined) return undefined;
  const value = Buffer.from(found.root).toString("hex") as Hex32;
  return { ...promised, treeSize: found.size, value };
}

/** In a quiet party no act would make the checkpoint that a lot waits for, or somebody could choose the act that does. */
export const writeThatItIsTime = (house: House, { after }: OfRecord): Promise<void> =>
  inTransaction(house, async (tx, now) => {
    const time = new Date(after);
    await takeTurnToTell(tx);
    if (now < time || (await isWrittenSince(tx, time))) return;
    const says = words.timeOfALot;
    const line = { act: "record.tell-the-time", by: byClock, on: recordPath, says };
    await house.record(tx, { ...line, facts: { after } }, now);
  });
