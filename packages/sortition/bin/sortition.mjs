#!/usr/bin/env node
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const cli = fileURLToPath(new URL("../cli/main.ts", import.meta.url));

if (readsTypeScript(process.versions.node)) {
  const { main } = await import(cli);
  process.exitCode = main(process.argv.slice(2));
} else process.exitCode = runUnderNewerNode();

/** Node reads TypeScript by itself from 22.18 (and 23.6) on. */
function readsTypeScript(version) {
  const [major, minor] = version.split(".").map(Number);
  return major > 23 || (major === 23 && minor >= 6) || (major === 22 && minor >= 18);
}

function runUnderNewerNode() {
  const newer = findNode(dirname(cli));
  if (newer === undefined) {
    console.error(
      "sortition needs Node 22.18 or newer, or the npm package `node` installed beside it.",
    );
    return 2;
  }
  const script = fileURLToPath(import.meta.url);
  const run = spawnSync(newer, [script, ...process.argv.slice(2)], { stdio: "inherit" });
  return run.status ?? 1;
}

function findNode(from) {
  const candidate = join(from, "node_modules/node/bin/node");
  if (existsSync(candidate)) return candidate;
  const above = dirname(from);
  return above === from ? undefined : findNode(above);
}
