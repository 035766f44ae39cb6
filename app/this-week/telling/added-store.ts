import { sql } from "kysely";
import { inTransaction } from "../../../platform/act.ts";
import type { Reader, Tx } from "../../../platform/database/database.ts";
import type { House } from "../../../platform/house.ts";
import { findPosts, type PostName, type Posts } from "../../../platform/text/posts.ts";
import type { Added, AddedKind } from "../../mail/door.ts";
import type { ThisWeekTables } from "../tables.ts";
import type { Addition, AdditionId } from "./added.ts";
import type { HappeningId } from "./happening.ts";

const tables = (db: Reader) => db.withTables<ThisWeekTables>();

/** Takes no lock: of however many write in one place at once, none waits for another. */
export async function noteAdded(tx: Tx, { on, by, ...heard }: Added): Promise<void> {
  const { kind, place, fact, post, at } = heard;
  await tables(tx)
    .insertInto("this_week.addition")
    .values({
      ...{ path: on, by_person: by, fact: fact ?? null, kind, place, at },
      ...{ post_kind: post?.kind ?? null, post_id: post?.id ?? null },
    })
    .execute();
}

/**
 * Between two letters of what is added to one thing, for whoever wants to hear of everything at once. The first goes out
 * at once, and what comes within this time after it waits for the next.
 */
export const MINUTES_BETWEEN = 60;

const THINGS_AT_ONCE = 200;

/** Gathers what was added to each thing, so that one letter tells of it. Any number of processes may do it at once. */
export async function gatherAdded(house: House, stopping?: AbortSignal): Promise<void> {
  let goesOn = true;
  while (goesOn && !stopping?.aborted) {
    goesOn = await inTransaction(house, async (tx, now) => {
      const paths = await takeDue(tx, now);
      if (paths.length > 0) await gather(tx, paths);
      return paths.length > 0;
    });
  }
}

/** Things whose time has come, for this transaction alone: another process finds that it has passed. */
async function takeDue(tx: Tx, now: Date): Promise<readonly string[]> {
  const before = new Date(now.getTime() - MINUTES_BETWEEN * 60_000);
  const { rows } = await sql<{ path: string }>`
    insert into this_week.gathered (path, last_at)
    select a.path, ${now}::timestamptz from this_week.addition a
    where a.happening_id is null and not exists (
      select from this_week.gathered g where g.path = a.path and g.last_at > ${before})
    group by a.path order by a.path limit ${THINGS_AT_ONCE}
    on conflict (path) do update set last_at = excluded.last_at
      where this_week.gathered.last_at <= ${before}
    returning path`.execute(tx);
  return rows.map(({ path }) => path);
}

/** One statement, and so one view of what is there: what is being added just now is gathered the next time. */
async function gather(tx: Tx, paths: readonly string[]): Promise<void> {
  await sql`
    with due as (
      select path, path || ' added ' || min(id) as fact, max(at) as at from this_week.addition
      where happening_id is null and path = any(${paths}::text[]) group by path),
    noted as (
      insert into this_week.happening (fact, part, is_important, is_for_all, is_gathered, says, at)
      select fact, 'changed', false, false, true, '{"en": "", "cy": ""}', at from due order by path
      returning id, fact),
    placed as (
      insert into this_week.happening_on (happening_id, place, path)
      select n.id, 1, d.path from noted n join due d on d.fact = n.fact)
    update this_week.addition a set happening_id = n.id
    from noted n join due d on d.fact = n.fact
    where a.path = d.path and a.happening_id is null`.execute(tx);
}

type MaybePost = { readonly post_kind: string | null; readonly post_id: number | null };

const postIn = ({ post_kind: kind, post_id: id }: MaybePost): PostName | undefined =>
  kind === null || id === null ? undefined : { kind, id };

/** Of what was added, what can be read today: what was hidden since, or taken back, is told to nobody. */
async function thoseToRead<Row extends MaybePost>(
  db: Reader,
  rooms: readonly Posts[],
  rows: readonly Row[],
): Promise<readonly Row[]> {
  const names = rows.flatMap((row) => postIn(row) ?? []);
  const postOf = await findPosts(rooms, db, names);
  return rows.filter((row) => {
    const name = postIn(row);
    return name === undefined || postOf(name)?.text !== undefined;
  });
}

type GatheredRow = Addition &
  MaybePost & { of: HappeningId; by: string | null; fact: string | null };

/** What was gathered in each of these and can be read today, the oldest first. */
export async function listGathered(
  db: Reader,
  rooms: readonly Posts[],
  ids: readonly HappeningId[],
): Promise<ReadonlyMap<HappeningId, readonly Addition[]>> {
  if (ids.length === 0) return new Map();
  const { rows } = await sql<GatheredRow>`
    select happening_id as of, id, kind, by_person as by, fact, at, post_kind, post_id
    from this_week.addition
    where happening_id = any(${ids}::bigint[]) order by id`.execute(db);
  const found = new Map<HappeningId, Addition[]>();
  for (const { of, id, kind, by, fact, at } of await thoseToRead(db, rooms, rows)) {
    const one = { id, kind, by: by ?? undefined, fact: fact ?? undefined, at };
    const list = found.get(of);
    if (list === undefined) found.set(of, [one]);
    else list.push(one);
  }
  return found;
}

/** What was added somewhere, as a page lists it. */
export interface Place {
  readonly id: AdditionId;
  readonly kind: AddedKind;
  readonly place: string;
  readonly at: Date;
}

/** What was added to a thing after one of these numbers and can be read today, the oldest first. */
export async function listAddedTo(
  { database, posts }: Pick<House, "database" | "posts">,
  path: string,
  { after, most }: { readonly after: number; readonly most: number },
): Promise<{ readonly places: readonly Place[]; readonly next: AdditionId | undefined }> {
  const rows = await tables(database)
    .selectFrom("this_week.addition")
    .select(["id", "kind", "place", "at", "post_kind", "post_id"])
    .where("path", "=", path)
    .where("id", ">", after as AdditionId)
    .orderBy("id")
    .limit(most + 1)
    .execute();
  const slice = rows.slice(0, most);
  return {
    places: await thoseToRead(database, posts, slice),
    next: rows.length > most ? slice.at(-1)?.id : undefined,
  };
}

/** What was gathered goes with the happening that tells of it. */
export async function forgetOldAdditions(db: Reader, before: Date): Promise<void> {
  await tables(db)
    .deleteFrom("this_week.addition")
    .where("happening_id", "is", null)
    .where("at", "<", before)
    .execute();
  await tables(db).deleteFrom("this_week.gathered").where("last_at", "<", before).execute();
}
