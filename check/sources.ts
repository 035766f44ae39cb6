import { execFileSync } from "node:child_process";
import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseSync } from "vite";

/** Every file that belongs to the repository, also before its first commit. Paths from the root, with `/`. */
export function listFiles(root: string): string[] {
  if (!existsSync(join(root, ".git"))) {
    return globSync("**/*", { cwd: root, withFileTypes: true, exclude: ["**/node_modules/**"] })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(root.length).replace(/^\//, ""))
      .sort();
  }
  const listed = execFileSync(
    "git",
    ["ls-files", "-z", "--cached", "--others", "--exclude-standard"],
    { cwd: root, encoding: "utf8", maxBuffer: 1e8 },
  );
  const paths = [...new Set(listed.split("\0").filter(Boolean))].sort();
  return paths.filter((path) => existsSync(join(root, path)));
}

export const isCode = (path: string): boolean => /\.tsx?$/.test(path) && !path.endsWith(".d.ts");

/** Tests and what only tests use. */
export const isForTests = (path: string): boolean =>
  /\.test\.tsx?$|(^|\/)testing(\/|\.tsx?$)/.test(path);

// biome-ignore lint/suspicious/noExplicitAny: the syntax tree is walked by the names of its parts.
export type Node = { type: string; start: number; end: number; [part: string]: any };

export type Source = { path: string; text: string; tree: Node };

export function readSource(root: string, path: string): Source {
  const text = readFileSync(join(root, path), "utf8");
  const { program, errors } = parseSync(path, text);
  const first = errors[0];
  if (first) throw new Error(`${path} cannot be read: ${first.message}`);
  return { path, text, tree: program as unknown as Node };
}

/** Visits every node with the nodes above it, the nearest first. */
export function walk(
  node: Node,
  visit: (node: Node, above: readonly Node[]) => void,
  above: readonly Node[] = [],
): void {
  visit(node, above);
  const within = [node, ...above];
  for (const part of Object.values(node)) {
    for (const child of Array.isArray(part) ? part : [part]) {
      if (typeof child?.type === "string") walk(child, visit, within);
    }
  }
}

export const lineOf = (source: Source, node: Node): number =>
  source.text.slice(0, node.start).split("\n").length;
