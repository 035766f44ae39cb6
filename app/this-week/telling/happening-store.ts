import { sql } from "kysely";
import type { Reader, Tx } from "../../../platform/database/database.ts";
import type { PersonId } from "../../../platform/ids.ts";
import type { Posts } from "../../../platform/text/posts.ts";
import { addDays } from "../../../platform/time/days.ts";
import type { Happened } from "../../mail/door.ts";
import type { ThisWeekTables } from "../tables.ts";
import { gatheredOf } from "./added.ts";
import { forgetOldAdditions, listGathered } from "./added-store.ts";
import type { Happening, HappeningId } from "./happening.ts";

const tables = (db: Reader) => db.withTables<ThisWeekTables>();

/**
 * Notes what happened, and of whom it asks something. Who follows it is told by a job. Where two rooms tell of one thing
 * it is noted once, as the first says it, for those who follow what either names.
 */
export async function noteHappening(tx: Tx, heard: Happened): Promise<void> {
  const { rows } = await sql<{ id: HappeningId }>`
    insert into this_week.happening
      (fact, part, is_important, is_for_all, by_person, until, says, at)
    values (${heard.fact}, ${heard.part}, ${heard.isImportant}, ${heard.isForAll}, ${heard.by ?? null},
      ${heard.until ?? null}, ${JSON.stringify(heard.says)}, ${heard.at})
    on conflict (fact) do update set is_for_all = this_week.happening.is_for_all or excluded.is_for_all
    returning id`.execute(tx);
  const [noted] = rows;
  if (noted === undefined) throw new Error("what happened was not noted");
  await sql`
    insert into this_week.happening_on (happening_id, place, path)
    select ${noted.id}, (select count(*) from this_week.happening_on where happening_id = ${noted.id}) + place, path
    from unnest(${[...new Set(heard.on)]}::text[]) with ordinality as r (path, place)
    on conflict do nothing`.execute(tx);
  if (heard.asks.length === 0) return;
  await sql`
    insert into this_week.asked (happening_id, person_id)
    select distinct ${noted.id}::bigint, person_id from unnest(${heard.asks}::uuid[]) as r (person_id)
    on conflict do nothing`.execute(tx);
}

const happenings = (db: Reader) =>
  tables(db)
    .selectFrom("this_week.happening as h")
    .select(["id", "fact", "part", "until", "says", "at"])
    .select(["is_important as isImportant", "is_for_all as isForAll", "is_gathered"])
    .select(
      sql<string[]>`array(
        select path from this_week.happening_on o where o.happening_id = h.id order by place)`.as(
        "on",
      ),
    );

type Row = Awaited<ReturnType<ReturnType<typeof happenings>["executeTakeFirstOrThrow"]>>;

/** With what was added, where they tell of that. */
async function happeningsOf(
  db: Reader,
  rooms: readonly Posts[],
  rows: readonly Row[],
): Promise<readonly Happening[]> {
  const ids = rows.flatMap(({ id, is_gathered }) => (is_gathered ? [id] : []));
  const added = await listGathered(db, rooms, ids);
  return rows.map(({ is_gathered, until, ...row }) => ({
    ...row,
    until: until ?? undefined,
    gathered: is_gathered ? gatheredOf(added.get(row.id) ?? []) : undefined,
  }));
}

export interface Untold extends Happening {
  readonly toldTo: PersonId | undefined;
}

/** The oldest thing whose letters are not all written, for this transaction alone. */
export async function takeUntold(tx: Tx, rooms: readonly Posts[]): Promise<Untold | undefined> {
  const row = await happenings(tx)
    .select("told_to")
    .where("told_at", "is", null)
    .orderBy("id")
    .limit(1)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const { told_to, ...found } = row;
  const [untold] = await happeningsOf(tx, rooms, [found]);
  return untold && { ...untold, toldTo: told_to ?? undefined };
}

export async function noteTold(
  tx: Tx,
  id: HappeningId,
  progress: { readonly told_to: PersonId | null; readonly told_at: Date | null },
): Promise<void> {
  await tables(tx).updateTable("this_week.happening").set(progress).where("id", "=", id).execute();
}

/** All that happened after one and up to another, and not so long ago that its letters are forgotten. */
export async function listBetween(
  db: Reader,
  rooms: readonly Posts[],
  { after, upTo, since }: { after: HappeningId; upTo: HappeningId; since: Date },
): Promise<readonly Happening[]> {
  const rows = await happenings(db)
    .where("id", ">", after)
    .where("id", "<=", upTo)
    .where("at", ">=", since)
    .orderBy("id")
    .execute();
  return await happeningsOf(db, rooms, rows);
}

/**
 * The last that every letter was written of, with all before it: none that is being noted just now comes between.
 * Whoever notes one waits until this transaction is over, and this waits for whoever writes its letters: they hold the
 * row and nothing that a gentler lock would meet.
 */
export async function lastTold(tx: Tx): Promise<HappeningId> {
  await sql`lock table this_week.happening in exclusive mode`.execute(tx);
  const { rows } = await sql<{ id: HappeningId }>`
    select coalesce(
      (select min(id) - 1 from this_week.happening where told_at is null),
      (select max(id) from this_week.happening), 0)::bigint as id`.execute(tx);
  return rows[0]?.id ?? (0 as HappeningId);
}

/** How long what happened is kept, for letters and digests: as long as the letters that told of it. */
export const DAYS_KEPT = 30;

/** What is older was news once. Letters that told of it are forgotten not much later. */
export const DAYS_OF_NEWS = 21;

export async function forgetOldHappenings(db: Reader, now: Date): Promise<void> {
  await tables(db)
    .deleteFrom("this_week.happening")
    .where("at", "<", addDays(now, -DAYS_KEPT))
    .execute();
  await forgetOldAdditions(db, addDays(now, -DAYS_KEPT));
}
