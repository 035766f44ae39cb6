#!/usr/bin/env node
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { NODE_FLAGS } from "./cli/frugal.mjs";

const here = path.dirname(fileURLToPath(import.meta.url));
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);

// The verifier's files are TypeScript, which Node reads by itself from 22.18 on.
const readsTypeScript = major > 22 || (major === 22 && minor >= 18);
const node = readsTypeScript ? process.execPath : findNewerNode(here);
if (node === undefined) {
  console.error("The verifier needs Node 22.18 or later. Run `npm ci` first; it brings one along.");
  process.exitCode = 2;
} else {
  const script = path.join(here, "cli/start.mjs");
  const run = spawnSync(node, [...NODE_FLAGS, script, ...process.argv.slice(2)], {
    stdio: "inherit",
  });
  process.exitCode = run.status ?? 2;
}

function findNewerNode(folder) {
  const candidate = path.join(folder, "node_modules/node/bin/node");
  if (existsSync(candidate)) return candidate;
  const parent = path.dirname(folder);
  return parent === folder ? undefined : findNewerNode(parent);
}
