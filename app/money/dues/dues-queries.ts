import { sql } from "kysely";
import type { Reader } from "../../../platform/database/database.ts";
import type { PersonId } from "../../../platform/ids.ts";
import type { Day } from "../../../platform/time/days.ts";
import type { MoneyTables } from "../tables.ts";
import type { DuesFacts, DuesReceipt, GivenTime } from "./paid-time.ts";
import type { DuesPlan } from "./plan.ts";

const tables = (db: Reader) => db.withTables<MoneyTables>();

type Facts = {
  readonly given: readonly GivenTime[];
  readonly plans: readonly DuesPlan[];
  readonly receipts: readonly DuesReceipt[];
};

const NOTHING: Facts = { given: [], plans: [], receipts: [] };

/** All that happened to the dues of these people. */
export async function duesFactsOf(
  db: Reader,
  people: readonly PersonId[],
): Promise<ReadonlyMap<PersonId, DuesFacts & Facts>> {
  const plans = await tables(db)
    .selectFrom("money.dues_plan")
    .selectAll()
    .where("person_id", "=", sql<PersonId>`any(${people}::uuid[])`)
    .orderBy("id")
    .execute();
  const given = await tables(db)
    .selectFrom("money.dues_given")
    .select(["person_id", "on_day as on", "until_day as until"])
    .where("person_id", "=", sql<PersonId>`any(${people}::uuid[])`)
    .orderBy("id")
    .execute();
  const receipts = await tables(db)
    .selectFrom("money.dues_receipt")
    .selectAll()
    .where("person_id", "=", sql<PersonId>`any(${people}::uuid[])`)
    .orderBy("id")
    .execute();
  const plansOf = Map.groupBy(plans, (row) => row.person_id);
  const givenTo = Map.groupBy(given, (row) => row.person_id);
  const receiptsOf = Map.groupBy(receipts, (row) => row.person_id);
  return new Map(
    people.map((id) => [
      id,
      {
        given: (givenTo.get(id) ?? []).map(({ on, until }) => ({ on, until })),
        plans: (plansOf.get(id) ?? []).map((row) => ({
          from: row.from_day,
          rate: row.rate,
          monthPence: row.month_pence,
          every: row.every,
          pausedUntil: row.paused_until ?? undefined,
          endedOn: row.ended_on ?? undefined,
        })),
        receipts: (receiptsOf.get(id) ?? []).map((row) => ({
          id: row.id,
          on: row.on_day,
          pence: row.pence,
          graceDays: row.grace_days,
          standardPence: row.standard_pence,
          reversedOn: row.reversed_on ?? undefined,
          isRefunded: row.is_refunded,
        })),
      },
    ]),
  );
}

export const duesFactsOfOne = async (db: Reader, person: PersonId) =>
  (await duesFactsOf(db, [person])).get(person) ?? NOTHING;

/** Their own reference, with its letters and digits only: for their dues, or for what they give. */
export async function findReference(
  db: Reader,
  person: PersonId,
  kind: "own" | "gift" = "own",
): Promise<string | undefined> {
  const row = await tables(db)
    .selectFrom("money.reference")
    .select("key")
    .where("person_id", "=", person)
    .where("kind", "=", kind)
    .executeTakeFirst();
  return row?.key;
}

/** The references of these people, of whoever has one. */
export async function referencesOf(
  db: Reader,
  people: readonly PersonId[],
  kind: "own" | "gift",
): Promise<ReadonlyMap<PersonId, string>> {
  const rows = await tables(db)
    .selectFrom("money.reference")
    .select(["key", "person_id"])
    .where("person_id", "=", sql<PersonId>`any(${people}::uuid[])`)
    .where("kind", "=", kind)
    .execute();
  return new Map(
    rows.flatMap(({ key, person_id }) => (person_id === null ? [] : [[person_id, key]])),
  );
}

/** Whose a reference is, and what for. */
export interface Owner {
  readonly personId: PersonId;
  readonly isGift: boolean;
}

/** Whose these references are; those of nobody are left out. */
export async function ownersOf(
  db: Reader,
  keys: readonly string[],
): Promise<ReadonlyMap<string, Owner>> {
  const rows = await tables(db)
    .selectFrom("money.reference")
    .select(["key", "person_id", "kind"])
    .where("key", "=", sql<string>`any(${keys}::text[])`)
    .where("person_id", "is not", null)
    .execute();
  return new Map(
    rows.flatMap(({ key, person_id: personId, kind }) =>
      personId === null ? [] : [[key, { personId, isGift: kind === "gift" }]],
    ),
  );
}

/** Members' newest plans. */
export async function newestPlans(
  db: Reader,
  people: readonly PersonId[],
): Promise<ReadonlyMap<PersonId, Pick<DuesPlan, "pausedUntil" | "endedOn">>> {
  const { rows } = await sql<{ id: PersonId; pausedUntil: Day | null; endedOn: Day | null }>`
    select distinct on (person_id) person_id as id, paused_until as "pausedUntil", ended_on as "endedOn"
    from money.dues_plan where person_id = any(${people}::uuid[]) order by person_id, id desc`.execute(
    db,
  );
  return new Map(
    rows.map(({ id, pausedUntil, endedOn }) => [
      id,
      { pausedUntil: pausedUntil ?? undefined, endedOn: endedOn ?? undefined },
    ]),
  );
}

export interface RunningPlan {
  readonly personId: PersonId;
  readonly every: DuesPlan["every"];
  readonly monthPence: DuesPlan["monthPence"];
}

/** What everybody wants to pay who is asked for it on that day, by their newest plan. */
export async function listRunningPlans(db: Reader, on: Day): Promise<readonly RunningPlan[]> {
  const { rows } = await sql<RunningPlan>`
    select person_id as "personId", every, month_pence as "monthPence" from (
      select distinct on (person_id) * from money.dues_plan
      where person_id is not null order by person_id, id desc) newest
    where ended_on is null and (paused_until is null or paused_until < ${on}::date)
    order by person_id`.execute(db);
  return rows;
}

/** How many people's references of other systems stand here. */
export async function countRunning(db: Reader): Promise<number> {
  const { count } = await tables(db)
    .selectFrom("money.reference")
    .select((select) => select.fn.countAll<number>().as("count"))
    .where("kind", "=", "running")
    .executeTakeFirstOrThrow();
  return count;
}
