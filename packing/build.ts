import { execFileSync } from "node:child_process";
import {
  chmodSync,
  copyFileSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { COMMAND_FILE, doorsOf, entriesOf, type Manifest, publishedManifest } from "./manifest.ts";

export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/** A package of the clone, and the folder in which it lies built, as it will be installed. */
export type Built = {
  readonly manifest: Manifest;
  readonly source: string;
  readonly folder: string;
};

/** Documents beside the README that belong to a package, wherever it is. */
const DOCUMENTS = ["LEGISLATION.md"];

/**
 * Builds every package into a folder of its own: ESM, declarations and maps that hold their sources, a package.json, the
 * README and the licence. One run of the compiler for all, so that each sees the others' types.
 *
 * @param into a folder; what it holds of the packages is replaced
 * @throws where the sources do not compile for the oldest Node in `engines`
 */
export function buildPackages(into: string): readonly Built[] {
  const sources = readdirSync(join(ROOT, "packages")).map((name) => join(ROOT, "packages", name));
  const packages = sources.map((source) => ({ source, manifest: readManifest(source) }));
  mkdirSync(into, { recursive: true });
  const compiled = mkdtempSync(join(into, ".compiled-"));
  try {
    compile(packages, compiled);
    return packages.map((one) => assemble(one, compiled, into));
  } finally {
    rmSync(compiled, { recursive: true });
  }
}

const readManifest = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));

type Unbuilt = Omit<Built, "folder">;

function compile(packages: readonly Unbuilt[], into: string): void {
  const config = join(into, "tsconfig.json");
  const entries = packages.flatMap(({ source, manifest }) =>
    entriesOf(manifest).map((entry) => join(source, entry)),
  );
  const { compilerOptions } = COMPILING;
  const settings = {
    ...COMPILING,
    compilerOptions: { ...compilerOptions, paths: doorsInTheClone(packages) },
    files: [...entries, ...ambientTypes()],
  };
  writeFileSync(config, JSON.stringify(settings));
  const tsc = join(ROOT, "node_modules/typescript/bin/tsc");
  try {
    execFileSync(process.execPath, [tsc, "-p", config], { encoding: "utf8", stdio: "pipe" });
  } catch (error) {
    throw new Error(`The packages do not compile:\n${(error as { stdout: string }).stdout}`);
  }
  for (const file of globSync("**/*.d.ts", { cwd: into })) nameBuiltFiles(join(into, file));
}

/**
 * Leads each door to its source. Through node_modules TypeScript 7.0.2 takes a workspace's files for a foreign package's
 * and does not write them, or does, as its threads happen to meet them.
 */
const doorsInTheClone = (packages: readonly Unbuilt[]) =>
  Object.fromEntries(
    packages.flatMap(({ source, manifest }) =>
      doorsOf(manifest).map((door) => [
        join(manifest.name, door.name),
        [join(source, door.source)],
      ]),
    ),
  );

/** Types that we wrote for libraries that have none; what we publish does not speak of them. */
const ambientTypes = (): readonly string[] =>
  globSync("packages/*/src/**/*.d.ts", { cwd: ROOT }).map((file) => join(ROOT, file));

const COMPILING = {
  extends: join(ROOT, "tsconfig.json"),
  compilerOptions: {
    noEmit: false,
    declaration: true,
    sourceMap: true,
    inlineSources: true,
    rewriteRelativeImportExtensions: true,
    rootDir: join(ROOT, "packages"),
    outDir: ".",
    // What Node 20 and the browsers of its age know, so that nothing newer compiles.
    target: "es2022",
    lib: ["es2023", "es2024.string", "dom", "dom.iterable"],
    typeRoots: [join(ROOT, "node_modules/@types")],
  },
  include: [],
};

/** The compiler leaves `./day.ts` in declarations. Older compilers look for that file; there is only `day.d.ts`. */
function nameBuiltFiles(declarations: string): void {
  const text = readFileSync(declarations, "utf8");
  const named = text.replaceAll(/((?:from |import\()"\.{1,2}\/[^"]*)\.ts"/g, '$1.js"');
  writeFileSync(declarations, named);
}

function assemble({ source, manifest }: Unbuilt, compiled: string, into: string): Built {
  const folder = join(into, basename(source));
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  renameSync(join(compiled, basename(source)), join(folder, "dist"));
  for (const map of globSync("dist/**/*.map", { cwd: folder })) nameSources(join(folder, map));
  for (const command of Object.keys(manifest.bin ?? {})) writeCommand(folder, command);
  const documents = DOCUMENTS.filter((name) => existsSync(join(source, name)));
  for (const name of ["README.md", ...documents]) {
    copyFileSync(join(source, name), join(folder, name));
  }
  copyFileSync(join(ROOT, "LICENSE"), join(folder, "LICENSE"));
  const published = publishedManifest(manifest, documents);
  writeFileSync(join(folder, "package.json"), `${JSON.stringify(published, null, 2)}\n`);
  return { manifest, source, folder };
}

/** A map holds its source; the name is only what a debugger shows, and must not lead out of the package. */
function nameSources(path: string): void {
  const map = JSON.parse(readFileSync(path, "utf8"));
  map.sources = [`./${basename(path).replace(/\.js\.map$/, ".ts")}`];
  writeFileSync(path, JSON.stringify(map));
}

function writeCommand(folder: string, command: string): void {
  const file = join(folder, "dist/bin", `${command}.js`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, COMMAND_FILE);
  chmodSync(file, 0o755);
}
