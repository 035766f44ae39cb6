import pg from "pg";
import type { DatabaseUrls } from "../database/database.ts";
import { askSession, type SessionFacts, whyNoSession } from "../database/session.ts";
import { PostgresUnavailable, sentenceOf } from "./unavailable.ts";

/**
 * A server of the operator's own: is it there, new enough, and does it give sessions as PostgreSQL does?
 *
 * @throws PostgresUnavailable with what is wrong and what to do.
 */
export async function openConfigured(
  url: string,
  ownerUrl: string | undefined,
): Promise<DatabaseUrls> {
  await tryOut("DATABASE_URL", url);
  if (ownerUrl !== undefined) await tryOut("DATABASE_OWNER_URL", ownerUrl);
  return { url, ownerUrl };
}

async function tryOut(variable: string, url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on("error", () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query("SHOW server_version_num");
    if (Number(rows[0].server_version_num) < 150_000) {
      throw new PostgresUnavailable(
        `The server at ${variable} is older than PostgreSQL 15. Upgrade it, or name another.`,
      );
    }
    await trySession(variable, url);
  } catch (error) {
    if (error instanceof PostgresUnavailable) throw error;
    throw new PostgresUnavailable(
      `The server at ${variable} (${client.host}, port ${client.port}, database ${client.database}) ` +
        `cannot be used: ${sentenceOf(error)}.`,
    );
  } finally {
    await client.end();
  }
}

/** A pooler that lends connections by the transaction drops settings, and mixes up prepared statements. */
async function trySession(variable: string, url: string): Promise<void> {
  const troubles = whyNoSession(await factsOf(variable, url));
  if (troubles.length > 0) throw new PostgresUnavailable(unfit(variable, troubles.join("; ")));
}

/** How PgBouncer answers a connection that brings settings which it does not know. */
const PROTOCOL_VIOLATION = "08P01";

async function factsOf(variable: string, url: string): Promise<SessionFacts> {
  try {
    return await askSession(url);
  } catch (error) {
    const isRefused =
      error instanceof Error && "code" in error && error.code === PROTOCOL_VIOLATION;
    throw isRefused ? new PostgresUnavailable(unfit(variable, sentenceOf(error))) : error;
  }
}

const unfit = (variable: string, trouble: string): string =>
  `The server at ${variable} does not keep a session as PostgreSQL does: ${trouble}. ` +
  "A connection pooler, such as PgBouncer, seems to stand in between and to lend connections by the transaction. " +
  "Name PostgreSQL itself, or set up the pooler as docs/operating.md says.";
