#!/usr/bin/env node
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const cli = fileURLToPath(new URL("../cli/main.ts", import.meta.url));

if (readsTypeScript(process.versions.node)) {
  stopWithWhoeverStartedThis();
  const { main } = await import(cli);
  process.exitCode = await main(process.argv.slice(2));
} else runUnderNewerNode();

/** Node reads TypeScript by itself from 22.18 (and 23.6) on. */
function readsTypeScript(version) {
  const [major, minor] = version.split(".").map(Number);
  return major > 23 || (major === 23 && minor >= 6) || (major === 22 && minor >= 18);
}

function runUnderNewerNode() {
  const newer = findNode(dirname(cli));
  if (newer === undefined) {
    console.error(
      "transparency-log needs Node 22.18 or newer, or the npm package `node` installed beside it.",
    );
    process.exitCode = 2;
    return;
  }
  const script = fileURLToPath(import.meta.url);
  const stdio = ["inherit", "inherit", "inherit", "ipc"];
  const child = spawn(newer, [script, ...process.argv.slice(2)], { stdio });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
    process.on(signal, () => child.kill(signal));
  }
  child.on("exit", (code, signal) => {
    process.exitCode = code ?? (signal === null ? 1 : 128);
  });
}

/** The older Node that started this one may be killed without a word: then this one must not live on. */
function stopWithWhoeverStartedThis() {
  if (process.channel === undefined) return;
  process.on("disconnect", () => process.exit(1));
  process.channel.unref();
}

function findNode(from) {
  const candidate = join(from, "node_modules/node/bin/node");
  if (existsSync(candidate)) return candidate;
  const above = dirname(from);
  return above === from ? undefined : findNode(above);
}
