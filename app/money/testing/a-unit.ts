import { inTransaction } from "../../../platform/act.ts";
import type { House } from "../../../platform/house.ts";
import type { Day } from "../../../platform/time/days.ts";
import type { AccountCode } from "../ledger/accounts.ts";
import { balancesOf } from "../ledger/ledger-queries.ts";
import { setBankAccount } from "../statements/bank-account-store.ts";
import type { OwnAccount } from "../statements/statement.ts";
import { findUnitOfBranch } from "../units/unit-queries.ts";
import { addUnit } from "../units/unit-store.ts";

/** A branch that keeps accounts of its own, with its bank account, as two keys would have made it: the unit's number. */
export const aUnitOf = (
  house: House,
  branch: number,
  { from, account }: { readonly from: Day; readonly account: OwnAccount & { title: string } },
): Promise<number> =>
  inTransaction(house, async (tx, now) => {
    await addUnit(tx, branch, from);
    const unit = await findUnitOfBranch(tx, branch);
    if (unit === undefined) throw new Error("the branch is no unit");
    await setBankAccount(tx, { ...account, unit: unit.id }, now);
    return unit.id;
  });

export const balanceIn = async (
  { database }: House,
  unit: number,
  account: AccountCode,
): Promise<number> => (await balancesOf(database, { unit })).get(account) ?? 0;
