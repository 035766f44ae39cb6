import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync, statSync } from "node:fs";
import { loadavg } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { placesOfPostcode } from "../../app/places/queries.ts";
import { FLAGS } from "../../bin/flags.mjs";
import { openDatabase } from "../../platform/database/database.ts";
import { openLog } from "../../platform/log/log.ts";
import { isRefusal } from "../../platform/refusal.ts";
import type { Day } from "../../platform/time/days.ts";
import { openGround } from "../setting/parties.ts";
import { ROOT } from "../setting/programs.ts";
import { postcodeAt, writeDirectory } from "./directory.ts";

/*
 * `npm run bench:places [LINES]`: a whole directory of postcodes, made up in the form of the real one, brought in by the
 * product's own command, brought in again, and asked. 2,700,000 lines unless told otherwise.
 */

const COMMAND = "import-places";
const LINES = Number(process.argv[2] ?? 2_700_000);
const MOST_SECONDS = 240;
const MOST_MEGABYTES = 400;
const ASKED = 2000;

interface Ran {
  readonly seconds: number;
  /** The most that the command had in memory, in megabytes. */
  readonly memory: number;
}

async function bringIn(path: string, databases: Readonly<Record<string, string>>): Promise<Ran> {
  const began = performance.now();
  const program = [...(FLAGS[COMMAND] ?? []), join(ROOT, `dist/server/${COMMAND}.js`), path];
  const child = spawn(process.execPath, program, {
    env: { ...process.env, NODE_ENV: "production", ...databases },
    stdio: ["ignore", "ignore", "inherit"],
  });
  let memory = 0;
  const watch = setInterval(() => {
    memory = Math.max(memory, mostResidentOf(child.pid ?? 0));
  }, 100);
  const [code] = await once(child, "exit");
  clearInterval(watch);
  if (code !== 0) throw new Error(`the import ended with ${code}`);
  return { seconds: (performance.now() - began) / 1000, memory };
}

/** proc_pid_status(5), of Linux. */
function mostResidentOf(pid: number): number {
  try {
    const [, kilobytes = "0"] =
      /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
    return Number(kilobytes) / 1024;
  } catch {
    return 0;
  }
}

interface Asked {
  readonly places: number;
  /** A statement that asks for nothing, by turns with the others. */
  readonly bare: number;
}

const median = (times: readonly number[]): number =>
  [...times].sort((one, other) => one - other)[Math.floor(times.length / 2)] ?? 0;

/** How long a postcode takes from what was typed to its places, one after the other: the medians, in milliseconds. */
async function ask(url: string): Promise<Asked> {
  const { database, close } = openDatabase(url, openLog("error"), 1);
  const times: number[] = [];
  const bare: number[] = [];
  for (let index = 0; index < ASKED; index += 1) {
    const postcode = postcodeAt((index * 7919 * 131) % LINES, LINES);
    const began = performance.now();
    const found = await placesOfPostcode(database, postcode, "2026-01-01" as Day);
    times.push(performance.now() - began);
    const then = performance.now();
    await sql`select 1`.execute(database);
    bare.push(performance.now() - then);
    if (isRefusal(found)) throw new Error(`${postcode}: ${found.says}`);
  }
  await close();
  return { places: median(times), bare: median(bare) };
}

const ground = await openGround();
try {
  const url = await ground.makeParty("places", { proposals: 1, comments: 1, members: 1 });
  const databases = { DATABASE_URL: url, DATABASE_OWNER_URL: ground.ownerUrl("places") };
  const path = join(ground.folder, "ONSPD_AUG_2025_UK.csv");
  await writeDirectory(path, LINES);
  const load = loadavg()[0] ?? 0;
  const first = await bringIn(path, databases);
  const again = await bringIn(path, databases);
  const { places, bare } = await ask(url);
  const says = (is: boolean) => (is ? "yes" : "**no**");
  const size = (statSync(path).size / 1e6).toFixed(0);
  console.log(`load ${load.toFixed(1)}; ${LINES} postcodes, ${size} MB`);
  for (const [what, { seconds, memory }] of Object.entries({ first, again })) {
    const isReached = seconds < MOST_SECONDS && memory < MOST_MEGABYTES;
    console.log(
      `| a directory brought in (${what}) | ${seconds.toFixed(1)} s, ${memory.toFixed(0)} MB | < ${MOST_SECONDS} s, < ${MOST_MEGABYTES} MB | ${says(isReached)} |`,
    );
  }
  console.log(
    `| a postcode's places : a bare statement | ${places.toFixed(2)} ms | ${bare.toFixed(2)} ms | < 1 ms | ${says(places < 1)} |`,
  );
} finally {
  await ground.stop();
}
