import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { runNode } from "./run-node.mjs";

const folders = ["app", "clients", "packages", "platform", "verifier", "web"];
const files = ["package-lock.json", "tsconfig.json", "vite.config.ts"];
const leftOut = /(^|\/)(node_modules|vectors|fixtures|\..*)$|\.(test\.tsx?|md)$/;

/** Builds into `dist/` unless what is there was built from the very same sources. Answers an exit code. */
export async function buildWhenChanged(root, node, { isForced }) {
  const stampFile = join(root, "dist/built-from.json");
  const sources = listSources(root);
  const dates = datesOf(root, sources);
  const stamp = existsSync(stampFile) ? JSON.parse(readFileSync(stampFile, "utf8")) : undefined;
  if (!isForced && stamp?.dates === dates) return 0;
  const contents = contentsOf(root, sources);
  if (isForced || stamp?.contents !== contents) {
    rmSync(stampFile, { force: true });
    console.log("Building …");
    const vite = join(root, "node_modules/vite/bin/vite.js");
    const code = await runNode(node, [vite, "build", "--app", "--logLevel", "warn"], {
      cwd: root,
      env: { NODE_ENV: "production" },
    });
    if (code !== 0) return code;
    const failed = await buildClients(root, node, vite);
    if (failed !== 0) return failed;
  }
  mkdirSync(join(root, "dist"), { recursive: true });
  writeFileSync(stampFile, JSON.stringify({ dates, contents }));
  return 0;
}

/** Each folder of `clients/` with a page is a program that is built alone, so that anybody can build it again and compare. */
async function buildClients(root, node, vite) {
  for (const { name } of readdirSync(join(root, "clients"), { withFileTypes: true })) {
    if (!existsSync(join(root, "clients", name, "page.tsx"))) continue;
    const building = ["build", "--config", "clients/vite.config.ts", "--mode", name];
    const code = await runNode(node, [vite, ...building, "--logLevel", "warn"], {
      cwd: root,
      env: { NODE_ENV: "production" },
    });
    if (code !== 0) return code;
  }
  const verifier = ["build", "--config", "verifier/vite.config.ts", "--mode", "served"];
  return runNode(node, [vite, ...verifier, "--logLevel", "warn"], {
    cwd: root,
    env: { NODE_ENV: "production" },
  });
}

function listSources(root) {
  const found = files.filter((file) => existsSync(join(root, file)));
  for (const folder of folders) if (existsSync(join(root, folder))) walk(root, folder, found);
  return found.sort();
}

function walk(root, folder, found) {
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
    const path = `${folder}/${entry.name}`;
    if (leftOut.test(path)) continue;
    if (entry.isDirectory()) walk(root, path, found);
    else found.push(path);
  }
}

/** Cheap: a file whose size and date stand as they did has not changed. */
function datesOf(root, sources) {
  const hash = createHash("sha256");
  for (const path of sources) {
    const { mtimeMs, size } = statSync(join(root, path));
    hash.update(`${path}\n${mtimeMs}\n${size}\n`);
  }
  return hash.digest("hex");
}

function contentsOf(root, sources) {
  const hash = createHash("sha256");
  for (const path of sources) hash.update(`${path}\n`).update(readFileSync(join(root, path)));
  return hash.digest("hex");
}
