#!/usr/bin/env node
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const here = path.dirname(fileURLToPath(import.meta.url));
const own = path.join(here, "../../node_modules/node/bin/node");
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
const readsTypeScript = major > 22 || (major === 22 && minor >= 18);
const node = readsTypeScript || !existsSync(own) ? process.execPath : own;
const run = spawnSync(node, [path.join(here, "main.ts"), ...process.argv.slice(2)], {
  stdio: "inherit",
});
process.exitCode = run.status ?? 1;
