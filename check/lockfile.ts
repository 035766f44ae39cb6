import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Trespass } from "./plan.ts";

type Manifest = {
  name?: string;
  version?: string;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
};
type Lock = { packages: Record<string, Manifest> };

const KINDS = ["dependencies", "devDependencies", "optionalDependencies"] as const;
const REMEDY = "Run: npm install && node bin/complete-lockfile.mjs";

/** Where `npm ci` would refuse package-lock.json, found without asking npm. */
export function listLockTroubles(root: string): Trespass[] {
  const file = join(root, "package-lock.json");
  if (!existsSync(file)) return [];
  const lock: Lock = JSON.parse(readFileSync(file, "utf8"));
  const folders = [
    "",
    ...globSync("packages/*/", { cwd: root }).map((path) => path.replace(/\/$/, "")),
  ];
  const says = [
    ...folders
      .filter((folder) => existsSync(join(root, folder, "package.json")))
      .flatMap((folder) => listDifferences(root, folder, lock)),
    ...listMissingBinaries(lock),
  ];
  return says.map((sentence) => ({
    rule: "the-lockfile-is-whole",
    file: "package-lock.json",
    says: `${sentence} ${REMEDY}`,
  }));
}

function listDifferences(root: string, folder: string, lock: Lock): string[] {
  const manifest: Manifest = JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8"));
  const locked = lock.packages[folder];
  if (!locked) return [`does not know ${folder}.`];
  const differs = KINDS.some((kind) => sorted(manifest[kind]) !== sorted(locked[kind]));
  const isLinked = folder === "" || lock.packages[`node_modules/${manifest.name}`] !== undefined;
  return differs || !isLinked ? [`is not what ${folder || "the root"}/package.json wants.`] : [];
}

const sorted = (wanted: Record<string, string> = {}): string =>
  JSON.stringify(Object.entries(wanted).sort(([a], [b]) => (a < b ? -1 : 1)));

/** npm leaves out the binaries that a registry has no copy of, and then refuses its own lockfile. */
function listMissingBinaries(lock: Lock): string[] {
  const wanted = Object.values(lock.packages).flatMap((entry) =>
    Object.entries(entry.optionalDependencies ?? {}),
  );
  return [...new Set(wanted.filter(([, version]) => /^\d/.test(version)).map(([name]) => name))]
    .filter(
      (name) => !Object.keys(lock.packages).some((path) => path.endsWith(`node_modules/${name}`)),
    )
    .map((name) => `lacks ${name}, a binary of another platform.`);
}
