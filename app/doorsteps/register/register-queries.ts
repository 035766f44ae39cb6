import { sql } from "kysely";
import type { Reader } from "../../../platform/database/database.ts";
import type { PersonId } from "../../../platform/ids.ts";
import type { Day } from "../../../platform/time/days.ts";
import type { DoorstepsTables } from "../tables.ts";
import type { Fault } from "./reading.ts";

const tables = (db: Reader) => db.withTables<DoorstepsTables>();

/** A copy of the register, without anybody on it. */
export interface Register {
  readonly id: number;
  readonly branchId: number;
  readonly council: string;
  readonly area: string;
  readonly suppliedOn: Day;
  readonly electors: number;
  readonly anonymous: number;
  readonly faults: readonly Fault[];
  readonly faultCount: number;
  readonly takenBy: PersonId | null;
  readonly takenAt: Date;
  readonly keptAt: Date | null;
}

const registers = (db: Reader) =>
  tables(db)
    .selectFrom("doorsteps.register")
    .select([
      "id",
      "branch_id as branchId",
      "council",
      "area",
      sql<Day>`supplied_on::text`.as("suppliedOn"),
      "electors",
      "anonymous",
      "faults",
      "fault_count as faultCount",
      "taken_by as takenBy",
      "taken_at as takenAt",
      "kept_at as keptAt",
    ]);

export const findRegister = (db: Reader, id: number): Promise<Register | undefined> =>
  registers(db).where("id", "=", id).executeTakeFirst();

/** Held, so that it is not kept and deleted at once. */
export const lockRegister = (db: Reader, id: number): Promise<Register | undefined> =>
  registers(db).where("id", "=", id).forUpdate().executeTakeFirst();

/** A branch's copies, the latest first. */
export const listRegisters = (db: Reader, branchId: number): Promise<readonly Register[]> =>
  registers(db).where("branch_id", "=", branchId).orderBy("id", "desc").limit(50).execute();

export interface Street {
  readonly street: string;
  readonly doors: number;
}

/** The streets of a copy with how many doors each has. */
export async function listStreets(
  db: Reader,
  registerId: number,
  most: number,
): Promise<readonly Street[]> {
  return await tables(db)
    .selectFrom("doorsteps.door")
    .select(["street", sql<number>`count(*)::int`.as("doors")])
    .where("register_id", "=", registerId)
    .groupBy("street")
    .orderBy("street")
    .limit(most)
    .execute();
}

/** Which of these streets the copy has. */
export async function streetsAmong(
  db: Reader,
  registerId: number,
  streets: readonly string[],
): Promise<ReadonlySet<string>> {
  const found = await tables(db)
    .selectFrom("doorsteps.door")
    .select("street")
    .distinct()
    .where("register_id", "=", registerId)
    .where("street", "in", streets)
    .execute();
  return new Set(found.map(({ street }) => street));
}

/** The latest looks at a copy. */
export const listLooks = (db: Reader, registerId: number) =>
  tables(db)
    .selectFrom("doorsteps.look")
    .select(["round_id as roundId", "person_id as personId", "looked_at as at"])
    .where("register_id", "=", registerId)
    .orderBy("id", "desc")
    .limit(100)
    .execute();
