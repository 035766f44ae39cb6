/** What of a package.json matters here. */
export type Manifest = {
  readonly name: string;
  readonly version: string;
  readonly description: string;
  readonly license: string;
  readonly type: string;
  readonly keywords?: readonly string[];
  /** In the clone: a path to TypeScript for each door. */
  readonly exports: Readonly<Record<string, string>>;
  readonly bin?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly engines?: Readonly<Record<string, string>>;
};

/** One way into a package: the name it is imported by, and its source, from the package's folder. */
export type Door = { readonly name: string; readonly source: string };

/** Doors that lead to what only tests use. They stay in the clone. */
const FOR_TESTS = /^\.\/(?:test-support|testing)\//;

/** The doors that are published. */
export const doorsOf = (manifest: Manifest): readonly Door[] =>
  Object.entries(manifest.exports)
    .filter(([, source]) => !FOR_TESTS.test(source))
    .map(([name, source]) => ({ name, source: source.slice("./".length) }));

/** Where a source's parts are built to, from the package's folder: `dist/src/index.js` for `.js`. */
export const builtPath = (source: string, ending: ".js" | ".d.ts"): string =>
  `dist/${source.replace(/\.ts$/, ending)}`;

/** A command's source is `cli/main.ts`, whose `main` takes the arguments and answers the exit code. */
export const COMMAND_SOURCE = "cli/main.ts";

/** Every file from which building begins, from the package's folder. */
export const entriesOf = (manifest: Manifest): readonly string[] => [
  ...doorsOf(manifest).map(({ source }) => source),
  ...(manifest.bin === undefined ? [] : [COMMAND_SOURCE]),
];

/**
 * The package.json that is packed: doors and commands lead to what was built, and nothing speaks of the clone.
 *
 * @param documents names of files beside the package's README that are packed too
 */
export function publishedManifest(manifest: Manifest, documents: readonly string[]) {
  const { name, version, description, license, type, keywords, dependencies, engines } = manifest;
  const commands = Object.keys(manifest.bin ?? {});
  return {
    ...{ name, version, description, license, type },
    ...(keywords && { keywords }),
    exports: Object.fromEntries(
      doorsOf(manifest).map((door) => [
        door.name,
        {
          types: `./${builtPath(door.source, ".d.ts")}`,
          default: `./${builtPath(door.source, ".js")}`,
        },
      ]),
    ),
    ...(commands.length > 0 && {
      bin: Object.fromEntries(commands.map((command) => [command, `dist/bin/${command}.js`])),
    }),
    files: ["dist", ...documents],
    sideEffects: false,
    ...(dependencies && { dependencies }),
    ...(engines && { engines }),
  };
}

/** The command as it is installed: any Node of `engines` runs it, since nothing in it is TypeScript any more. */
export const COMMAND_FILE = `#!/usr/bin/env node
import { main } from "../cli/main.js";

process.exitCode = await main(process.argv.slice(2));
`;
