import { readFileSync } from "node:fs";
import { loadavg } from "node:os";
import { setTimeout } from "node:timers/promises";
import pg from "pg";
import { secretOf } from "../setting/fill.ts";
import { openGround, serveParty } from "../setting/parties.ts";
import type { Program } from "../setting/programs.ts";

/* `npm run bench:money [LINES]`: a bank's statement, handed in and taken into the books, long beside short. */

const LINES = Number(process.argv[2] ?? 100_000);
const FEW = 1000;
const ROUNDS = 3;
const TREASURER = 1;

async function fill(client: pg.Client): Promise<void> {
  await client.query(
    `insert into rulebook.setting (name, number, set_by, set_at) values ('duesStandard', 500, 'a ballot', now())`,
  );
  await client.query(
    `insert into offices.holding (office, person_id, begins_at, ends_at, held_by)
     select 'treasurer', id, now(), now() + interval '300 days', '{"kind":"election"}'
     from membership.person where name = 'Member ' || $1::int`,
    [TREASURER],
  );
  await client.query(
    `insert into money.bank_account (unit_id, title, sort_code, number, set_at)
     values (1, 'The Measured Party', '089999', '66374958', now())`,
  );
  await client.query(
    `insert into money.reference (key, written, person_id, kind, made_at)
     select 'MEM' || lpad(substr(name, 8), 7, '0'), 'MEM-' || lpad(substr(name, 8), 7, '0'), id, 'running', now()
     from membership.person where name like 'Member %'`,
  );
  await client.query("vacuum analyze");
}

/** Lines of so many members' standing orders from a day on; one in twenty is nobody's, and one in fifty is taken back. */
function statementOf(lines: number, year: number): string {
  const rows = Array.from({ length: lines }, (_, n) => {
    const member = String(1 + (n % LINES)).padStart(7, "0");
    const day = String(1 + Math.floor((n * 28) / lines)).padStart(2, "0");
    const memo = n % 20 === 0 ? `STRANGER ${n}` : `PAYER ${n}      MEM-${member}`;
    const isBack = n % 50 === 1;
    return ` ,${day}/01/${year},08-99-99 66374958,${isBack ? "-" : ""}5.00,${isBack ? "Unpaid" : "SO"},${memo}`;
  });
  return ["Number,Date,Account,Amount,Subcategory,Memo", ...rows, ""].join("\r\n");
}

async function send(server: Program, path: string, body: FormData | URLSearchParams) {
  const origin = `http://127.0.0.1:${server.port}`;
  const headers = {
    origin,
    "sec-fetch-site": "same-origin",
    cookie: `session=${secretOf(TREASURER)}`,
  };
  const answer = await fetch(origin + path, { method: "POST", body, headers, redirect: "manual" });
  if (answer.status !== 303) throw new Error(`${path} was answered ${answer.status}`);
  return answer.headers.get("location") ?? "";
}

interface Taken {
  readonly readSeconds: number;
  readonly importSeconds: number;
}

async function take(server: Program, text: string, readDone = () => {}): Promise<Taken> {
  const form = new FormData();
  form.set("file", new File([text], "statement.csv"));
  const began = performance.now();
  const path = await send(server, "/money/statements", form);
  const read = performance.now();
  readDone();
  const hash = path.split("/").at(-1) ?? "";
  await send(server, "/money/statements/import", new URLSearchParams({ hash }));
  const done = performance.now();
  return { readSeconds: (read - began) / 1000, importSeconds: (done - read) / 1000 };
}

/** proc_pid_status(5), of Linux. */
function residentOf(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, "utf8");
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? "0") / 1024;
}

const ground = await openGround();
try {
  const size = { proposals: 60, comments: 100, members: LINES };
  const url = await ground.makeParty("money", size);
  const client = new pg.Client({ connectionString: ground.ownerUrl("money") });
  // Where a step before it fails, the database is stopped under this connection, and that step's error is the one to see.
  client.on("error", () => {});
  await client.connect();
  await fill(client);
  const options = process.env.BENCH_NODE_OPTIONS?.split(" ") ?? [];
  const server = await serveParty(url, options);
  const load = loadavg()[0] ?? 0;
  const atFirst = residentOf(server.child.pid ?? 0);
  await take(server, statementOf(FEW, 2020));
  const few = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const { readSeconds, importSeconds } = await take(server, statementOf(FEW, 2021 + round));
    few.push((readSeconds + importSeconds) / FEW);
  }
  let isOver = false;
  let most = 0;
  const watching = (async () => {
    while (!isOver) {
      most = Math.max(most, residentOf(server.child.pid ?? 0));
      await setTimeout(50);
    }
  })();
  let mostReading = 0;
  const { readSeconds, importSeconds } = await take(server, statementOf(LINES, 2026), () => {
    mostReading = most;
  });
  isOver = true;
  await watching;
  const { rows } = await client.query(
    "select count(*)::int as lines, count(*) filter (where account = 'dues')::int as dues from money.bank_line",
  );
  const whole = readSeconds + importSeconds;
  const perLine = whole / LINES / (few.toSorted((one, other) => one - other)[1] ?? 1);
  const says = (is: boolean) => (is ? "yes" : "**no**");
  console.log(`load ${load.toFixed(1)}; ${JSON.stringify(rows[0])}`);
  console.log(
    `| ${LINES} statement lines, read in ${readSeconds.toFixed(1)} s, matched and written in ${importSeconds.toFixed(1)} s | ${(LINES / whole).toFixed(0)}/s | | | ≥ 2000/s | ${says(LINES / whole >= 2000)} |`,
  );
  console.log(
    `| the same, a line : a line of ${FEW} | ${((whole / LINES) * 1e6).toFixed(0)} µs | ${((few[1] ?? 0) * 1e6).toFixed(0)} µs | ${perLine.toFixed(2)} × | ≤ 1.5 × | ${says(perLine <= 1.5)} |`,
  );
  console.log(
    `| memory of the process, the most (${mostReading.toFixed(0)} MB while it was read) : before the first statement | ${most.toFixed(0)} MB | ${atFirst.toFixed(0)} MB | | ≤ 300 MB | ${says(most <= 300)} |`,
  );
  await client.end();
  await server.stop();
} finally {
  await ground.stop();
}
