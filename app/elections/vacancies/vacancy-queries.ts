import { sql } from "kysely";
import type { Reader } from "../../../platform/database/database.ts";
import type { PersonId } from "../../../platform/ids.ts";
import type { Office } from "../../rulebook/door.ts";
import type { ElectionTables } from "../tables.ts";
import type { FilledSeat } from "./vacancy.ts";

const tables = (db: Reader) => db.withTables<ElectionTables>();

/** Seats of an office whose term runs, with who was elected to each, in the order of their election. */
export async function listFilledSeats(
  db: Reader,
  office: Office,
  now: Date,
): Promise<readonly FilledSeat[]> {
  const rows = await tables(db)
    .selectFrom("elections.nomination as nomination")
    .innerJoin("elections.election as election", "election.id", "nomination.election_id")
    .select([
      "nomination.id",
      "nomination.election_id",
      "nomination.person_id",
      "nomination.term_ends",
      "nomination.again_of",
      "election.ended_at",
      "election.result",
      sql<boolean>`exists (
        select from elections.election later
        where later.office = ${office}
          and later.terms #> '{countback,vacated}' @> to_jsonb(nomination.id))`.as("was_counted"),
    ])
    .where("election.office", "=", office)
    .where("nomination.state", "=", "elected")
    .where("nomination.term_ends", ">", now)
    .execute();
  const inOrder = rows.toSorted(
    (one, other) =>
      one.election_id - other.election_id ||
      placeOf(one.result?.elected, one.id) - placeOf(other.result?.elected, other.id),
  );
  return inOrder.flatMap((row) =>
    row.term_ends === null || row.ended_at === null
      ? []
      : [
          {
            election: row.election_id,
            nomination: row.id,
            personId: row.person_id ?? undefined,
            termEnds: row.term_ends,
            filledAt: row.ended_at,
            isUsedUp: row.was_counted || row.again_of !== null,
          },
        ],
  );
}

const placeOf = (elected: readonly number[] | undefined, id: number): number =>
  elected?.indexOf(id) ?? -1;

/** Until when a seat of an election was filled; undefined where it was not. */
export async function findTermEnd(db: Reader, nomination: number): Promise<Date | undefined> {
  const row = await tables(db)
    .selectFrom("elections.nomination")
    .select("term_ends")
    .where("id", "=", nomination)
    .executeTakeFirst();
  return row?.term_ends ?? undefined;
}

/** Who stood in an election and was not elected, as far as they are known still. */
export async function listLosers(
  db: Reader,
  election: number,
): Promise<readonly { readonly id: number; readonly personId: PersonId }[]> {
  const rows = await tables(db)
    .selectFrom("elections.nomination")
    .select(["id", "person_id"])
    .where("election_id", "=", election)
    .where("state", "=", "not-elected")
    .where("person_id", "is not", null)
    .orderBy("id")
    .execute();
  return rows.flatMap(({ id, person_id }) =>
    person_id === null ? [] : [{ id, personId: person_id }],
  );
}

/** Those of an election's own who sit still, and who came to their seats in its countbacks, by their first nominations. */
export async function listElectedOf(
  db: Reader,
  election: number,
): Promise<readonly { readonly nomination: number; readonly personId: PersonId }[]> {
  const rows = await tables(db)
    .selectFrom("elections.nomination as nomination")
    .leftJoin("elections.nomination as first", "first.id", "nomination.again_of")
    .select(["nomination.id", "nomination.again_of", "nomination.person_id"])
    .where("nomination.state", "=", "elected")
    .where((where) =>
      where.or([
        where("nomination.election_id", "=", election),
        where("first.election_id", "=", election),
      ]),
    )
    .where("nomination.person_id", "is not", null)
    .execute();
  return rows.flatMap(({ id, again_of, person_id }) =>
    person_id === null ? [] : [{ nomination: again_of ?? id, personId: person_id }],
  );
}
