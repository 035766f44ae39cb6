import type { Tx } from "../../../platform/database/database.ts";
import type { House } from "../../../platform/house.ts";
import type { PersonId } from "../../../platform/ids.ts";
import { addMonthsTo, dayOf } from "../../../platform/time/days.ts";
import { dayInWords } from "../../../web/moments.ts";
import { rulesInForce, titleOf } from "../../rulebook/door.ts";
import { branchPath } from "../addresses.ts";
import { findBelongingIn } from "../belonging/belonging-store.ts";
import { findBranch } from "../queries.ts";
import { words } from "../words.ts";
import { addHolding, type BranchHolding, listHoldingsAt } from "./holding-store.ts";

/**
 * Gives an office of a branch to somebody whom its members have elected, from when the term before is over. Answers
 * until when they hold it; undefined, and nothing done, where the branch is no more or they do not belong to it now.
 */
export async function takeBranchOffice(
  tx: Tx,
  house: Pick<House, "record">,
  { branchId, office, personId }: { branchId: number; office: string; personId: PersonId },
  at: Date,
): Promise<Date | undefined> {
  const branch = await findBranch(tx, branchId);
  if (branch === undefined || branch.endedAt !== undefined) return undefined;
  if ((await findBelongingIn(tx, personId, branchId)) === undefined) return undefined;
  const before = (await listHoldingsAt(tx, branchId, office, at)).at(-1);
  const beginsAt = before?.endsAt ?? at;
  const { branchOfficeMonths } = await rulesInForce(tx);
  // At midday, as other terms, so that no hour of the clock's change moves the day.
  const endsAt = new Date(`${addMonthsTo(dayOf(beginsAt), branchOfficeMonths)}T12:00:00Z`);
  const heldBy = { kind: "election" } as const;
  await hold(tx, house, { branchId, office, personId, beginsAt, endsAt, heldBy }, at);
  return endsAt;
}

async function hold(
  tx: Tx,
  house: Pick<House, "record">,
  holding: BranchHolding,
  at: Date,
): Promise<void> {
  const { branchId, office, beginsAt, endsAt, heldBy } = holding;
  await addHolding(tx, holding);
  const [from, until] = [dayOf(beginsAt), dayOf(endsAt)];
  const line = {
    act: "branches.appoint",
    by: heldBy,
    on: branchPath(branchId),
    says: words.record.appointed(titleOf(office), branchId, dayInWords(from), dayInWords(until)),
    facts: { branch: branchId, office, from, until },
  };
  await house.record(tx, line, at);
}
