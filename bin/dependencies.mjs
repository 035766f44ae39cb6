import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { runNode } from "./run-node.mjs";
import { Trouble } from "./trouble.mjs";

const WANTED_MAJOR = 24;

/** Makes `node_modules` fit `package-lock.json`, and answers the path of a Node that runs everything else. */
export async function bringDependencies(root) {
  const stampFile = join(root, "node_modules/.breakthrough.json");
  const lock = hashOf(join(root, "package-lock.json"));
  const stamp = readStamp(stampFile);
  if (stamp?.lock !== lock && !fitsLock(root)) await install(root);
  if (isModern(process.versions.node)) {
    if (stamp?.lock !== lock) writeFileSync(stampFile, JSON.stringify({ lock }));
    return process.execPath;
  }
  if (stamp?.lock === lock && stamp.node && existsSync(stamp.node)) return stamp.node;
  const node = await findModernNode(root);
  writeFileSync(stampFile, JSON.stringify({ lock, node }));
  return node;
}

function hashOf(file) {
  return createHash("sha256").update(readFileSync(file)).digest("hex");
}

function readStamp(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined;
}

/** Did somebody run `npm ci` by hand already? npm notes in node_modules what it put there. */
function fitsLock(root) {
  const noted = join(root, "node_modules/.package-lock.json");
  if (!existsSync(noted)) return false;
  const installed = JSON.parse(readFileSync(noted, "utf8")).packages;
  return Object.entries(readLock(root)).every(([path, entry]) => {
    if (!path.startsWith("node_modules/")) return true;
    const found = installed[path];
    if (found && existsSync(join(root, path))) return found.version === entry.version;
    return Boolean(entry.optional) && !isForThisMachine(entry);
  });
}

/** A program for this system that npm left out, since the Node it ran on was too old for it. */
function isForThisMachine({ os, cpu, libc }) {
  if (!os?.includes(process.platform) || !cpu?.includes(process.arch)) return false;
  if (libc === undefined) return true;
  return libc.includes(process.report.getReport().header.glibcVersionRuntime ? "glibc" : "musl");
}

async function install(root) {
  console.log("Installing the dependencies. This happens once and takes about half a minute …");
  if (isModern(process.versions.node)) return await installWith(process.execPath, root);
  // npm leaves out, without a word, whatever is optional and wants a newer Node than the one that npm runs on.
  const folder = mkdtempSync(join(tmpdir(), "breakthrough-node-"));
  try {
    const { version } = readLock(root)["node_modules/node"];
    const wanted = ["install", "--no-save", "--prefix", folder, `node@${version}`];
    await npm(process.execPath, root, wanted);
    await installWith(await findModernNode(folder), root);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

// Building needs the development tools too, whatever NODE_ENV says.
const installWith = (node, root) => npm(node, root, ["ci", "--include=dev", "--include=optional"]);

const readLock = (root) =>
  JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")).packages;

async function npm(node, root, args) {
  const [program, ...before] = npmCommand(node);
  const path = dirname(node) + delimiter + process.env.PATH;
  const env = { npm_config_loglevel: "error", PATH: path };
  const quiet = ["--no-audit", "--no-fund"];
  const code = await runNode(program, [...before, ...args, ...quiet], {
    cwd: root,
    quiet: true,
    env,
  });
  if (code === 0) return;
  throw new Trouble(
    "npm could not install the dependencies (see above). Is the network there? `npm ci` shows more.",
  );
}

/** The npm that started us, or the one on the path. */
function npmCommand(node) {
  const own = process.env.npm_execpath;
  if (own && /npm-cli\.[cm]?js$/.test(own)) return [node, own];
  return [process.platform === "win32" ? "npm.cmd" : "npm"];
}

function isModern(version) {
  return Number.parseInt(version, 10) >= WANTED_MAJOR;
}

async function findModernNode(root) {
  const before = findWorking(root);
  if (before) return before;
  await installBinary(root);
  const after = findWorking(root);
  if (after) return after;
  throw new Trouble(
    `Breakthrough runs on Node ${WANTED_MAJOR}; this is Node ${process.versions.node}, and the npm package “node” ` +
      `brought no Node that runs here. Install Node ${WANTED_MAJOR} (https://nodejs.org) and start again with it.`,
  );
}

function findWorking(root) {
  const name = process.platform === "win32" ? "node.exe" : "node";
  const platform = process.platform === "win32" ? "win" : process.platform;
  const packages = [`node-${platform}-${process.arch}`, `node-bin-${platform}-${process.arch}`];
  const places = [
    join(root, "node_modules/node/bin", name),
    ...packages.flatMap((folder) => [
      join(root, "node_modules/node/node_modules", folder, "bin", name),
      join(root, "node_modules", folder, "bin", name),
    ]),
  ];
  return places.find((path) => {
    if (!existsSync(path)) return false;
    const ran = spawnSync(path, ["--version"], { encoding: "utf8" });
    return ran.status === 0 && isModern(ran.stdout.replace("v", ""));
  });
}

/** With npm's install scripts off, the package `node` has no program in it until its own installer has run. */
async function installBinary(root) {
  const folder = join(root, "node_modules/node");
  const installer = join(folder, "installArchSpecificPackage.js");
  if (!existsSync(installer)) return;
  console.log(`Fetching Node ${WANTED_MAJOR} …`);
  await runNode(process.execPath, [installer], { cwd: folder, quiet: true });
}
