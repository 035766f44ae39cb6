import { isDatabaseAway } from "../../platform/database/away.ts";
import type { Database, Reader } from "../../platform/database/database.ts";
import { keptForPages } from "../../platform/work/kept.ts";
import {
  type Constitution,
  countChangesHere,
  DEFAULT_CONSTITUTION,
  readConstitution,
  under,
} from "../rulebook/door.ts";

/** A page can be this much behind what another process has set. Whatever is decided reads within its transaction. */
const PAGES_KEEP_MS = 1000;

const read = async (db: Reader): Promise<Constitution> => (await readConstitution(db)).constitution;

const lastRead = new WeakMap<Database, Constitution>();

/** For pages: read once a second, however many are asked for. */
const keptOf = keptForPages(PAGES_KEEP_MS, countChangesHere, async (database: Database) => {
  try {
    const constitution = await read(database);
    lastRead.set(database, constitution);
    return constitution;
  } catch (error) {
    if (!isDatabaseAway(error)) throw error;
    // What needs no database is shown all the same; what needs one finds out by itself.
    return lastRead.get(database) ?? DEFAULT_CONSTITUTION;
  }
});

/** Does the work under the party's own constitution: within a transaction the one of that very moment. */
export async function underConstitution<Result>(
  db: Reader,
  work: () => Promise<Result>,
): Promise<Result> {
  const constitution = db.isTransaction ? await read(db) : await keptOf(db as Database);
  return under(constitution, work);
}
