import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import type { DatabaseUrls } from "../../platform/database/database.ts";
import { openLog } from "../../platform/log/log.ts";
import { openPostgres } from "../../platform/postgres/open-postgres.ts";
import { withDatabase } from "../../platform/testing/postgres-for-tests.ts";
import { fill, type Size } from "./fill.ts";
import { findFreePort, type Program, ROOT, runProgram, startProgram } from "./programs.ts";

/** Whose build founds a party and serves it, and how its tables are filled. */
export interface Checkout {
  readonly root: string;
  readonly fill: typeof fill;
}

const OURS: Checkout = { root: ROOT, fill };

/** A PostgreSQL for this run alone, as durable as a party's own. */
export interface Ground {
  readonly folder: string;
  makeParty(name: string, size: Size, checkout?: Checkout): Promise<string>;
  /** A party's database, as who may also make tables there. */
  ownerUrl(name: string): string;
  stop(): Promise<void>;
}

export async function openGround(): Promise<Ground> {
  const folder = mkdtempSync(join(tmpdir(), "breakthrough-bench-"));
  const server = await openPostgres({ dataDirectory: folder, log: openLog("error") });
  return {
    folder,
    ownerUrl: (name) => withDatabase(server.ownerUrl ?? server.url, name),
    makeParty: async (name, size, { root, fill: fillTables } = OURS) => {
      const { url, ownerUrl } = await makeDatabase(server, name);
      const party = ["--name", "The Measured Party", "--url", "http://127.0.0.1"];
      const founder = ["--founder", "Ada Okafor <ada@example.net>"];
      const databases = { DATABASE_URL: url, DATABASE_OWNER_URL: ownerUrl };
      await runProgram("dist/server/found.js", [...party, ...founder], databases, root);
      await fillTables(ownerUrl, size);
      return url;
    },
    stop: async () => {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function makeDatabase({ url, ownerUrl = url }: DatabaseUrls, name: string) {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  await client.query(`create database ${name}`);
  await client.end();
  return { url: withDatabase(url, name), ownerUrl: withDatabase(ownerUrl, name) };
}

/** The product itself, as one of its web processes. */
export async function serveParty(
  databaseUrl: string,
  nodeOptions: readonly string[] = [],
  root: string = ROOT,
  settings: Readonly<Record<string, string>> = {},
): Promise<Program> {
  const port = await findFreePort();
  return startProgram({
    script: "dist/server/start.js",
    port,
    nodeOptions,
    root,
    env: {
      DATABASE_URL: databaseUrl,
      DATABASE_OWNER_URL: "",
      PARTY_URL: `http://127.0.0.1:${port}`,
      PORT: String(port),
      ROLE: "web",
      LOG_LEVEL: "warn",
      ...settings,
    },
  });
}
