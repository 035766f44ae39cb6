#!/usr/bin/env node
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { bringBrowser, browserMissing } from "./browser.mjs";
import { buildWhenChanged } from "./build.mjs";
import { checkHouse } from "./check.mjs";
import { bringDependencies } from "./dependencies.mjs";
import { enter } from "./enter.mjs";
import { FLAGS } from "./flags.mjs";
import { runNode } from "./run-node.mjs";
import { testHouse } from "./test.mjs";
import { Trouble } from "./trouble.mjs";

/*
 * Everything that `npm start`, `npm test` and the other commands have in common: dependencies, Node 24, a build.
 * This file and those it imports run on any Node from 18 up and need no dependency.
 */
const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** @type {Record<string, (args: string[], node: string) => Promise<number>>} */
const commands = {
  build: async (args, node) => buildWhenChanged(root, node, { isForced: args.includes("--force") }),
  check: async (_args, node) => checkHouse(root, node),
  house: (args, node) => runScript("check/draw-house.ts", args, node),
  measures: (args, node) => runScript("check/measure.ts", args, node),
  test: async (args, node) => testHouse(root, node, args),
  bench: (args, node) => runOnBuild("bench/bench.ts", args, node),
  "bench:pages": (args, node) => runOnBuild("bench/pages.ts", args, node),
  "bench:election": (args, node) => runOnBuild("bench/election/main.ts", args, node),
  "bench:money": (args, node) => runOnBuild("bench/money/main.ts", args, node),
  "bench:books": (args, node) => runOnBuild("bench/books/main.ts", args, node),
  "bench:webhooks": (args, node) => runOnBuild("bench/webhooks/main.ts", args, node),
  "bench:letters": (args, node) => runOnBuild("bench/letters/main.ts", args, node),
  "bench:digest": (args, node) => runOnBuild("bench/digest/main.ts", args, node),
  "bench:places": (args, node) => runOnBuild("bench/places/main.ts", args, node),
  "bench:branches": (args, node) => runOnBuild("bench/branches/main.ts", args, node),
  "bench:stalls": (args, node) => runOnBuild("bench/street/stalls.ts", args, node),
  "bench:action-page": (args, node) => runOnBuild("bench/street/action-page.ts", args, node),
  "bench:calendar": (args, node) => runOnBuild("bench/street/calendar.ts", args, node),
  "bench:stall-app": (args, node) => runOnBuild("bench/street/stall-app.ts", args, node),
  "bench:pictures": (args, node) => runScript("bench/pictures/main.ts", args, node),
  "test:faults": (args, node) => runOnBuild("testing/faults/faults.ts", args, node),
  "test:mutants": (args, node) => runScript("testing/mutants/mutants.ts", args, node),
  "test:properties": (args, node) => runScript("testing/properties/properties.ts", args, node),
  trustee: (args, node) => runScript("packages/sealed-ballot/cli/trustee.ts", args, node),
  pictures: takePictures,
  packages: tryPackages,
};

async function main([name = "start", ...args]) {
  process.chdir(root);
  const node = await bringDependencies(root);
  const command = commands[name];
  if (command) return command(args, node);
  return runBuilt(name, args, node);
}

function runScript(script, args, node) {
  if (!existsSync(join(root, script))) throw new Trouble(`There is no ${script} yet.`);
  return runNode(node, [join(root, script), ...args], { cwd: root });
}

async function runOnBuild(script, args, node) {
  const failed = await buildWhenChanged(root, node, { isForced: false });
  return failed || runScript(script, args, node);
}

async function takePictures(args, node) {
  const browser = bringBrowser();
  if (!browser) throw new Trouble(browserMissing);
  process.env.CHROMIUM = browser;
  return runOnBuild("journeys/pictures.ts", args, node);
}

/** The packages need no build of the application. Without a browser all but one trial is made, and that is said. */
function tryPackages(args, node) {
  const browser = args.includes("--pack-only") ? undefined : bringBrowser();
  if (browser) process.env.CHROMIUM = browser;
  return runScript("packing/packages.ts", args, node);
}

/** Commands that are part of the application: `app/programs/start.ts` is built to `dist/server/start.js`. */
async function runBuilt(name, args, node) {
  if (!/^[a-z][a-z-]*$/.test(name)) throw new Trouble(`“${name}” is not a command.`);
  const failed = await buildWhenChanged(root, node, { isForced: false });
  if (failed) return failed;
  const entry = join(root, "dist/server", `${name}.js`);
  if (!existsSync(entry)) {
    throw new Trouble(
      `There is no command “${name}”: nothing was built to dist/server/${name}.js.`,
    );
  }
  const flags = FLAGS[name] ?? [];
  if (node === process.execPath && flags.length === 0) return enter(entry, args);
  const program = [join(root, "bin/enter.mjs"), entry, ...args];
  return runNode(node, [...flags, ...program], { leavesWithUs: true });
}

try {
  const code = await main(process.argv.slice(2));
  if (code !== undefined) process.exitCode = code;
} catch (error) {
  if (!(error instanceof Trouble)) throw error;
  console.error(`\n${error.message}\n`);
  process.exitCode = 1;
}
