import { loadavg } from "node:os";
import pg from "pg";
import { checkLedger } from "../../app/money/ledger/check-queries.ts";
import { openDatabase } from "../../platform/database/database.ts";
import { openLog } from "../../platform/log/log.ts";
import { Callers, medianOf } from "../setting/callers.ts";
import { type Ground, openGround, serveParty } from "../setting/parties.ts";
import type { Program } from "../setting/programs.ts";
import { fillBank } from "../setting/statements.ts";

/* `npm run bench:books [LINES]`: the open books of a party with very many ledger lines beside one with few. */

const MANY = Number(process.argv[2] ?? 5_000_000);
const FEW = 5_000;
const MEMBERS = 1000;
const YEARS = 5;
const ROUNDS = 15;
const PAGES = 100;

/**
 * Two ledger lines and one of the bank's for each payment, over some years, from so many people: written in one statement
 * each with the triggers off, and the months' totals added up after, which `money:check` then finds right.
 */
async function fillBooks(client: pg.Client, lines: number): Promise<void> {
  const payments = lines / 2;
  const people = Math.max(500, Math.min(100_000, payments / 25));
  await client.query("begin");
  await client.query("alter table money.entry disable trigger user");
  await client.query("alter table money.line disable trigger user");
  await client.query(
    `insert into money.account (unit_id, code, kind, within) values
       (1, 'assets', 'asset', null), (1, 'bank', 'asset', 'assets'), (1, 'income', 'income', null),
       (1, 'dues', 'income', 'income'), (1, 'gifts', 'income', 'income') on conflict do nothing`,
  );
  await client.query(
    `insert into money.statement (bank_account_id, hash, format, imported_at, lines, added, warnings)
     select id, repeat('0', 64), 'csv-barclays', now(), $1, $1, '[]' from money.bank_account`,
    [payments],
  );
  await client.query(
    `insert into money.entry (unit_id, on_day, posted_at, key)
     select 1, date '2022-01-01' + (n * $2::bigint / $1::bigint)::int, now(), 'bench:' || n
     from generate_series(0, $1::bigint - 1) n`,
    [payments, YEARS * 365],
  );
  for (const [account, sign] of [
    ["bank", 1],
    ["dues", -1],
  ] as const)
    await client.query(
      `insert into money.line (entry_id, unit_id, account_id, pence, source)
       select e.id, 1, a.id, $2::int * (500 + e.id % 700), 'bench'
       from money.entry e join money.account a on a.unit_id = 1
         and a.code = case when $1 = 'dues' and e.id % 10 = 0 then 'gifts' else $1 end`,
      [account, sign],
    );
  await client.query(
    `insert into money.bank_line (statement_id, bank_account_id, format, key, on_day, pence, account, how, person_id, entry_id)
     select s.id, s.bank_account_id, s.format, e.key, e.on_day, 500 + e.id % 700,
       case when e.id % 10 = 0 then 'gifts' else 'dues' end, 'reference',
       md5((e.id % $1::int)::text)::uuid, e.id
     from money.entry e cross join money.statement s`,
    [people],
  );
  await client.query(
    `insert into money.month_total (account_id, month, slot, pence, lines)
     select l.account_id, date_trunc('month', e.on_day)::date, l.entry_id % 16, sum(l.pence), count(*)
     from money.line l join money.entry e on e.id = l.entry_id group by 1, 2, 3`,
  );
  await client.query("alter table money.entry enable trigger user");
  await client.query("alter table money.line enable trigger user");
  await client.query("commit");
  await client.query("vacuum analyze");
}

async function openParty(ground: Ground, name: string, lines: number): Promise<Program> {
  const url = await ground.makeParty(name, { proposals: 5, comments: 5, members: MEMBERS });
  const client = new pg.Client({ connectionString: ground.ownerUrl(name) });
  client.on("error", () => {});
  await client.connect();
  await fillBank(client);
  const began = performance.now();
  await fillBooks(client, lines);
  await client.end();
  const { database, close } = openDatabase(url, openLog("silent"), 2);
  const report = await checkLedger(database);
  await close();
  if (report.faults.length > 0) throw new Error(report.faults.slice(0, 3).join("; "));
  console.error(`${name}: ${lines} lines in ${((performance.now() - began) / 1000).toFixed(0)} s`);
  return serveParty(url);
}

async function costOf(server: Program, pages: number): Promise<number> {
  const before = await server.cpuMicroseconds();
  const asked = Array.from({ length: pages }, () => ({ path: "/money" }));
  await new Callers(server.port, 4).askAll(asked, 200);
  return ((await server.cpuMicroseconds()) - before) / pages;
}

/** How long the first reader waits after something has moved. */
async function firstOf(server: Program): Promise<number> {
  const began = performance.now();
  await new Callers(server.port, 1).askAll([{ path: "/money" }], 200);
  return performance.now() - began;
}

const ground = await openGround();
try {
  const few = await openParty(ground, "few", FEW);
  const many = await openParty(ground, "many", MANY);
  const load = loadavg()[0] ?? 0;
  const first = { few: await firstOf(few), many: await firstOf(many) };
  await costOf(few, 500);
  await costOf(many, 500);
  const rounds: { few: number; many: number }[] = [];
  for (let round = 0; round < ROUNDS; round += 1)
    rounds.push({ few: await costOf(few, PAGES), many: await costOf(many, PAGES) });
  const ratio = medianOf(rounds.map((one) => one.many / one.few));
  const ms = (values: readonly number[]) => `${(medianOf(values) / 1000).toFixed(2)} ms`;
  const ours = ms(rounds.map((one) => one.many));
  const beside = ms(rounds.map((one) => one.few));
  console.log(`load ${load.toFixed(1)}`);
  console.log(
    `| CPU of the open books, ${MANY} ledger lines : ${FEW} | ${ours} | ${beside} | ${ratio.toFixed(2)} × | ≤ 1.5 × | ${ratio <= 1.5 ? "yes" : "**no**"} |`,
  );
  console.log(
    `| the first reader after something has moved | ${first.many.toFixed(0)} ms | ${first.few.toFixed(0)} ms | | | |`,
  );
  await few.stop();
  await many.stop();
} finally {
  await ground.stop();
}
