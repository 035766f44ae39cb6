import type { Reader } from "../../../platform/database/database.ts";
import type { RulebookTables } from "../tables.ts";
import { DEFAULT_CONSTITUTION } from "./by-default.ts";
import type { Constitution } from "./constitution.ts";
import { withLaterPowers } from "./later-powers.ts";

/** The number of the one that a party has which was founded without its own, until a ballot changes it. */
const BY_DEFAULT = 0;

export interface Numbered {
  readonly number: number;
  readonly constitution: Constitution;
}

const all = (db: Reader) => db.withTables<RulebookTables>().selectFrom("rulebook.constitution");

/** The constitution that is in force now. */
export async function readConstitution(db: Reader): Promise<Numbered> {
  const row = await all(db)
    .select(["number", "document"])
    .orderBy("number", "desc")
    .limit(1)
    .executeTakeFirst();
  if (row === undefined) return { number: BY_DEFAULT, constitution: DEFAULT_CONSTITUTION };
  return { number: row.number, constitution: withLaterPowers(row.document) };
}

/** The constitution of this number: what was in force when something began. */
export async function findConstitution(db: Reader, number: number): Promise<Constitution> {
  if (number === BY_DEFAULT) return DEFAULT_CONSTITUTION;
  const row = await all(db)
    .select("document")
    .where("number", "=", number)
    .executeTakeFirstOrThrow();
  return withLaterPowers(row.document);
}

/** A change that a ballot made, or the founding; the sentence as it was written then. */
export interface ConstitutionChange {
  readonly says: string | undefined;
  readonly setBy: string;
  readonly setByPath: string | undefined;
  readonly setAt: Date;
}

/** What has changed it, the newest first. */
export async function listConstitutionChanges(db: Reader): Promise<readonly ConstitutionChange[]> {
  const rows = await all(db)
    .select(["says", "set_by", "set_by_path", "set_at"])
    .orderBy("number", "desc")
    .execute();
  return rows.map((row) => ({
    says: row.says ?? undefined,
    setBy: row.set_by,
    setByPath: row.set_by_path ?? undefined,
    setAt: row.set_at,
  }));
}
