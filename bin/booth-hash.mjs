#!/usr/bin/env node
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/*
 * Builds the booth from these sources and says its hash, so that anybody can compare it with what a ballot's page says:
 * `npm run booth:hash`, or `npm run booth:hash -- HASH`, which ends with 1 where they differ. It is the hash of what
 * `sha256sum *` prints of the built files: of their contents and names, and of nothing else.
 */
const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** @param {string} folder where one client was built */
export function hashOfClient(folder) {
  const sha256 = (content) => createHash("sha256").update(content).digest("hex");
  const lines = readdirSync(folder)
    .sort()
    .map((name) => `${sha256(readFileSync(join(folder, name)))}  ${name}\n`);
  return { hash: sha256(lines.join("")), lines };
}

/**
 * @param {string} from the repository that is built
 * @param {string} client its folder in `clients/`
 */
export function buildClientInto(from, client, folder) {
  const vite = join(from, "node_modules/vite/bin/vite.js");
  const how = ["--config", "clients/vite.config.ts", "--mode", client, "--logLevel", "warn"];
  const env = { ...process.env, NODE_ENV: "production" };
  const built = spawnSync(process.execPath, [vite, "build", ...how, "--outDir", folder], {
    cwd: from,
    env,
    encoding: "utf8",
  });
  if (built.status !== 0) throw new Error(`It was not built.\n${built.stderr}`);
}

function main([wanted]) {
  const folder = mkdtempSync(join(tmpdir(), "booth-hash-"));
  try {
    buildClientInto(root, "booth", folder);
    const { hash, lines } = hashOfClient(folder);
    console.log(lines.join("") + hash);
    if (wanted === undefined || wanted === hash) return 0;
    console.error(`This is not ${wanted}: another booth, or other sources.`);
    return 1;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  process.exitCode = main(process.argv.slice(2));
