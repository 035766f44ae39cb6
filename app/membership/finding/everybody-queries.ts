import { sql } from "kysely";
import type { Reader } from "../../../platform/database/database.ts";
import type { PersonId } from "../../../platform/ids.ts";
import { addDaysTo, type Day, dayOf } from "../../../platform/time/days.ts";
import { rulesInForce } from "../../rulebook/door.ts";
import { isAdultRow } from "../standing/age-queries.ts";
import type { Addressee } from "../standing/queries.ts";
import type { MembershipTables } from "../tables.ts";

/**
 * Everybody with a confirmed address, members and supporters, in slices for a letter to all. Who wants that letter
 * is asked where it is posted.
 * @param after the last person of the slice before
 */
export async function listEverybody(
  db: Reader,
  after: PersonId | undefined,
  most: number,
): Promise<readonly Addressee[]> {
  return await slice(db, after, most).execute();
}

/** The same for members alone: those whose membership runs, or ran out within the days of grace. */
export async function listMembersToWrite(
  db: Reader,
  after: PersonId | undefined,
  most: number,
  now: Date,
): Promise<readonly Addressee[]> {
  const { graceDays } = await rulesInForce(db);
  return await members(db, { after, most }, addDaysTo(dayOf(now), -graceDays)).execute();
}

/** Every confirmed member with the postcode that they gave, in the same order, for telling where each belongs. */
export async function listPostcodes(
  db: Reader,
  after: PersonId | undefined,
  most: number,
): Promise<readonly { readonly personId: PersonId; readonly postcode: string | undefined }[]> {
  const query = db
    .withTables<MembershipTables>()
    .selectFrom("membership.person")
    .select(["id as personId", "postcode"])
    .where("kind", "=", "member")
    .where("confirmed_at", "is not", null)
    .orderBy("id")
    .limit(most);
  const rows = await (after === undefined ? query : query.where("id", ">", after)).execute();
  return rows.map(({ personId, postcode }) => ({ personId, postcode: postcode ?? undefined }));
}

/** The postcodes that these people gave; whoever gave none is not in it. */
export async function listPostcodesOf(
  db: Reader,
  people: readonly PersonId[],
): Promise<ReadonlyMap<PersonId, string>> {
  const rows = await db
    .withTables<MembershipTables>()
    .selectFrom("membership.person")
    .select(["id", "postcode"])
    .where("id", "=", sql<PersonId>`any(${[...people]}::uuid[])`)
    .execute();
  return new Map(rows.flatMap(({ id, postcode }) => (postcode === null ? [] : [[id, postcode]])));
}

/** The same without anybody under 18: what an office has to say to all is not for them to get. */
export async function listAdultsToWrite(
  db: Reader,
  whom: "members" | "everybody",
  wanted: Slice,
  now: Date,
): Promise<readonly Addressee[]> {
  const { graceDays } = await rulesInForce(db);
  const people =
    whom === "members"
      ? members(db, wanted, addDaysTo(dayOf(now), -graceDays))
      : slice(db, wanted.after, wanted.most);
  return await people.where(isAdultRow(dayOf(now))).execute();
}

/** Members without those whom this request brought in. */
export async function listMembersBefore(
  db: Reader,
  request: number,
  wanted: Slice,
  now: Date,
): Promise<readonly Addressee[]> {
  const { graceDays } = await rulesInForce(db);
  return await members(db, wanted, addDaysTo(dayOf(now), -graceDays))
    .where(sql<boolean>`import_request is distinct from ${request}`)
    .execute();
}

interface Slice {
  /** The last person of the slice before. */
  readonly after: PersonId | undefined;
  readonly most: number;
}

const members = (db: Reader, { after, most }: Slice, renewsSince: Day) =>
  slice(db, after, most).where("kind", "=", "member").where("renews_on", ">=", renewsSince);

function slice(db: Reader, after: PersonId | undefined, most: number) {
  const query = db
    .withTables<MembershipTables>()
    .selectFrom("membership.person")
    .select(["id as personId", "name", "email", "language"])
    .where("confirmed_at", "is not", null)
    .orderBy("id")
    .limit(most);
  return after === undefined ? query : query.where("id", ">", after);
}
