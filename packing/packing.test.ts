import { execFileSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
} from "node:fs";
import { builtinModules } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, normalize } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Built, buildPackages, ROOT } from "./build.ts";
import { doorsOf } from "./manifest.ts";
import { packBuilt } from "./pack.ts";
import { examplesOf, linkedFilesOf } from "./readme.ts";
import { commandLinesOf } from "./trial/trial.ts";

let folder = "";
let built: readonly Built[] = [];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "packing-"));
  built = buildPackages(folder);
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true }));

const filesOf = (one: Built): string[] =>
  globSync("**/*", { cwd: one.folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(one.folder.length + 1));

const textOf = (one: Built, file: string): string => readFileSync(join(one.folder, file), "utf8");

const packed = (one: Built) => JSON.parse(textOf(one, "package.json"));

/** What a built file imports, declarations too. */
const importsOf = (text: string): string[] =>
  [...text.matchAll(/(?:^(?:import|export|\}).*? from |^import |\bimport\()"([^"\n]+)"/gm)].map(
    (match) => match[1] as string,
  );

/** Each package with what of it is wrong; none of them should have anything. */
const wrongIn = (find: (one: Built) => readonly string[]): Record<string, readonly string[]> =>
  Object.fromEntries(
    built
      .map((one) => [one.manifest.name, find(one)] as const)
      .filter(([, found]) => found.length > 0),
  );

describe("what is packed", () => {
  test("is every package of the clone", () => {
    expect(built.map(({ manifest }) => manifest.name)).toEqual(
      globSync("packages/*/package.json", { cwd: ROOT })
        .map((file) => JSON.parse(readFileSync(join(ROOT, file), "utf8")).name)
        .sort(),
    );
  });

  test("has JavaScript, declarations and a map for each of its doors", () => {
    const wrong = wrongIn((one) =>
      doorsOf(one.manifest).flatMap(({ name }) => {
        const { types, default: script } = packed(one).exports[name];
        return [types, script, `${script}.map`].filter(
          (file) => !existsSync(join(one.folder, file)),
        );
      }),
    );
    expect(wrong).toEqual({});
  });

  test("holds no TypeScript that would have to be compiled, no test, and nothing that only tests use", () => {
    const kept =
      /^(?:dist\/.*\.(?:js|d\.ts|js\.map)|package\.json|README\.md|LEGISLATION\.md|LICENSE)$/;
    const forTests = /\.test\.|(?:^|\/)(?:testing|test-support|cases)\//;
    expect(
      wrongIn((one) => filesOf(one).filter((file) => !kept.test(file) || forTests.test(file))),
    ).toEqual({});
    expect(
      wrongIn((one) =>
        filesOf(one).filter(
          (file) => /vitest|fast-check/.test(textOf(one, file)) && file.endsWith(".js"),
        ),
      ),
    ).toEqual({});
  });

  test("imports only files that are packed too, and packages that it declares", () => {
    const wrong = wrongIn((one) => {
      const declared = Object.keys(one.manifest.dependencies ?? {});
      return filesOf(one)
        .filter((file) => /\.(?:js|d\.ts)$/.test(file))
        .flatMap((file) =>
          importsOf(textOf(one, file))
            .filter((from) => !isFound(one, file, from, declared))
            .map((from) => `${file} imports ${from}`),
        );
    });
    expect(wrong).toEqual({});
  });

  test("has maps that hold their sources and lead nowhere outside", () => {
    const wrong = wrongIn((one) =>
      filesOf(one)
        .filter((file) => file.endsWith(".map"))
        .filter((file) => {
          const { sources, sourcesContent } = JSON.parse(textOf(one, file));
          return sources.length !== 1 || !sources[0].startsWith("./") || !sourcesContent?.[0];
        }),
    );
    expect(wrong).toEqual({});
  });

  test("has a README whose links lead to what is packed, with an example for every package", () => {
    expect(
      wrongIn((one) => {
        const readme = textOf(one, "README.md");
        const dead = linkedFilesOf(readme).filter((file) => !existsSync(join(one.folder, file)));
        return examplesOf(readme).length === 0 ? [...dead, "no example"] : dead;
      }),
    ).toEqual({});
  });

  test("has, where there is a command, a README that says a line of it which can be run", () => {
    expect(
      wrongIn((one) =>
        Object.keys(one.manifest.bin ?? {}).filter(
          (command) =>
            commandLinesOf(one).filter((line) => line.startsWith(`${command} `)).length < 2,
        ),
      ),
    ).toEqual({});
  });
});

function isFound(one: Built, file: string, from: string, declared: readonly string[]): boolean {
  if (from.startsWith("./") || from.startsWith("../")) {
    const target = normalize(join(dirname(file), from));
    const wanted = file.endsWith(".d.ts") ? target.replace(/\.js$/, ".d.ts") : target;
    return !target.startsWith("..") && existsSync(join(one.folder, wanted));
  }
  if (from.startsWith("node:")) return builtinModules.includes(from.slice("node:".length));
  return declared.some((name) => from === name || from.startsWith(`${name}/`));
}

describe("installed elsewhere", () => {
  test("the smallest package is imported from its tarball, and a command with it runs", () => {
    const project = join(folder, "a-project");
    for (const name of ["plain-text", "refusal", "tally"]) {
      const one = built.find(({ manifest }) => manifest.name === `@breakthrough/${name}`) as Built;
      const tarball = packBuilt(one, folder);
      const place = join(project, "node_modules/@breakthrough", name);
      mkdirSync(place, { recursive: true });
      execFileSync("tar", ["-xzf", tarball, "-C", place, "--strip-components=1"]);
    }
    const program =
      'import { shown } from "@breakthrough/plain-text"; console.log(shown("a\\nb"));';
    const run = (args: readonly string[]) =>
      execFileSync(process.execPath, args, { cwd: project, encoding: "utf8" });
    expect(run(["--input-type=module", "-e", program])).toBe("a\\u000ab\n");
    const ward = "packages/tally/cases/scot-eilean-siar-2017-ward1/ballots.blt";
    cpSync(join(ROOT, ward), join(project, "ward.blt"));
    const command = "node_modules/@breakthrough/tally/dist/bin/tally.js";
    expect(run([command, "count", "ward.blt", "--method", "scottish-stv"])).toContain("Elected");
  });

  test("npm packs nothing from a folder of sources, and says what to do instead", () => {
    const inSources = () =>
      execFileSync("npm", ["pack", "--pack-destination", folder], {
        cwd: join(ROOT, "packages/plain-text"),
        encoding: "utf8",
        stdio: "pipe",
      });
    expect(inSources).toThrow(/npm run packages/);
  });
});
