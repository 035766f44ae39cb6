import { sql } from "kysely";
import type { House } from "../../../platform/house.ts";
import type { PersonId } from "../../../platform/ids.ts";
import { type AccountCode, CENTRAL_ID } from "../ledger/accounts.ts";
import { type Balances, balancesOf } from "../ledger/ledger-queries.ts";

export { postReceipts } from "../receipts/letters.ts";

/** What each account of the central party holds. */
export const balances = ({ database }: House): Promise<Balances> =>
  balancesOf(database, { unit: CENTRAL_ID });

export const balanceOf = async (house: House, account: AccountCode): Promise<number> =>
  (await balances(house)).get(account) ?? 0;

/** Where the latest money of somebody's went. */
export async function latestAccountOf(house: House, personId: PersonId): Promise<string> {
  const { rows } = await sql<{ account: string }>`
    select account from money.bank_line where person_id = ${personId} order by id desc limit 1`.execute(
    house.database,
  );
  return rows[0]?.account ?? "none";
}
