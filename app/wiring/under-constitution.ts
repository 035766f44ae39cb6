import { isDatabaseAway } from "../../platform/database/away.ts";
import type { Database, Reader } from "../../platform/database/database.ts";
import {
  type Constitution,
  countChangesHere,
  DEFAULT_CONSTITUTION,
  readConstitution,
  under,
} from "../rulebook/door.ts";

/** A page can be this much behind what another process has set. Whatever is decided reads within its transaction. */
const PAGES_KEEP_MS = 1000;

interface Kept {
  readonly reading: Promise<Constitution>;
  readonly since: number;
  /** What this process itself has changed is seen at once. */
  readonly changesHere: number;
}

const kept = new WeakMap<Database, Kept>();

const read = async (db: Reader): Promise<Constitution> => (await readConstitution(db)).constitution;

/** For pages: read once a second, however many are asked for. */
function keptOf(database: Database): Promise<Constitution> {
  const now = performance.now();
  const last = kept.get(database);
  const changesHere = countChangesHere();
  const isFresh = last?.changesHere === changesHere && now - last.since < PAGES_KEEP_MS;
  if (isFresh) return last.reading;
  const reading = read(database).catch(async (error: unknown) => {
    kept.delete(database);
    if (!isDatabaseAway(error)) throw error;
    // What needs no database is shown all the same; what needs one finds out by itself.
    return (await last?.reading) ?? DEFAULT_CONSTITUTION;
  });
  kept.set(database, { reading, since: now, changesHere });
  return reading;
}

/** Does the work under the party's own constitution: within a transaction the one of that very moment. */
export async function underConstitution<Result>(
  db: Reader,
  work: () => Promise<Result>,
): Promise<Result> {
  const constitution = db.isTransaction ? await read(db) : await keptOf(db as Database);
  return under(constitution, work);
}
