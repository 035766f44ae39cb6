import { sql } from "kysely";
import type { Tx } from "../../../platform/database/database.ts";
import { type Day, dayOf } from "../../../platform/time/days.ts";
import { type AccountCode, CENTRAL_ID, planOfAccount } from "../ledger/accounts.ts";
import type { LedgerLine } from "../ledger/entry.ts";
import { ownBalancesOf } from "../ledger/ledger-queries.ts";
import { post } from "../ledger/ledger-store.ts";
import type { MoneyTables } from "../tables.ts";
import type { Unit } from "./unit.ts";
import { findUnitOfBranch, lockUnits } from "./unit-queries.ts";

/** A branch keeps accounts of its own from that day on. */
export async function addUnit(tx: Tx, branch: number, from: Day): Promise<void> {
  await tx
    .withTables<MoneyTables>()
    .insertInto("money.unit")
    .values({ kind: "branch", key: String(branch), begins_on: from, ended_on: null })
    .execute();
}

/**
 * What a unit has and owes goes into the central party's books, by an entry in each that come to the same. What came in
 * and went out in it stays its own. No statement of its bank account is taken any more: what is in it is on its way until
 * the bank has it elsewhere. What is said of its lines later is said in the central party's books.
 */
export async function endUnit(tx: Tx, { id }: Pick<Unit, "id">, at: Date): Promise<void> {
  const on = dayOf(at);
  const lines = movedAway(await ownBalancesOf(tx, id), id);
  if (lines.length > 0) {
    const there = lines.map(({ account, pence, source }) => ({
      account: account === "bank" ? ("between" as const) : account,
      ...{ pence: -pence, source },
    }));
    await post(
      tx,
      [
        { unit: id, on, key: `unit:${id}:ends`, lines },
        { unit: CENTRAL_ID, on, key: `unit:${id}:comes`, lines: there },
      ],
      at,
    );
  }
  await sql`
    update money.bank_account set ended_at = ${at} where unit_id = ${id} and ended_at is null`.execute(
    tx,
  );
  await sql`
    update money.gift set unit_id = ${CENTRAL_ID} where unit_id = ${id} and state = 'open'`.execute(
    tx,
  );
  await sql`update money.unit set ended_on = ${on} where id = ${id}`.execute(tx);
}

/** The lines that bring to nought what a unit has and owes. Pure. */
export function movedAway(
  balances: ReadonlyMap<AccountCode, number>,
  unit: number,
): readonly LedgerLine[] {
  const source = `unit:${unit}`;
  const lines = [...balances].flatMap(([account, pence]): LedgerLine[] => {
    const { kind } = planOfAccount(account);
    const isMoved = kind === "asset" || kind === "liability";
    return isMoved && pence !== 0 ? [{ account, pence: -pence, source }] : [];
  });
  const net = lines.reduce((sum, { pence }) => sum + pence, 0);
  return net === 0 ? lines : [...lines, { account: "transfers", pence: -net, source }];
}

/** A branch is no more: what it had is not lost with it. */
export async function endUnitOfBranch(tx: Tx, branch: number, at: Date): Promise<void> {
  // Before the look: one that begins meanwhile would be left with nobody to end it.
  await lockUnits(tx);
  const unit = await findUnitOfBranch(tx, branch);
  if (unit !== undefined) await endUnit(tx, unit, at);
}
