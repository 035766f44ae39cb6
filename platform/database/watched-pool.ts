import type pg from "pg";
import type { Log } from "../log/log.ts";
import { factsOfError } from "../log/log.ts";
import { openOutage } from "../log/outage.ts";
import { isDatabaseAway } from "./away.ts";

const BETWEEN_LOOKS_MS = 1000;

/** What a query builder needs of a pool. */
interface Pool {
  readonly options: pg.PoolOptions;
  connect(): Promise<pg.PoolClient>;
  end(): Promise<void>;
}

/**
 * A pool whose database may go away: that is said once, and once when it is back. A connection that breaks is no such
 * thing by itself (somebody may have ended just this one), so the database is asked.
 */
export function watchPool(pool: pg.Pool, log: Log): Pool {
  const outage = openOutage(log, "database.away", "database.back");
  let looking: NodeJS.Timeout | undefined;
  let isOver = false;
  const connect = async (): Promise<pg.PoolClient> => {
    try {
      const client = await pool.connect();
      outage.ended();
      return client;
    } catch (error) {
      if (isDatabaseAway(error)) noteAway(error);
      throw error;
    }
  };
  const noteAway = (error: unknown): void => {
    outage.began(factsOfError(error));
    lookAgain();
  };
  const lookAgain = (): void => {
    if (isOver || looking !== undefined) return;
    looking = setTimeout(look, BETWEEN_LOOKS_MS).unref();
  };
  const look = async (): Promise<void> => {
    looking = undefined;
    if (!isOver) await connect().then((client) => client.release(), ignore);
  };
  const noteLost = (error: Error): void => {
    log.debug("database.connection-lost", factsOfError(error));
    void look();
  };
  pool.on("error", noteLost);
  pool.on("connect", (client) => {
    client.on("error", noteLost);
  });
  return {
    options: pool.options,
    connect,
    end: () => {
      isOver = true;
      clearTimeout(looking);
      return pool.end();
    },
  };
}

/** It has been noted already. */
const ignore = (): void => undefined;
