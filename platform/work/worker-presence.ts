import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";

/** Every worker holds it together with the others; PostgreSQL lets go of it the moment that its connection ends. */
const LOCK = "pg_catalog.hashtextextended('platform.worker-is-here', 0)";

export interface Presence {
  end(): Promise<void>;
}

/**
 * Shows other workers, for as long as this one lives, that it is there. Where nobody else is, whatever jobs are still
 * *active* are those of the dead: they are given up at once, and need not wait until their heartbeat is missed.
 */
export async function showPresence(databaseUrl: string): Promise<Presence> {
  let isWanted = true;
  let client = await arrive(databaseUrl, giveUpWhenAlone);
  const returnWhenLost = (lost: pg.Client) => {
    lost.once("end", async () => {
      while (isWanted) {
        await pause(BETWEEN_TRIES_MS, undefined, { ref: false });
        // Nothing is given up now: the others may be on their way back too.
        const again = await arrive(databaseUrl, join).catch(() => undefined);
        if (again === undefined) continue;
        client = again;
        returnWhenLost(again);
        return;
      }
    });
  };
  returnWhenLost(client);
  return {
    end: async () => {
      isWanted = false;
      await client.end().catch(() => undefined);
    },
  };
}

const BETWEEN_TRIES_MS = 1000;

async function arrive(
  connectionString: string,
  work: (client: pg.Client) => Promise<unknown>,
): Promise<pg.Client> {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 10_000 });
  client.on("error", () => undefined);
  try {
    await client.connect();
    await work(client);
    return client;
  } catch (error) {
    await client.end().catch(() => undefined);
    throw error;
  }
}

const join = (client: pg.Client) => client.query(`select pg_advisory_lock_shared(${LOCK})`);

async function giveUpWhenAlone(client: pg.Client): Promise<void> {
  const { rows } = await client.query(`select pg_try_advisory_lock(${LOCK}) as alone`);
  const isAlone = rows[0].alone === true;
  if (isAlone) {
    await client.query(
      "update jobs.job set heartbeat_on = now() - interval '1 day' where state = 'active' and heartbeat_seconds is not null",
    );
  }
  await join(client);
  if (isAlone) await client.query(`select pg_advisory_unlock(${LOCK})`);
}
