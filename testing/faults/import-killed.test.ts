import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Ground, openGround, serveParty } from "../../bench/setting/parties.ts";
import type { Program } from "../../bench/setting/programs.ts";
import { fillBank, handIn, statementOf, takeIn } from "../../bench/setting/statements.ts";
import { askOnce, kill } from "../setting/whole-program.ts";

const MINUTES = 60_000;
/** So many that the import has not ended when it is killed. */
const LINES = 20_000;
const MEMBERS = 200;
const root = join(import.meta.dirname, "../..");

let ground: Ground;
let url: string;
let server: Program | undefined;

beforeAll(async () => {
  const { status } = spawnSync(process.execPath, ["bin/run.mjs", "build"], { cwd: root });
  expect(status).toBe(0);
  ground = await openGround();
  url = await ground.makeParty("killed", { proposals: 5, comments: 5, members: MEMBERS });
  const client = new pg.Client({ connectionString: ground.ownerUrl("killed") });
  await client.connect();
  await fillBank(client);
  await client.end();
}, 5 * MINUTES);
afterAll(async () => {
  await server?.stop();
  await ground?.stop();
}, MINUTES);

const counted = async () => {
  const [row] = await askOnce(
    url,
    `select (select count(*)::int from money.bank_line) as lines,
       (select count(distinct key)::int from money.bank_line) as keys,
       (select count(*)::int from money.entry) as entries,
       (select count(*)::int from money.dues_receipt) as receipts,
       (select count(*)::int from money.statement) as statements,
       (select coalesce(sum(pence), 0)::int from money.month_total) as total`,
  );
  return row;
};

/** Somebody has written lines of the bank's and has not ended: it is in the middle. */
const isInTheMiddle = async (): Promise<boolean> => {
  const rows = await askOnce(
    url,
    `select from pg_locks where relation = 'money.bank_line'::regclass and mode = 'RowExclusiveLock'
       and database = (select oid from pg_database where datname = current_database())`,
  );
  return rows.length > 0;
};

describe("an import of a statement whose process is killed in the middle", () => {
  it(
    "leaves nothing of itself, and when it is done again each line stands once",
    async () => {
      server = await serveParty(url);
      const hash = await handIn(server, statementOf(LINES, 2026, MEMBERS));
      const cut = takeIn(server, hash).then(
        () => "done",
        () => "cut off",
      );
      while (!(await isInTheMiddle())) await pause(5);
      await kill(server);
      expect(await cut).toBe("cut off");
      const nothing = { lines: 0, keys: 0, entries: 0, receipts: 0, statements: 0, total: 0 };
      await expect.poll(counted, { timeout: MINUTES }).toEqual(nothing);

      // What was handed in waits still: nobody has to look for the file.
      server = await serveParty(url);
      await takeIn(server, hash);
      expect(await counted()).toMatchObject({
        ...{ lines: LINES, keys: LINES, entries: LINES, statements: 1, total: 0 },
      });
      const again = await handIn(server, statementOf(LINES, 2026, MEMBERS));
      await expect(takeIn(server, again)).rejects.toThrow("409");
      expect(await counted()).toMatchObject({ lines: LINES, statements: 1 });
    },
    5 * MINUTES,
  );
});
