import type { Selectable } from "kysely";
import type { Reader, Tx } from "../../../platform/database/database.ts";
import type { PersonId } from "../../../platform/ids.ts";
import type { ElectionTables } from "../tables.ts";
import type { Nomination } from "./nomination.ts";
import { isBelonging } from "./reserved.ts";

const tables = (db: Reader) => db.withTables<ElectionTables>();

/** All but the picture, which has an address of its own. */
const nominations = (db: Reader) =>
  tables(db)
    .selectFrom("elections.nomination")
    .select([
      ...(["id", "election_id", "person_id", "nominated_by", "state", "statement"] as const),
      ...(["interests", "memberships", "answers", "groups", "supporters"] as const),
      ...(["picture_says", "stood_at", "stood_with", "again_of"] as const),
    ]);

type Row = Omit<
  Selectable<ElectionTables["elections.nomination"]>,
  "picture" | "told_at" | "made_at" | "term_ends"
>;

const nominationOf = (row: Row): Nomination => ({
  id: row.id,
  electionId: row.election_id,
  personId: row.person_id ?? undefined,
  nominatedBy: row.nominated_by ?? undefined,
  state: row.state,
  statement: row.statement,
  interests: row.interests,
  memberships: row.memberships,
  answers: row.answers,
  groups: row.groups?.filter(isBelonging),
  supporters: row.supporters,
  pictureSays: row.picture_says ?? undefined,
  stoodAt: row.stood_at ?? undefined,
  stoodWith: row.stood_with ?? undefined,
  againOf: row.again_of ?? undefined,
});

export async function findNomination(db: Reader, id: number): Promise<Nomination | undefined> {
  const row = await nominations(db).where("id", "=", id).executeTakeFirst();
  return row && nominationOf(row);
}

export async function lockNomination(tx: Tx, id: number): Promise<Nomination | undefined> {
  const row = await nominations(tx).where("id", "=", id).forUpdate().executeTakeFirst();
  return row && nominationOf(row);
}

/** Somebody's own in this election, finished or not. */
export async function findNominationOf(
  db: Reader,
  electionId: number,
  personId: PersonId,
): Promise<Nomination | undefined> {
  const row = await nominations(db)
    .where("election_id", "=", electionId)
    .where("person_id", "=", personId)
    .executeTakeFirst();
  return row && nominationOf(row);
}

/** Every nomination of an election, the first one first. */
export async function listNominations(
  db: Reader,
  electionId: number,
): Promise<readonly Nomination[]> {
  const rows = await nominations(db).where("election_id", "=", electionId).orderBy("id").execute();
  return rows.map(nominationOf);
}

/** How many others somebody has named in this election. */
export async function countNominatedBy(
  db: Reader,
  electionId: number,
  personId: PersonId,
): Promise<number> {
  const { count } = await tables(db)
    .selectFrom("elections.nomination")
    .where("election_id", "=", electionId)
    .where("nominated_by", "=", personId)
    .select((select) => select.fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  return count;
}

export async function hasSupported(
  db: Reader,
  nominationId: number,
  personId: PersonId,
): Promise<boolean> {
  const row = await tables(db)
    .selectFrom("elections.supporter")
    .select("id")
    .where("nomination_id", "=", nominationId)
    .where("person_id", "=", personId)
    .executeTakeFirst();
  return row !== undefined;
}

/** Nominations that are open, whose nominee has not been told yet that something is missing. */
export async function listUntold(tx: Tx, electionId: number): Promise<readonly Nomination[]> {
  const rows = await nominations(tx)
    .where("election_id", "=", electionId)
    .where("state", "in", ["offered", "writing", "standing"])
    .where("told_at", "is", null)
    .orderBy("id")
    .forUpdate()
    .execute();
  return rows.map(nominationOf);
}

export async function findPicture(db: Reader, id: number): Promise<Buffer | undefined> {
  const row = await tables(db)
    .selectFrom("elections.nomination")
    .select("picture")
    .where("id", "=", id)
    .where("state", "in", ["standing", "candidate", "elected", "not-elected"])
    .executeTakeFirst();
  return row?.picture ?? undefined;
}
