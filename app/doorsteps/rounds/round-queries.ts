import { sql } from "kysely";
import type { Reader } from "../../../platform/database/database.ts";
import type { PersonId } from "../../../platform/ids.ts";
import type { Day } from "../../../platform/time/days.ts";
import type { Outcome } from "../knocking/judging.ts";
import type { DoorstepsTables } from "../tables.ts";
import type { Walk } from "./walk.ts";

const tables = (db: Reader) => db.withTables<DoorstepsTables>();

/** Streets to walk during an event, from one copy of the register. */
export interface Round {
  readonly id: number;
  readonly branchId: number;
  readonly registerId: number;
  readonly eventId: number;
  readonly walk: Walk;
  readonly streets: readonly string[];
}

const rounds = (db: Reader) =>
  tables(db)
    .selectFrom("doorsteps.round")
    .select([
      "id",
      "branch_id as branchId",
      "register_id as registerId",
      "event_id as eventId",
      "walk",
      "streets",
    ]);

export const findRound = (db: Reader, id: number): Promise<Round | undefined> =>
  rounds(db).where("id", "=", id).executeTakeFirst();

/** Held, so that nobody is named twice. */
export const lockRound = (db: Reader, id: number): Promise<Round | undefined> =>
  rounds(db).where("id", "=", id).forUpdate().executeTakeFirst();

export const listRounds = (db: Reader, branchId: number): Promise<readonly Round[]> =>
  rounds(db).where("branch_id", "=", branchId).orderBy("id", "desc").limit(100).execute();

/** The rounds for which somebody is named, the latest first. */
export const listRoundsOf = (db: Reader, personId: PersonId): Promise<readonly Round[]> =>
  rounds(db)
    .where(
      "id",
      "in",
      tables(db)
        .selectFrom("doorsteps.canvasser")
        .select("round_id")
        .where("person_id", "=", personId),
    )
    .orderBy("id", "desc")
    .limit(50)
    .execute();

export async function listCanvassers(db: Reader, roundId: number): Promise<readonly PersonId[]> {
  const rows = await tables(db)
    .selectFrom("doorsteps.canvasser")
    .select("person_id")
    .where("round_id", "=", roundId)
    .orderBy("named_at")
    .execute();
  return rows.map(({ person_id }) => person_id);
}

/** A door as its canvassers see it. */
export interface Door {
  readonly id: number;
  readonly street: string;
  readonly number: number | undefined;
  readonly house: string;
  readonly postcode: string;
  readonly standing: Outcome | undefined;
  /** Those who can vote today: an attainer is nobody's to knock for before their day. */
  readonly names: readonly string[];
}

/** The doors of a round; who asked not to be called on again, and whoever moved, is not among them. */
export async function listDoors(
  db: Reader,
  { registerId, streets }: Pick<Round, "registerId" | "streets">,
  today: Day,
): Promise<readonly Door[]> {
  const { rows } = await sql<Omit<Door, "number" | "standing"> & Nullable>`
    select door.id, street, number, house, postcode, standing,
      array_agg(trim(forename || ' ' || surname) order by elector.id) as names
    from doorsteps.door join doorsteps.elector on elector.door_id = door.id
    where register_id = ${registerId} and street = any(${streets}::text[])
      and (attains_on is null or attains_on <= ${today}::date)
      and (standing is null or standing not in ('do-not-return', 'moved'))
    group by door.id`.execute(db);
  return rows.map(({ number, standing, ...door }) => ({
    ...door,
    number: number ?? undefined,
    standing: standing ?? undefined,
  }));
}

interface Nullable {
  readonly number: number | null;
  readonly standing: Outcome | null;
}

/** Every door of the streets of a round, also those that are called on no more: what phones may send of. */
export async function listDoorIds(
  db: Reader,
  { registerId, streets }: Pick<Round, "registerId" | "streets">,
): Promise<ReadonlySet<number>> {
  const rows = await tables(db)
    .selectFrom("doorsteps.door")
    .select("id")
    .where("register_id", "=", registerId)
    .where("street", "in", streets)
    .execute();
  return new Set(rows.map(({ id }) => id));
}

/** At which doors somebody has knocked on a round. */
export async function listKnocked(db: Reader, roundId: number): Promise<ReadonlySet<number>> {
  const rows = await tables(db)
    .selectFrom("doorsteps.knock")
    .select("door_id")
    .distinct()
    .where("round_id", "=", roundId)
    .execute();
  return new Set(rows.map((row) => row.door_id));
}

/** How the doors of one street stand. */
export interface StreetNumbers {
  readonly street: string;
  readonly doors: number;
  readonly knocked: number;
  readonly outcomes: Readonly<Partial<Record<Outcome, number>>>;
}

/** The streets of a register in which somebody knocked. Each door counts once, as it stands. */
export async function countByStreet(
  db: Reader,
  registerId: number,
): Promise<readonly StreetNumbers[]> {
  const { rows } = await sql<{ street: string; standing: Outcome | null; doors: number }>`
    select street, standing, count(*)::int as doors from doorsteps.door
    where register_id = ${registerId} and street in (
      select street from doorsteps.door where register_id = ${registerId} and standing is not null)
    group by street, standing order by street`.execute(db);
  const streets = [...new Set(rows.map(({ street }) => street))];
  return streets.map((street) => {
    const here = rows.filter((row) => row.street === street);
    const known = here.flatMap(({ standing, doors }) => (standing ? [[standing, doors]] : []));
    const all = here.reduce((sum, { doors }) => sum + doors, 0);
    const knocked = known.reduce((sum, [, doors]) => sum + Number(doors), 0);
    return { street, doors: all, knocked, outcomes: Object.fromEntries(known) };
  });
}

/** What was said with consent at the doors of a register, each door as it was last said there. */
export async function countIntentions(
  db: Reader,
  registerId: number,
): Promise<ReadonlyMap<string, number>> {
  const { rows } = await sql<{ intention: string; doors: number }>`
    select intention, count(*)::int as doors from (
      select distinct on (door_id) knock.intention
      from doorsteps.knock join doorsteps.door on door.id = door_id
      where register_id = ${registerId} and intention is not null
      order by door_id, knocked_at desc, knock.id desc
    ) as last group by intention`.execute(db);
  return new Map(rows.map(({ intention, doors }) => [intention, doors]));
}
