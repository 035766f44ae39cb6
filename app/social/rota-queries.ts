import type { Draw, Hex32 } from "@breakthrough/sortition";
import { type Selectable, sql } from "kysely";
import type { Reader, Tx } from "../../platform/database/database.ts";
import { takeLock } from "../../platform/database/named-lock.ts";
import type { PersonId } from "../../platform/ids.ts";
import { drawAgain, personInPool } from "../record/door.ts";
import { ANNOUNCEMENT, type RestsOn } from "./resting.ts";
import { drawNameOf, type PostChoice, type Rota, type RotaSeat } from "./rota.ts";
import type { SocialTables } from "./tables.ts";

const tables = (db: Reader) => db.withTables<SocialTables>();
const rotas = (db: Reader) => tables(db).selectFrom("social.rota").selectAll();

const rotaOf = (row: Selectable<SocialTables["social.rota"]>): Rota => ({
  id: row.id,
  size: row.size,
  approvals: row.approvals,
  answerDays: row.answer_days,
  days: row.days,
  closingHour: row.closing_hour,
  fixedAt: row.fixed_at,
  drawAt: row.draw_at,
  poolSize: row.pool_size,
  poolHash: row.pool_hash as Hex32,
  secretCommitment: row.secret_commitment as Hex32,
  promised: row.promised,
  publicValue: row.public_value ?? undefined,
  order: row.drawn_order ?? [],
  called: row.called,
  servesUntil: row.serves_until ?? undefined,
});

export async function findRota(db: Reader, id: number): Promise<Rota | undefined> {
  const row = await rotas(db).where("id", "=", id).executeTakeFirst();
  return row && rotaOf(row);
}

export async function lockRota(tx: Tx, id: number): Promise<Rota | undefined> {
  const row = await rotas(tx).where("id", "=", id).forUpdate().executeTakeFirst();
  return row && rotaOf(row);
}

/** The newest: the one that serves or is being drawn, or the last that did. */
export async function findNewestRota(db: Reader): Promise<Rota | undefined> {
  const row = await rotas(db).orderBy("id", "desc").limit(1).executeTakeFirst();
  return row && rotaOf(row);
}

export async function listRotas(db: Reader, most: number): Promise<readonly Rota[]> {
  const rows = await rotas(db).orderBy("id", "desc").limit(most).execute();
  return rows.map(rotaOf);
}

export const rotaOneByOne = (tx: Tx): Promise<void> => takeLock(tx, "social.rota");

/** Who reads a post that is published now: whoever serves now. */
export async function findServing(db: Reader, now: Date): Promise<Rota | undefined> {
  const row = await rotas(db)
    .where("serves_until", ">", now)
    .orderBy("id", "desc")
    .limit(1)
    .executeTakeFirst();
  return row && rotaOf(row);
}

/** Rotas whose seats the clock minds: those that serve, and those that read one of these posts. */
export async function listTended(
  db: Reader,
  posts: readonly number[],
  now: Date,
): Promise<readonly Rota[]> {
  const reading = tables(db)
    .selectFrom("social.post")
    .select("rota_id")
    .where("proposal_id", "=", sql<number>`any(${[...posts]}::int[])`);
  const rows = await rotas(db)
    .where("public_value", "is not", null)
    .where((where) => where.or([where("serves_until", ">", now), where("id", "in", reading)]))
    .orderBy("id")
    .execute();
  return rows.map(rotaOf);
}

/** Of these posts, those before no rota yet: they wait for the next to be drawn. */
export async function listWaiting(
  db: Reader,
  posts: readonly number[],
): Promise<readonly number[]> {
  if (posts.length === 0) return [];
  const rows = await tables(db)
    .selectFrom("social.post")
    .select("proposal_id")
    .where("proposal_id", "in", posts)
    .where("rota_id", "is", null)
    .orderBy("proposal_id")
    .execute();
  return rows.map(({ proposal_id }) => proposal_id);
}

export async function nextRotaNumber(tx: Tx): Promise<number> {
  const { rows } = await sql<{ id: number }>`
    select nextval(pg_get_serial_sequence('social.rota', 'id'))::int as id`.execute(tx);
  return rows[0]?.id ?? 0;
}

/** The pool as it was committed to: sorted. */
export async function listPool(db: Reader, rotaId: number): Promise<readonly Hex32[]> {
  const rows = await tables(db)
    .selectFrom("social.entry")
    .select("commitment")
    .where("rota_id", "=", rotaId)
    .orderBy("place")
    .execute();
  return rows.map(({ commitment }) => commitment as Hex32);
}

/** What was committed to. Only the draw, and the file of it afterwards, may read it. */
export async function findSecret(db: Reader, rotaId: number): Promise<Hex32> {
  const { secret } = await tables(db)
    .selectFrom("social.rota")
    .select("secret")
    .where("id", "=", rotaId)
    .executeTakeFirstOrThrow();
  return secret as Hex32;
}

/** The draw as everybody can check it; undefined as long as it has not been made. */
export async function findDraw(db: Reader, rota: Rota): Promise<Draw | undefined> {
  if (rota.publicValue === undefined) return undefined;
  return drawAgain({
    draw: drawNameOf(rota.id),
    for: "posts",
    size: rota.size,
    pool: await listPool(db, rota.id),
    secret: await findSecret(db, rota.id),
    public: rota.publicValue,
  });
}

/**
 * Who stands at this place of the pool; nobody, where they were forgotten.
 * @throws where it is not who was committed to: nobody can be put into another's place once the pool is fixed.
 */
export async function findPersonAt(
  db: Reader,
  rotaId: number,
  place: number,
): Promise<PersonId | undefined> {
  const row = await tables(db)
    .selectFrom("social.entry")
    .select(["person_id", "salt", "commitment"])
    .where("rota_id", "=", rotaId)
    .where("place", "=", place)
    .executeTakeFirst();
  return row && personInPool(row);
}

export async function listSeats(db: Reader, rotaId: number): Promise<readonly RotaSeat[]> {
  const rows = await tables(db)
    .selectFrom("social.seat")
    .select(["id", "number", "person_id", "state", "answer_by"])
    .where("rota_id", "=", rotaId)
    .orderBy("number")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    number: row.number,
    personId: row.person_id ?? undefined,
    state: row.state,
    answerBy: row.answer_by,
  }));
}

/** Which rota reads this post; undefined while it waits for one. */
export async function findRotaOf(db: Reader, proposalId: number): Promise<number | undefined> {
  const row = await tables(db)
    .selectFrom("social.post")
    .select("rota_id")
    .where("proposal_id", "=", proposalId)
    .executeTakeFirst();
  return row?.rota_id ?? undefined;
}

export interface PostVote {
  readonly seatId: number;
  readonly choice: PostChoice;
  readonly reason: string | undefined;
  /** Undefined of a refusal. */
  readonly restsOn: RestsOn | undefined;
}

export async function listPostVotes(db: Reader, proposalId: number): Promise<readonly PostVote[]> {
  const rows = await tables(db)
    .selectFrom("social.vote")
    .select(["seat_id", "choice", "reason", "policy", "is_announcement"])
    .where("proposal_id", "=", proposalId)
    .orderBy("seat_id")
    .execute();
  return rows.map(({ seat_id, choice, reason, policy, is_announcement }) => ({
    ...{ seatId: seat_id, choice },
    reason: reason ?? undefined,
    restsOn: is_announcement ? ANNOUNCEMENT : (policy ?? undefined),
  }));
}

/** The rotas on which this person is asked or serves, the newest first. */
export async function listOwnSeats(
  db: Reader,
  personId: PersonId,
): Promise<readonly (RotaSeat & { readonly rotaId: number })[]> {
  const rows = await tables(db)
    .selectFrom("social.seat")
    .select(["id", "rota_id", "number", "person_id", "state", "answer_by"])
    .where("person_id", "=", personId)
    .where("state", "in", ["called", "serving"])
    .orderBy("id", "desc")
    .limit(10)
    .execute();
  return rows.map((row) => ({
    ...{ id: row.id, rotaId: row.rota_id, number: row.number, state: row.state },
    personId,
    answerBy: row.answer_by,
  }));
}

/** Of these posts, those that this person reads and has not voted on yet. */
export async function listUnread(
  db: Reader,
  personId: PersonId,
  posts: readonly number[],
): Promise<readonly number[]> {
  if (posts.length === 0) return [];
  const { rows } = await sql<{ proposal_id: number }>`
    select p.proposal_id from social.seat s
    join social.post p on p.rota_id = s.rota_id
    where s.person_id = ${personId} and s.state in ('called', 'serving')
      and p.proposal_id = any(${[...posts]}::int[])
      and not exists (select from social.vote v where v.proposal_id = p.proposal_id and v.seat_id = s.id)
    order by p.proposal_id`.execute(db);
  return rows.map(({ proposal_id }) => proposal_id);
}
