import { sql } from "kysely";
import type { Tx } from "../../../platform/database/database.ts";
import type { MoneyTables } from "../tables.ts";
import type { OwnAccount } from "./statement.ts";

const tables = (tx: Tx) => tx.withTables<MoneyTables>();

/** From now on members pay to this one, and statements are of it. */
export async function setBankAccount(
  tx: Tx,
  account: OwnAccount & { readonly unit: number; readonly title: string },
  at: Date,
): Promise<void> {
  await tables(tx)
    .updateTable("money.bank_account")
    .set({ ended_at: at })
    .where("unit_id", "=", account.unit)
    .where("account", "=", "bank")
    .where("ended_at", "is", null)
    .execute();
  const { unit: unit_id, title, sortCode: sort_code, number } = account;
  await tables(tx)
    .insertInto("money.bank_account")
    .values({ unit_id, title, sort_code, number, set_at: at, ended_at: null })
    .execute();
}

/** Two imports of one account at the bank are done one after the other, under whatever title it was named. */
export async function lockBankAccount(tx: Tx, id: number): Promise<void> {
  await sql`
    select from money.bank_account where id = ${id} or (sort_code, number) in (
      select sort_code, number from money.bank_account where id = ${id})
    order by id for update`.execute(tx);
}
