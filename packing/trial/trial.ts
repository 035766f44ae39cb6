import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, delimiter, dirname, join } from "node:path";
import { type Built, ROOT } from "../build.ts";
import { npm } from "../pack.ts";
import { commandsOf, type Example, examplesOf } from "../readme.ts";
import { bringFiles } from "./files.ts";
import type { NodeFound } from "./nodes.ts";

/** One example of a README, as a file of a user's project. */
export type Trialled = Example & { readonly name: string; readonly file: string };

/** A user's project, in which the packed packages are installed. */
export type Project = { readonly folder: string; readonly examples: readonly Trialled[] };

/** Something that did not go as the package says. */
export type Fault = { readonly what: string; readonly says: string };

/** Makes a project in a folder outside the clone: the packed packages installed, the READMEs' examples and files. */
export function openProject(folder: string, built: readonly Built[], packed: readonly string[]) {
  writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true, type: "module" }));
  npm(["install", "--no-audit", "--no-fund", "--prefer-offline", ...packed], folder);
  mkdirSync(join(folder, "examples"));
  return { folder, examples: built.flatMap((one) => writeExamples(folder, one)) };
}

function writeExamples(folder: string, { source, manifest }: Built): Trialled[] {
  const readme = readFileSync(join(source, "README.md"), "utf8");
  return examplesOf(readme).map((example, at) => {
    const file = `examples/${basename(source)}-${at + 1}.ts`;
    writeFileSync(join(folder, file), `${example.text}\nexport {};\n`);
    return { ...example, file, name: `${manifest.name}, example ${at + 1}` };
  });
}

/** How users' projects are compiled. Each reads the packages' declarations, with nothing passed over. */
const COMPILED_AS = {
  nodenext: { module: "nodenext", moduleResolution: "nodenext", lib: ["es2023"], outDir: "." },
  bundler: {
    ...{ module: "esnext", moduleResolution: "bundler", lib: ["es2023", "dom"], noEmit: true },
  },
} as const;

export type CompiledAs = keyof typeof COMPILED_AS;

/** Compiles the examples as a user would. `nodenext` also writes the JavaScript that the Nodes then run. */
export function compileExamples({ folder, examples }: Project, as: CompiledAs): Fault[] {
  const config = join(folder, `tsconfig.${as}.json`);
  const options = {
    ...COMPILED_AS[as],
    ...{ target: "es2022", strict: true, skipLibCheck: false },
    ...{ rootDir: ".", types: ["node"], typeRoots: [join(ROOT, "node_modules/@types")] },
  };
  const files = examples.map(({ file }) => file);
  writeFileSync(config, JSON.stringify({ compilerOptions: options, files }));
  const tsc = join(ROOT, "node_modules/typescript/bin/tsc");
  const ran = spawnSync(process.execPath, [tsc, "-p", config], { encoding: "utf8" });
  return ran.status === 0 ? [] : [{ what: `Types, ${as}`, says: ran.stdout }];
}

/** A place of its own for each Node, with the files of which the READMEs speak: commands write there too. */
export function openDesk({ folder }: Project, node: NodeFound): string {
  const desk = join(folder, node.version);
  mkdirSync(desk);
  bringFiles(desk);
  return desk;
}

/** Runs the compiled example and compares what it prints with what the README says. */
export function runExample(example: Trialled, node: NodeFound, desk: string): Fault[] {
  const script = join("..", example.file.replace(/\.ts$/, ".js"));
  const ran = spawnSync(node.path, [script], { cwd: desk, encoding: "utf8" });
  if (ran.status !== 0) return [{ what: example.name, says: ran.stderr }];
  return compareLines(example, ran.stdout.split("\n"));
}

/** Each line that the README promises, in its order, among those that were printed. */
export function compareLines(example: Trialled, printed: readonly string[]): Fault[] {
  let from = 0;
  for (const line of example.prints) {
    const at = printed.indexOf(line, from);
    if (at === -1) {
      const says = `“${line}” was not printed, but:\n${printed.join("\n")}`;
      return [{ what: example.name, says }];
    }
    from = at + 1;
  }
  return [];
}

/** The help of the package's command, and every command line of its README that can be run as it stands. */
export function commandLinesOf({ source, manifest }: Built): readonly string[] {
  const names = Object.keys(manifest.bin ?? {});
  const written = commandsOf(readFileSync(join(source, "README.md"), "utf8"));
  const own = written.filter((line) => names.includes(line.split(" ")[0] as string));
  return [...names.map((name) => `${name} --help`), ...own];
}

/** Runs a command line as a shell in the project would, so that the command meets this Node. */
export function runLine(line: string, node: NodeFound, desk: string): Fault[] {
  const path = [join(desk, "../node_modules/.bin"), dirname(node.path), process.env.PATH];
  const ran = spawnSync("sh", ["-c", line], {
    cwd: desk,
    encoding: "utf8",
    env: { ...process.env, PATH: path.join(delimiter) },
  });
  return ran.status === 0 ? [] : [{ what: line, says: `ended with ${ran.status}: ${ran.stderr}` }];
}
