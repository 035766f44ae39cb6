import pg from "pg";
import { openLog } from "../../log/log.ts";
import { openPostgres } from "../open-postgres.ts";

/*
 * A program that writes as fast as it can and says every row only after the database has acknowledged it. The test
 * beside it kills it.
 */
const [dataDirectory = "", count = "0"] = process.argv.slice(2);
const { ownerUrl } = await openPostgres({ dataDirectory, log: openLog("error") });
const pool = new pg.Pool({ connectionString: ownerUrl, max: Number(count) });
pool.on("error", () => undefined);
await pool.query("CREATE TABLE IF NOT EXISTS said (id bigint GENERATED ALWAYS AS IDENTITY)");

async function write(): Promise<never> {
  for (;;) {
    const { rows } = await pool.query("INSERT INTO said DEFAULT VALUES RETURNING id");
    process.stdout.write(`${rows[0].id}\n`);
  }
}

await Promise.all(Array.from({ length: Number(count) }, write));
