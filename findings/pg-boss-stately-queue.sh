#!/bin/sh
# pg-boss 12.35.0: a worker takes nothing from a "stately" queue that it remembers as busy, and remembers that for up to
# 60 seconds (queueCacheIntervalSeconds), though the job that made it busy has long ended. One would expect that the
# next job is taken at the next poll. Fails if that has changed.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-fund --no-audit pg-boss@12.35.0 @electric-sql/pglite@0.5.17 node@24.21.0
cat >probe.mjs <<'PROBE'
import { readFileSync } from "node:fs";
import { PGlite } from "@electric-sql/pglite";
import { fromPglite, PgBoss } from "pg-boss";

const { version } = JSON.parse(readFileSync("node_modules/pg-boss/package.json", "utf8"));
const pause = (seconds) => new Promise((resolve) => setTimeout(resolve, seconds * 1000));

/** How long a job waits that is sent when the queue is free again, for a worker that began while it was busy. */
async function secondsUntilTaken(settings) {
  const db = fromPglite(new PGlite());
  const sender = new PgBoss({ db, superviseIntervalSeconds: 1, monitorIntervalSeconds: 1 });
  sender.on("error", () => undefined);
  await sender.start();
  await sender.createQueue("work", { policy: "stately" });
  await sender.send("work", {});
  const [first] = await sender.fetch("work");
  await pause(3); // The supervisor notes that the queue is busy.
  const worker = new PgBoss({ db, migrate: false, supervise: false, schedule: false, ...settings });
  worker.on("error", () => undefined);
  await worker.start();
  await sender.complete("work", first.id);
  await pause(3); // It notes that the queue is free.
  let taken;
  const isTaken = new Promise((resolve) => {
    taken = resolve;
  });
  await sender.send("work", {});
  const began = performance.now();
  await worker.work("work", { pollingIntervalSeconds: 1 }, async () => taken());
  await isTaken;
  const seconds = (performance.now() - began) / 1000;
  await worker.stop({ graceful: false });
  await sender.stop({ graceful: false });
  return seconds;
}

const asItComes = await secondsUntilTaken({});
const toldToForget = await secondsUntilTaken({ queueCacheIntervalSeconds: 1 });
console.log(`pg-boss ${version}: taken after ${asItComes.toFixed(1)} s as it comes, ` +
  `after ${toldToForget.toFixed(1)} s with queueCacheIntervalSeconds: 1`);
process.exit(asItComes > 30 && toldToForget < 10 ? 0 : 1);
PROBE
node_modules/node/bin/node probe.mjs
