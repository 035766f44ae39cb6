import { sql } from "kysely";
import type { Tx } from "../../../platform/database/database.ts";
import type { PersonId } from "../../../platform/ids.ts";
import type { Day } from "../../../platform/time/days.ts";
import { lockTerms, payTerms } from "../../membership/door.ts";
import type { Pence } from "../ledger/entry.ts";
import type { MoneyTables } from "../tables.ts";
import { duesFactsOf } from "./dues-queries.ts";
import { paidTimeOf } from "./paid-time.ts";
import type { DuesPlan } from "./plan.ts";

const tables = (tx: Tx) => tx.withTables<MoneyTables>();

/** What somebody wants to pay from that day on. */
export async function addPlan(tx: Tx, person: PersonId, plan: DuesPlan): Promise<void> {
  await tables(tx)
    .insertInto("money.dues_plan")
    .values({
      person_id: person,
      from_day: plan.from,
      rate: plan.rate,
      month_pence: plan.monthPence,
      every: plan.every,
      paused_until: plan.pausedUntil ?? null,
      ended_on: plan.endedOn ?? null,
    })
    .execute();
}

/** Pauses, goes on with or ends what somebody pays; what is paid for stays. */
export async function setPlanState(
  tx: Tx,
  person: PersonId,
  state: Pick<DuesPlan, "pausedUntil" | "endedOn">,
): Promise<void> {
  await sql`
    update money.dues_plan set paused_until = ${state.pausedUntil ?? null}, ended_on = ${state.endedOn ?? null}
    where id = (select max(id) from money.dues_plan where person_id = ${person})`.execute(tx);
}

/** False where somebody has one, or where this one is taken. */
export async function addReference(
  tx: Tx,
  reference: { key: string; written: string; personId: PersonId; kind: "own" | "running" | "gift" },
  at: Date,
): Promise<boolean> {
  const added = await tables(tx)
    .insertInto("money.reference")
    .values({
      key: reference.key,
      written: reference.written,
      person_id: reference.personId,
      kind: reference.kind,
      made_at: at,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning("key")
    .executeTakeFirst();
  return added !== undefined;
}

export interface NewReceipt {
  readonly personId: PersonId;
  readonly on: Day;
  readonly pence: Pence;
  /** Once for each: `bank-line:12`. */
  readonly source: string;
  readonly entry: number;
}

export interface DayNumbers {
  readonly graceDays: number;
  readonly duesStandard: Pence;
}

/** Writes down money that came in for dues, once by its source, and lets each membership run as far as it pays for. */
export async function receiveDues(
  tx: Tx,
  receipts: readonly NewReceipt[],
  { graceDays, duesStandard }: DayNumbers,
  today: Day,
): Promise<void> {
  if (receipts.length === 0) return;
  const people = [...new Set(receipts.map(({ personId }) => personId))];
  await noteGivenTime(tx, people, today);
  await sql`
    insert into money.dues_receipt
      (person_id, on_day, pence, grace_days, standard_pence, source, entry_id)
    select person_id, on_day, pence, ${graceDays}, ${duesStandard}, source, entry_id
    from unnest(${receipts.map(({ personId }) => personId)}::uuid[], ${receipts.map(({ on }) => on)}::date[],
      ${receipts.map(({ pence }) => pence)}::bigint[], ${receipts.map(({ source }) => source)}::text[],
      ${receipts.map(({ entry }) => entry)}::bigint[]) as r (person_id, on_day, pence, source, entry_id)
    on conflict (source) do nothing`.execute(tx);
  await setPaidTime(tx, people);
}

/** The bank took it back on that day, or two bodies signed that it goes back: it pays for nothing any more. */
export async function reverseReceipts(
  tx: Tx,
  reversed: readonly {
    readonly source: string;
    readonly on: Day;
    readonly isRefunded?: boolean;
  }[],
  today: Day,
): Promise<void> {
  if (reversed.length === 0) return;
  const { rows } = await sql<{ person_id: PersonId | null }>`
    update money.dues_receipt as r set reversed_on = back.on_day, is_refunded = back.refunded
    from unnest(${reversed.map(({ source }) => source)}::text[], ${reversed.map(({ on }) => on)}::date[],
      ${reversed.map(({ isRefunded }) => isRefunded ?? false)}::boolean[]) as back (source, on_day, refunded)
    where r.source = back.source and r.reversed_on is null
    returning r.person_id`.execute(tx);
  const people = [...new Set(rows.flatMap(({ person_id }) => person_id ?? []))];
  await noteGivenTime(tx, people, today);
  await setPaidTime(tx, people);
}

/** The same after accounts were joined. */
export async function setPaidTimeOf(tx: Tx, person: PersonId, today: Day): Promise<void> {
  await noteGivenTime(tx, [person], today);
  await setPaidTime(tx, [person]);
}

/** Before any day of ours: what somebody had when dues were first written down for them was there before them. */
const BEFORE_ALL = "2000-01-01" as Day;

/** Where a membership runs to another day than dues had it run, somebody gave that time: a list, or a click before. */
async function noteGivenTime(tx: Tx, people: readonly PersonId[], today: Day): Promise<void> {
  const terms = [...(await lockTerms(tx, people))];
  await sql`
    insert into money.dues_given (person_id, on_day, until_day)
    select t.id, case when d.person_id is null then ${BEFORE_ALL}::date else ${today}::date end, t.until_day
    from unnest(${terms.map(([id]) => id)}::uuid[], ${terms.map(([, until]) => until)}::date[]) as t (id, until_day)
      left join money.dues_paid d on d.person_id = t.id
    where d.until_day is distinct from t.until_day order by t.id`.execute(tx);
}

async function setPaidTime(tx: Tx, people: readonly PersonId[]): Promise<void> {
  const facts = await duesFactsOf(tx, people);
  await noteEffects(tx, facts);
  const paid = [...facts].flatMap(([personId, ofOne]) => {
    const { until, leftPence } = paidTimeOf(ofOne);
    return until === undefined ? [] : [{ personId, renewsOn: until, leftPence }];
  });
  if (paid.length === 0) return;
  await sql`
    insert into money.dues_paid (person_id, until_day, left_pence)
    select * from unnest(${paid.map(({ personId }) => personId)}::uuid[],
      ${paid.map(({ renewsOn }) => renewsOn)}::date[], ${paid.map(({ leftPence }) => leftPence)}::bigint[])
    on conflict (person_id) do update set until_day = excluded.until_day, left_pence = excluded.left_pence`.execute(
    tx,
  );
  await payTerms(tx, paid);
}

/** Which receipts renewed nothing: those that make no month yet, and those of whoever is no member. */
async function noteEffects(
  tx: Tx,
  facts: ReadonlyMap<PersonId, Parameters<typeof paidTimeOf>[0]>,
): Promise<void> {
  const members = await lockTerms(tx, [...facts.keys()]);
  const idle = [...facts].flatMap(([personId, ofOne]) =>
    members.has(personId) ? paidTimeOf(ofOne).withoutEffect : ofOne.receipts.map(({ id }) => id),
  );
  await sql`
    update money.dues_receipt set has_effect = not (id = any(${idle}::bigint[]))
    where person_id = any(${[...facts.keys()]}::uuid[])
      and has_effect is distinct from not (id = any(${idle}::bigint[]))`.execute(tx);
}
