import { spawn } from "node:child_process";
import { loadavg } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import pg from "pg";
import { measureTwo } from "../rows/cpu-of-two.ts";
import { printTable } from "../rows/print-table.ts";
import type { Row } from "../rows/row.ts";
import { Callers } from "../setting/callers.ts";
import { secretOf } from "../setting/fill.ts";
import { openGround, serveParty } from "../setting/parties.ts";
import { type Program, ROOT } from "../setting/programs.ts";
import { type Planted, plant, redraw } from "./tree.ts";

/*
 * `npm run bench:branches [MEMBERS]`: a tree of 2,000 branches with 800,000 members unless told otherwise. An officer's
 * list of members, how often it asks the database, and new boundaries that bring everybody to another branch.
 */

const MEMBERS = Number(process.argv[2] ?? 800_000);
const SIZES = { members: MEMBERS, large: Math.floor(MEMBERS / 16), small: 50, tiny: 5 } as const;
const MOST_SECONDS = 300;

const membersPath = (branch: number): string => `/branches/${branch}/members`;

/** Statements of one page to the officer, once what is kept for a while is there. */
async function statementsOf(server: Program, path: string): Promise<number> {
  const ask = () =>
    new Callers(server.port, 1).ask({ path, headers: { cookie: `session=${secretOf(1)}` } });
  await ask();
  const before = await server.statements();
  const { status } = await ask();
  if (status !== 200) throw new Error(`${path} was answered ${status}`);
  return (await server.statements()) - before;
}

async function measureLists(url: string, planted: Planted): Promise<readonly Row[]> {
  const server = await serveParty(url);
  try {
    const few = await statementsOf(server, membersPath(planted.tiny));
    const many = await statementsOf(server, membersPath(planted.small));
    const asked = {
      what: `officer's list of a branch of ${SIZES.large} in a party of ${MEMBERS} : one of ${SIZES.small}`,
      ...{ large: membersPath(planted.large), small: membersPath(planted.small), most: 1.5 },
    };
    const scope = {
      what: `statements a list to an officer of all ${planted.branches} branches, ${SIZES.small} rows : ${SIZES.tiny}`,
      ...{ ours: String(many), peer: String(few), ratio: "–", reach: "the same" },
      isReached: many === few,
    };
    return [await measureTwo(server, asked), scope];
  } finally {
    await server.stop();
  }
}

interface Moved {
  readonly seconds: number;
  readonly letters: number;
  /** How often it was looked whether as many letters as moves were there, while it went on. */
  readonly looks: number;
}

/** In one statement, so that both are of one moment. */
const SEEN = `
  select (select count(*)::int from branches.belonging where since > $1) as moved,
    (select count(distinct person_id)::int from mail.letter where posted_at >= $1 and kind = 'needed') as told`;

/** So seldom, since it takes the database a while: every so many half seconds. */
const LOOKS_EVERY = 40;

/** The product's own worker, which finds by the clock that everybody is to be looked at. */
async function move(url: string, client: pg.Client): Promise<Moved> {
  const { rows } = await client.query<{ at: Date }>(
    "insert into branches.sweep (begun_at) values (now()) returning begun_at as at",
  );
  const began = performance.now();
  const look = async (): Promise<number> => {
    const seen = (await client.query(SEEN, [rows[0]?.at])).rows[0];
    if (seen.moved !== seen.told) throw new Error(`${seen.moved} moved, ${seen.told} told`);
    return seen.told;
  };
  const env = { DATABASE_URL: url, DATABASE_OWNER_URL: "", PARTY_URL: "http://127.0.0.1:9" };
  const worker = spawn(process.execPath, [join(ROOT, "dist/server/start.js")], {
    env: { ...process.env, ...env, ROLE: "worker", PORT: "0", LOG_LEVEL: "error" },
    stdio: "inherit",
  });
  try {
    for (let time = 1; ; time += 1) {
      const { rowCount } = await client.query("select from branches.sweep where done_at is null");
      const seconds = (performance.now() - began) / 1000;
      if (rowCount === 0)
        return { seconds, letters: await look(), looks: 1 + Math.floor(time / LOOKS_EVERY) };
      if (time % LOOKS_EVERY === 0) await look();
      await setTimeout(500);
    }
  } finally {
    worker.kill();
  }
}

/** Everybody who is not where their postcode leads by the boundaries of today, or was not told; but for who chose. */
const LEFT_OUT = `
  select count(*)::int as people from membership.person p
  join places.postcode c on c.postcode = replace(p.postcode, ' ', '') and c.until_day is null
  join places.area a on a.number = c.area join branches.place w on w.code = a.ward
  left join branches.belonging b on b.person_id = p.id and b.is_home
  left join (
    select person_id, count(*) as letters from mail.letter where kind = 'needed' group by person_id
  ) l on l.person_id = p.id
  where b.why is distinct from 'choice'
    and (b.branch_id is distinct from w.branch_id or l.letters is distinct from 1)`;

async function measureMoving(url: string, client: pg.Client): Promise<Row> {
  await redraw(client);
  const { seconds, letters, looks } = await move(url, client);
  const { people } = (await client.query<{ people: number }>(LEFT_OUT)).rows[0] ?? { people: -1 };
  return {
    what: `${MEMBERS} members brought to another branch by new boundaries, by the worker, each with a letter`,
    ours: `${seconds.toFixed(0)} s`,
    peer: `${letters} letters, as many as moves at ${looks} looks; ${people} left out`,
    ratio: `${(letters / seconds).toFixed(0)}/s`,
    reach: `< ${MOST_SECONDS} s, nobody left out`,
    isReached: seconds < MOST_SECONDS && people === 0,
  };
}

const ground = await openGround();
try {
  const url = await ground.makeParty("branches", {
    ...{ proposals: 60, comments: 100, members: MEMBERS },
  });
  const client = new pg.Client({ connectionString: ground.ownerUrl("branches") });
  // Where a step before it fails, the database is stopped under this connection, and that step's error is the one to see.
  client.on("error", () => {});
  await client.connect();
  const planted = await plant(client, SIZES);
  const load = loadavg()[0] ?? 0;
  const lists = await measureLists(url, planted);
  printTable([...lists, await measureMoving(url, client)], load);
  await client.end();
} finally {
  await ground.stop();
}
