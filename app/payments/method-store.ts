import { sql } from "kysely";
import type { Reader, Tx } from "../../platform/database/database.ts";
import type { PersonId } from "../../platform/ids.ts";
import type { Method, MethodState } from "./method.ts";
import type { ProviderName } from "./providers/provider.ts";
import type { PaymentsTables } from "./tables.ts";

const tables = (db: Reader) => db.withTables<PaymentsTables>();

const methods = (db: Reader) =>
  tables(db)
    .selectFrom("payments.method as m")
    .select([
      "m.id",
      "m.person_id as personId",
      "m.provider",
      "m.key",
      "m.state",
      "m.set_up as setUp",
    ])
    .select(["m.link", "m.customer", "m.mandate", "m.begun_at as begunAt", "m.ended_at as endedAt"])
    .select(["m.failures", "m.stopped_at as stoppedAt", "m.found_alive_at as foundAliveAt"]);

export const findMethod = (db: Reader, id: number): Promise<Method | undefined> =>
  methods(db).where("id", "=", id).executeTakeFirst();

/** The same, and nobody else moves it until the transaction is over. */
export const lockMethod = (tx: Tx, id: number): Promise<Method | undefined> =>
  methods(tx).where("id", "=", id).forUpdate().executeTakeFirst();

export const findMethodOf = (
  db: Reader,
  provider: ProviderName,
  by: "set_up" | "mandate",
  is: string,
): Promise<Method | undefined> =>
  methods(db).where("provider", "=", provider).where(by, "=", is).executeTakeFirst();

/** All that somebody has with providers and that is not over, the latest first. */
export const listMethodsOf = (db: Reader, personId: PersonId): Promise<readonly Method[]> =>
  methods(db)
    .where("person_id", "=", personId)
    .where("state", "<>", "ended")
    .orderBy("id", "desc")
    .execute();

/** Those that are on their way from one state to the next, the oldest first. */
export const listMovingMethods = (db: Reader): Promise<readonly Method[]> =>
  methods(db)
    .where("state", "in", ["begun", "ready", "ending"])
    .orderBy("id")
    .limit(1000)
    .execute();

/** Those that are over, of the days since: their providers are asked whether they agree. */
export const listEndedMethods = (
  db: Reader,
  since: Date,
  after: number,
): Promise<readonly Method[]> =>
  methods(db)
    .where("state", "=", "ended")
    .where("mandate", "is not", null)
    .where("ended_at", ">=", since)
    .where("id", ">", after)
    .orderBy("id")
    .limit(500)
    .execute();

/** Whose members' dues are collected, in the order of their numbers. */
export const listActiveMethods = (
  db: Reader,
  { after, most }: { readonly after: number; readonly most: number },
): Promise<readonly Method[]> =>
  methods(db)
    .where("state", "=", "active")
    .where("stopped_at", "is", null)
    .where("id", ">", after)
    .orderBy("id")
    .limit(most)
    .execute();

/** For the treasurer: cancelled, and alive at the provider all the same, or not cancelled yet. */
export const listNotEnding = (db: Reader, before: Date): Promise<readonly Method[]> =>
  methods(db)
    .where((where) =>
      where.or([
        where("m.found_alive_at", "is not", null),
        where.and([where("m.state", "=", "ending"), where("m.begun_at", "<", before)]),
      ]),
    )
    .orderBy("id", "desc")
    .limit(100)
    .execute();

/** Answers its number. */
export async function addMethod(
  tx: Tx,
  method: { readonly personId: PersonId; readonly provider: ProviderName; readonly key: string },
  at: Date,
): Promise<number> {
  const { personId: person_id, provider, key } = method;
  const { id } = await tables(tx)
    .insertInto("payments.method")
    .values({ person_id, provider, key, begun_at: at })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

/** The provider has a page for it now. */
export async function noteBegun(
  tx: Tx,
  id: number,
  { setUp, link }: { readonly setUp: string; readonly link: string },
): Promise<void> {
  await tables(tx)
    .updateTable("payments.method")
    .set({ set_up: setUp, link })
    .where("id", "=", id)
    .execute();
}

/** The provider says that it is set up: from now on it can be collected from, as soon as nothing older can. */
export async function noteReady(
  tx: Tx,
  id: number,
  { customer, mandate }: { readonly customer: string; readonly mandate: string },
): Promise<void> {
  await tables(tx)
    .updateTable("payments.method")
    .set({ state: "ready", customer, mandate, link: null, ended_at: null })
    .where("id", "=", id)
    .execute();
}

export async function setMethodState(
  tx: Tx,
  id: number,
  state: Exclude<MethodState, "begun" | "ready">,
  at: Date,
): Promise<void> {
  await tables(tx)
    .updateTable("payments.method")
    .set({
      state,
      link: null,
      ...(state === "active" ? { active_at: at } : {}),
      ended_at: state === "ended" ? at : null,
    })
    .where("id", "=", id)
    .execute();
}

/** Everything of theirs is to end at its provider, but for what they have only begun with `but`. */
export async function endMethodsOf(
  tx: Tx,
  personId: PersonId,
  at: Date,
  but?: number,
): Promise<void> {
  await sql`
    update payments.method set state = case when mandate is null then 'ended' else 'ending' end, link = null,
      ended_at = case when mandate is null then ${at}::timestamptz end
    where person_id = ${personId} and state in ('begun', 'ready', 'active') and id is distinct from ${but ?? null}`.execute(
    tx,
  );
}

/** Has somebody another that is not over at its provider? */
export async function hasOlder(tx: Tx, personId: PersonId, id: number): Promise<boolean> {
  const { rows } = await sql`
    select from payments.method where person_id = ${personId} and id <> ${id} and state in ('active', 'ending') limit 1`.execute(
    tx,
  );
  return rows.length > 0;
}

/** One after the other, so that of two set up at once the later stays. */
export async function lockMethodsOf(tx: Tx, personId: PersonId): Promise<void> {
  await sql`select from payments.method where person_id = ${personId} order by id for update`.execute(
    tx,
  );
}

/** One more collection failed. Answers how many have now. */
export async function noteFailure(tx: Tx, id: number): Promise<number> {
  const { rows } = await sql<{ failures: number }>`
    update payments.method set failures = failures + 1 where id = ${id} returning failures`.execute(
    tx,
  );
  return rows[0]?.failures ?? 0;
}

export async function noteWorks(tx: Tx, id: number): Promise<void> {
  await sql`
    update payments.method set failures = 0, stopped_at = null where id = ${id} and failures > 0`.execute(
    tx,
  );
}

/** Nothing is collected any more until they have mended it. */
export async function stopMethod(tx: Tx, id: number, at: Date): Promise<void> {
  await sql`update payments.method set stopped_at = ${at} where id = ${id}`.execute(tx);
}

/** It lives at its provider though it was cancelled: it is cancelled again, and somebody has to know. */
export async function noteFoundAlive(tx: Tx, id: number, at: Date): Promise<void> {
  await sql`
    update payments.method set state = 'ending', ended_at = null, found_alive_at = ${at}
    where id = ${id} and state = 'ended'`.execute(tx);
}
