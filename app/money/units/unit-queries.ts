import { sql } from "kysely";
import * as v from "valibot";
import type { Reader, Tx } from "../../../platform/database/database.ts";
import { type Refusal, refuse } from "../../../platform/refusal.ts";
import { itemNumber } from "../../../platform/text/fields.ts";
import type { Day } from "../../../platform/time/days.ts";
import { CENTRAL_ID } from "../ledger/accounts.ts";
import type { MoneyTables } from "../tables.ts";
import { refusals } from "../words.ts";
import type { Unit } from "./unit.ts";

interface Row {
  readonly id: number;
  readonly kind: string;
  readonly key: string;
  readonly begins_on: Day | null;
  readonly ended_on: Day | null;
}

const units = (db: Reader) =>
  db
    .withTables<MoneyTables>()
    .selectFrom("money.unit")
    .select(["id", "kind", "key", "begins_on", "ended_on"]);

const unitOf = ({ id, kind, key, begins_on, ended_on }: Row): Unit => ({
  id,
  branch: kind === "branch" ? Number(key) : undefined,
  begins: begins_on ?? undefined,
  ended: ended_on ?? undefined,
});

export async function findUnit(db: Reader, id: number): Promise<Unit | undefined> {
  const row = await units(db).where("id", "=", id).executeTakeFirst();
  return row && unitOf(row);
}

/** A unit of which a form is; without one it is of the central party. */
export const unitField = v.optional(itemNumber);

/** The one that a form is of, while there is one. */
export async function unitAsked(db: Reader, id: number = CENTRAL_ID): Promise<Unit | Refusal> {
  const unit = await findUnit(db, id);
  return unit === undefined || unit.ended !== undefined
    ? refuse("not-found", refusals.units.refuse.noUnit)
    : unit;
}

/** One of which there are statements: also one that is no more, for what came until its end. */
export const unitWithStatements = async (
  db: Reader,
  id: number = CENTRAL_ID,
): Promise<Unit | Refusal> =>
  (await findUnit(db, id)) ?? refuse("not-found", refusals.units.refuse.noUnit);

/** The unit that a branch is now; undefined of one whose money stands in the central party's books. */
export async function findUnitOfBranch(db: Reader, branch: number): Promise<Unit | undefined> {
  const row = await units(db)
    .where("kind", "=", "branch")
    .where("key", "=", String(branch))
    .where("ended_on", "is", null)
    .executeTakeFirst();
  return row && unitOf(row);
}

/** On which day the last unit that a branch was ended; undefined where it was none. */
export async function findLastEnd(db: Reader, branch: number): Promise<Day | undefined> {
  const row = await units(db)
    .where("kind", "=", "branch")
    .where("key", "=", String(branch))
    .where("ended_on", "is not", null)
    .orderBy("ended_on", "desc")
    .executeTakeFirst();
  return row?.ended_on ?? undefined;
}

/** All that there are and were: the central party first, then in their order. */
export async function listUnits(db: Reader): Promise<readonly Unit[]> {
  return (await units(db).orderBy("id").execute()).map(unitOf);
}

const LOCK = "money.unit";

/** Whose books a line is in stays as it is until the transaction is over. Taken before any row of money is locked. */
export async function holdUnits(db: Reader): Promise<void> {
  await sql`select pg_advisory_xact_lock_shared(hashtext(${LOCK}))`.execute(db);
}

/** A unit begins or ends: whoever writes into one meanwhile is waited for. */
export async function lockUnits(tx: Tx): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext(${LOCK}))`.execute(tx);
}
