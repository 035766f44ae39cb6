import { sql } from "kysely";
import type { Reader } from "../../../platform/database/database.ts";
import type { PersonId } from "../../../platform/ids.ts";
import type { Notices } from "../../mail/door.ts";
import type { ThisWeekTables } from "../tables.ts";

const tables = (db: Reader) => db.withTables<ThisWeekTables>();

/** What somebody follows, as a list shows it. */
export interface Followed {
  readonly path: string;
  readonly level: Notices | undefined;
  readonly isChosen: boolean;
  readonly since: Date;
}

const followed = (db: Reader, personId: PersonId) =>
  tables(db)
    .selectFrom("this_week.follow")
    .select(["path", "level", "is_chosen as isChosen", "since"])
    .where("person_id", "=", personId);

type Row = Awaited<ReturnType<ReturnType<typeof followed>["executeTakeFirstOrThrow"]>>;

const followedOf = (row: Row): Followed => ({ ...row, level: row.level ?? undefined });

const isOn = sql<boolean>`level is distinct from 'off'`;

/** Undefined where they do not follow it: never began, or stopped. */
export async function findFollowed(
  db: Reader,
  personId: PersonId,
  path: string,
): Promise<Followed | undefined> {
  const row = await followed(db, personId).where("path", "=", path).where(isOn).executeTakeFirst();
  return row && followedOf(row);
}

/** In the order of their addresses, which stays: the next slice begins after the last of the one before. */
export async function listFollowedBy(
  db: Reader,
  personId: PersonId,
  { after, most }: { readonly after?: string | undefined; readonly most: number },
): Promise<readonly Followed[]> {
  let query = followed(db, personId).where(isOn).orderBy("path").limit(most);
  if (after !== undefined) query = query.where("path", ">", after);
  return (await query.execute()).map(followedOf);
}

/** Of what is followed, that to which something happened last. */
export async function listNewestFollowed(
  db: Reader,
  personId: PersonId,
  most: number,
): Promise<readonly string[]> {
  const rows = await followed(db, personId)
    .where(isOn)
    .orderBy("since", "desc")
    .limit(most)
    .execute();
  return rows.map(({ path }) => path);
}

export interface Follower {
  readonly personId: PersonId;
  readonly path: string;
  readonly level: Notices | undefined;
  readonly since: Date;
  readonly stopKey: string;
}

const followers = (db: Reader) =>
  tables(db)
    .selectFrom("this_week.follow")
    .select(["person_id as personId", "path", "level", "since", "stop_key as stopKey"]);

const followerOf = <Line extends { level: Notices | null }>(line: Line) => ({
  ...line,
  level: line.level ?? undefined,
});

/** Who follows any of these, the next few people by their numbers: everything of each, and of whom it asks something. */
export async function listConcerned(
  db: Reader,
  happening: { readonly id: number; readonly on: readonly string[] },
  { after, most }: { readonly after: PersonId | undefined; readonly most: number },
): Promise<readonly PersonId[]> {
  const beyond = after ?? "00000000-0000-0000-0000-000000000000";
  const { rows } = await sql<{ person_id: PersonId }>`
    select person_id from (
      select person_id from this_week.follow
      where path = any(${happening.on}::text[]) and person_id > ${beyond}
      union
      select person_id from this_week.asked
      where happening_id = ${happening.id} and person_id > ${beyond}
    ) as concerned order by person_id limit ${most}`.execute(db);
  return rows.map(({ person_id }) => person_id);
}

/** What these people follow of these things. */
export async function listFollowsOf(
  db: Reader,
  people: readonly PersonId[],
  paths: readonly string[],
): Promise<readonly Follower[]> {
  if (people.length === 0 || paths.length === 0) return [];
  const rows = await followers(db)
    .where("person_id", "=", sql<PersonId>`any(${people}::uuid[])`)
    .where("path", "=", sql<string>`any(${paths}::text[])`)
    .execute();
  return rows.map(followerOf);
}

/** Of whom of these people these happenings ask something. */
export async function listAskedOf(
  db: Reader,
  people: readonly PersonId[],
  happenings: readonly number[],
): Promise<readonly { readonly happening: number; readonly personId: PersonId }[]> {
  if (people.length === 0 || happenings.length === 0) return [];
  return await tables(db)
    .selectFrom("this_week.asked")
    .select(["happening_id as happening", "person_id as personId"])
    .where("person_id", "=", sql<PersonId>`any(${people}::uuid[])`)
    .where("happening_id", "=", sql<number>`any(${happenings}::bigint[])` as never)
    .execute();
}

/** Which of these happenings are this person's own doing. */
export async function listDoneBy(
  db: Reader,
  people: readonly PersonId[],
  happenings: readonly number[],
): Promise<ReadonlyMap<number, PersonId>> {
  if (people.length === 0 || happenings.length === 0) return new Map();
  const rows = await tables(db)
    .selectFrom("this_week.happening")
    .select(["id", "by_person"])
    .where("id", "=", sql<number>`any(${happenings}::bigint[])` as never)
    .where("by_person", "=", sql<PersonId>`any(${people}::uuid[])`)
    .execute();
  return new Map(
    rows.flatMap(({ id, by_person }) => (by_person === null ? [] : [[id, by_person]])),
  );
}

export async function findPathOfKey(db: Reader, key: string): Promise<string | undefined> {
  const row = await tables(db)
    .selectFrom("this_week.follow")
    .select("path")
    .where("stop_key", "=", key)
    .executeTakeFirst();
  return row?.path;
}
