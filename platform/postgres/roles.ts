import pg from "pg";

/** The database of a server that we start ourselves. */
export const DATABASE = "breakthrough";
/** Starts and stops the server, makes the roles; no connection of the application's is ever its. */
export const SUPERUSER = "postgres";
/** Owns the database and every table. Up to version 0.1.0 it was the application's role too. */
export const OWNER = "breakthrough";
/** What the application is: it owns nothing, and may do what migrations grant it. */
export const APP = "breakthrough_app";

const RIGHTS: Readonly<Record<string, string>> = {
  [OWNER]: "LOGIN NOSUPERUSER NOBYPASSRLS NOREPLICATION NOCREATEROLE CREATEDB",
  [APP]: "LOGIN NOSUPERUSER NOBYPASSRLS NOREPLICATION NOCREATEROLE NOCREATEDB NOINHERIT",
};

/**
 * Makes the roles and the database, or sets right what an earlier version made: there one role both owned and used
 * the tables. It stays their owner, and the application becomes another.
 */
export async function makeDatabase(superuserUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: superuserUrl });
  client.on("error", () => undefined);
  try {
    await client.connect();
    for (const [role, rights] of Object.entries(RIGHTS)) await makeRole(client, role, rights);
    await client.query(`REVOKE ${OWNER} FROM ${APP}`);
    const { rows } = await client.query("SELECT 1 FROM pg_database WHERE datname = $1", [DATABASE]);
    if (rows.length === 0) await client.query(`CREATE DATABASE ${DATABASE} OWNER ${OWNER}`);
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function makeRole(client: pg.Client, role: string, rights: string): Promise<void> {
  const { rows } = await client.query("SELECT 1 FROM pg_roles WHERE rolname = $1", [role]);
  await client.query(`${rows.length === 0 ? "CREATE" : "ALTER"} ROLE ${role} ${rights}`);
}
