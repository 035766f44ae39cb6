#!/usr/bin/env node
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));

// The command is TypeScript: an older Node hands over to the one that came with the packages.
if (canRunTypeScript(process.versions.node)) {
  const { main } = await import("../cli/main.ts");
  process.exitCode = main(process.argv.slice(2));
} else {
  const node = findNode(here);
  if (node === undefined) {
    console.error(
      "uk-election-law needs Node 22.18 or later, or the npm package `node` beside it.",
    );
    process.exit(1);
  }
  const args = ["--disable-warning=ExperimentalWarning", fileURLToPath(import.meta.url)];
  const run = spawnSync(node, [...args, ...process.argv.slice(2)], { stdio: "inherit" });
  if (run.error) throw run.error;
  process.exitCode = run.status ?? 1;
}

/** Node reads TypeScript by itself from 22.18 (and 23.6) on. */
function canRunTypeScript(version) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return major > 23 || (major === 23 && minor >= 6) || (major === 22 && minor >= 18);
}

function findNode(from) {
  const name = process.platform === "win32" ? "node.exe" : "node";
  const node = join(from, "node_modules", "node", "bin", name);
  if (existsSync(node)) return node;
  const parent = dirname(from);
  return parent === from ? undefined : findNode(parent);
}
