import { sql } from "kysely";
import type { Reader } from "../../../platform/database/database.ts";
import type { MoneyTables } from "../tables.ts";
import type { OwnAccount } from "./statement.ts";

const tables = (db: Reader) => db.withTables<MoneyTables>();

export interface BankAccount extends OwnAccount {
  readonly id: number;
  readonly unit: number;
  readonly title: string;
  readonly since: Date;
}

const ownAccounts = (db: Reader) =>
  tables(db)
    .selectFrom("money.bank_account as b")
    .select([
      "id",
      "unit_id as unit",
      "title",
      "sort_code as sortCode",
      "number",
      "set_at as since",
    ])
    .where("account", "=", "bank");

const isOpen = sql<boolean>`b.ended_at is null`;
/** What came to a unit until its end can be known after it. */
const hasStatements = sql<boolean>`(b.ended_at is null
  or exists (select from money.unit u where u.id = b.unit_id and u.ended_on is not null))`;

/** The account to which a unit's members pay, or paid at its end; undefined while none is named. */
export const findBankAccount = (db: Reader, unit: number): Promise<BankAccount | undefined> =>
  ownAccounts(db)
    .where("unit_id", "=", unit)
    .where(hasStatements)
    .orderBy("id", "desc")
    .executeTakeFirst();

/** One of which statements are taken, by its own number. */
export const findStatementAccount = (db: Reader, id: number): Promise<BankAccount | undefined> =>
  ownAccounts(db).where("id", "=", id).where(hasStatements).executeTakeFirst();

/** Whose it is already, among all accounting units. */
export const findAccountNumbered = (
  db: Reader,
  { sortCode, number }: OwnAccount,
): Promise<BankAccount | undefined> =>
  ownAccounts(db)
    .where(isOpen)
    .where("sort_code", "=", sortCode)
    .where("number", "=", number)
    .executeTakeFirst();
