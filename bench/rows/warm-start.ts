import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { Callers, medianOf } from "../setting/callers.ts";
import { findFreePort, ROOT } from "../setting/programs.ts";
import { type Row, times } from "./row.ts";

const ROUNDS = 3;
const MOST_SECONDS = 3;
const FROM_OUTSIDE = ["DATABASE_URL", "DATABASE_OWNER_URL", "PARTY_URL", "NODE_ENV"];

/** `npm start` as a person types it, until the front page has come. The first start fills the demonstration. */
async function secondsToFirstPage(dataDirectory: string): Promise<number> {
  const port = await findFreePort();
  const settings = { PORT: String(port), DATA_DIRECTORY: dataDirectory, LOG_LEVEL: "warn" };
  const env: NodeJS.ProcessEnv = { ...process.env, ...settings };
  for (const name of FROM_OUTSIDE) delete env[name];
  const began = performance.now();
  const npm = spawn("npm", ["start", "--silent"], {
    cwd: ROOT,
    env,
    stdio: ["ignore", "ignore", "inherit"],
  });
  const hasEnded = once(npm, "exit");
  await firstPage(new Callers(port, 1));
  const seconds = (performance.now() - began) / 1000;
  npm.kill("SIGTERM");
  await hasEnded;
  return seconds;
}

async function firstPage(callers: Callers): Promise<void> {
  for (;;) {
    const answer = await callers.ask({ path: "/" }).catch(() => undefined);
    if (answer?.status === 200) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

export async function measureWarmStart(folder: string): Promise<Row> {
  const dataDirectory = join(folder, "warm");
  const first = await secondsToFirstPage(dataDirectory);
  const starts = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    starts.push(await secondsToFirstPage(dataDirectory));
  }
  const warm = medianOf(starts);
  return {
    what: "npm start to first page, warm : first start with an empty database",
    ours: `${warm.toFixed(2)} s`,
    peer: `${first.toFixed(2)} s`,
    ratio: times(warm / first),
    reach: `≤ ${MOST_SECONDS} s`,
    isReached: warm <= MOST_SECONDS,
  };
}
