import { CompiledQuery } from "kysely";
import {
  type RateLimiterAbstract,
  RateLimiterMemory,
  RateLimiterPostgres,
  RateLimiterRes,
} from "rate-limiter-flexible";
import type { Database } from "./database/database.ts";
import type { Said } from "./refusal.ts";
import { hashOfSecret } from "./secrets.ts";

/** How often something may be done from one place. Counted in Postgres, so for all processes together, unless it says otherwise. */
export interface Limit {
  readonly name: string;
  readonly most: number;
  readonly minutes: number;
  /** Each process counts for itself: for what is asked so often that a row for each would cost more than the answer. */
  readonly isCountedHere?: true;
  /** What the person is told who has reached it. */
  readonly says: SaysOfLimit;
}

/** A sentence, or one that says how many seconds there are to wait. */
export type SaysOfLimit = Said | ((seconds: number) => Said);

type LimitTables = { "platform.limit_use": { key: string; points: number; expire: number | null } };

/** What the library needs of a pg client, over the house's own pool. */
const clientOver = (database: Database) => ({
  query: async ({ text, values }: { text: string; values?: unknown[] }) => {
    const { rows } = await database.executeQuery(CompiledQuery.raw(text, values ?? []));
    return { rows, rowCount: rows.length };
  },
});

function limiterFor(
  database: Database,
  { name, most, minutes, isCountedHere }: Limit,
): RateLimiterAbstract {
  const limits = { keyPrefix: name, points: most, duration: minutes * 60 };
  if (isCountedHere) return new RateLimiterMemory(limits);
  return new RateLimiterPostgres({
    storeClient: clientOver(database),
    storeType: "client",
    schemaName: "platform",
    tableName: "limit_use",
    tableCreated: true,
    clearExpiredByTimeout: false,
    ...limits,
    // Whoever goes on knocking is turned away without asking the database.
    inMemoryBlockOnConsumed: most + 1,
  });
}

const limiters = new WeakMap<Database, Map<string, RateLimiterAbstract>>();

function findLimiter(database: Database, limit: Limit): RateLimiterAbstract {
  const known = limiters.get(database) ?? new Map<string, RateLimiterAbstract>();
  limiters.set(database, known);
  const limiter = known.get(limit.name) ?? limiterFor(database, limit);
  known.set(limit.name, limiter);
  return limiter;
}

/**
 * Counts one use by whoever `key` stands for. False where it is one too many. The key is kept as a hash and at most
 * for the limit's minutes; time is the machine's, since a demonstration's clock must not open the door.
 */
export async function isWithin(database: Database, limit: Limit, key: string): Promise<boolean> {
  try {
    await findLimiter(database, limit).consume(hashOfSecret(key));
    return true;
  } catch (reached) {
    if (reached instanceof RateLimiterRes) return false;
    throw reached;
  }
}

/** Has whoever `key` stands for reached it? Counts nothing. */
export async function isReached(database: Database, limit: Limit, key: string): Promise<boolean> {
  const used = await findLimiter(database, limit).get(hashOfSecret(key));
  return used !== null && used.consumedPoints >= limit.most;
}

export async function forgetOldLimits(database: Database): Promise<void> {
  await database
    .withTables<LimitTables>()
    .deleteFrom("platform.limit_use")
    .where("expire", "<", Date.now())
    .execute();
}
