import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Route } from "./routes.ts";

/** The test files of one room that run an act, from the room's folder. */
export type TestsOf = (act: string) => readonly string[];

interface TestFile {
  readonly name: string;
  /** The file itself, with those parts of the room's jobs and of what is kept for tests that it uses. */
  readonly text: string;
}

/**
 * Which tests of its own room run an act, as far as their text shows it: a test that takes the act from its file, that
 * sends its form, or that names it, as where it finds the line that the act left in the record.
 */
export function testsOf(root: string, routes: readonly Route[]): TestsOf {
  const rooms = new Map<string, readonly TestFile[]>();
  return (act) => {
    const room = act.split(".")[0] ?? "";
    const files = rooms.get(room) ?? readTests(join(root, "app", room));
    rooms.set(room, files);
    const ways = waysToRun(act, routes);
    return files.filter(({ text }) => ways.some((way) => way.test(text))).map(({ name }) => name);
  };
}

function readTests(folder: string): readonly TestFile[] {
  const kept = readAll(folder, ["jobs.ts", "testing.ts", "**/testing/*.{ts,tsx}"]).flatMap(partsOf);
  return readAll(folder, ["**/*.test.{ts,tsx}"]).map(({ name, text }) => ({
    name,
    text: withUsed(text, kept),
  }));
}

const readAll = (folder: string, patterns: readonly string[]): readonly TestFile[] =>
  [...new Set(globSync(patterns, { cwd: folder }))]
    .sort()
    .map((name) => ({ name, text: readFileSync(join(folder, name), "utf8") }));

/** One declaration of a file that is kept for tests, with the acts that it uses. */
interface Part {
  readonly declares: string;
  readonly text: string;
}

const DECLARATION = /^(?=(?:export )?(?:async )?(?:const|class|function) )/m;

function partsOf({ text }: TestFile): readonly Part[] {
  const [head = "", ...parts] = text.split(DECLARATION);
  const imports = [...head.matchAll(/import \{([^}]*)\} from "([^"]*\/acts\/[^"]*)";/g)];
  return parts.map((part) => {
    const used = imports.filter(([, names = ""]) =>
      names.split(",").some((name) => uses(part, name.trim())),
    );
    const declares = /(?:const|class|function) (\w+)/.exec(part)?.[1] ?? "";
    return { declares, text: part + used.map(([line]) => line).join("\n") };
  });
}

const uses = (text: string, name: string): boolean =>
  name !== "" && new RegExp(`\\b${name}\\b`).test(text);

function withUsed(text: string, parts: readonly Part[]): string {
  const used = parts.filter(({ declares }) => uses(text, declares));
  if (used.length === 0) return text;
  const rest = parts.filter((part) => !used.includes(part));
  return withUsed([text, ...used.map((part) => part.text)].join("\n"), rest);
}

function waysToRun(act: string, routes: readonly Route[]): readonly RegExp[] {
  const [, name = ""] = act.split(".");
  const own = routes.filter((route) => route.act === act);
  return [
    new RegExp(`import \\{[^}]*\\} from "(?:[^"]*/acts|\\.)/${name}\\.tsx?"`),
    new RegExp(`"${act.replace(".", "\\.")}"`),
    ...own.map(({ path }) => new RegExp(`["\`'][^"\`'\\n]*${lastPartsOf(path)}["\`'?]`)),
  ];
}

/** An address as a test writes it: what comes before a part in its middle may stand there under a name. */
const lastPartsOf = (path: string): string =>
  path
    .replace(/\{[^{}]*\}/g, "")
    .replaceAll(".", "\\.")
    .replace(/^.*?\/:\w+(?=\/)/, "[^/\\s]+")
    .replace(/:\w+/g, "[^/\\s]+");
