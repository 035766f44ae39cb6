import type { Reader, Tx } from "../../platform/database/database.ts";
import type { House } from "../../platform/house.ts";
import type { PersonId } from "../../platform/ids.ts";
import { type Office, titleOf } from "../rulebook/door.ts";
import { officePath } from "./addresses.ts";
import { officesOf } from "./queries.ts";
import { endHoldings, lockHoldingsOf } from "./store.ts";
import { words } from "./words.ts";

interface Held {
  readonly personId: PersonId;
  readonly office: Office;
}

export const holdsNow = async (db: Reader, held: Held, now: Date): Promise<boolean> =>
  (await officesOf(db, held.personId, now)).includes(held.office);

/** Ends an office because a ballot said so. False where it had ended already. */
export async function endByRecall(
  tx: Tx,
  house: Pick<House, "record">,
  held: Held,
  at: Date,
): Promise<boolean> {
  await lockHoldingsOf(tx, held.personId);
  if (!(await holdsNow(tx, held, at))) return false;
  await endHoldings(tx, { ...held, why: "recalled" }, at);
  const { office } = held;
  const line = {
    act: "offices.recall",
    by: { kind: "ballot", on: "person" } as const,
    on: officePath(office),
    says: words.ended.recalled(titleOf(office)),
    facts: { office },
  };
  await house.record(tx, line, at);
  return true;
}
