import { posix } from "node:path";
import { IS_PAGE, SQL_FILE } from "./places.ts";
import type { Trespass } from "./plan.ts";
import { isForTests, type Node, type Source, walk } from "./sources.ts";
import { holdsSql } from "./sql.ts";

/** One value that a file takes from another, under the name that the other gives it. `*` stands for all of them. */
type Taken = { readonly from: string; readonly name: string };

const OUTSIDE_DATABASE = /^(?:pg|kysely|pg-boss)(?:\/|$)/;
const DOOR = /(^|\/)door\.ts$/;

/**
 * Pages that come to the database, by whatever path: through a file of any name and any depth, through a third file,
 * or through another room's door. Types are welcome. Of a door only what was asked for by name counts, since a door
 * hands out pure values and SQL side by side.
 */
export function listReadingPages(sources: readonly Source[]): Trespass[] {
  const files = new Map(sources.map((source) => [source.path, source]));
  return sources
    .filter(({ path }) => IS_PAGE.test(path) && !isForTests(path))
    .flatMap((page) => {
      const way = holdsSql(page) ? ["SQL itself"] : findWayToDatabase(page.path, files);
      if (way === undefined) return [];
      const says = `comes to the database: ${way.join(" → ")}. A page is given its data.`;
      return [{ rule: "pages-never-read-the-database", file: page.path, says }];
    });
}

/** The files between a page and the first that holds SQL, nearest first. */
function findWayToDatabase(
  page: string,
  files: ReadonlyMap<string, Source>,
): readonly string[] | undefined {
  const seen = new Set([page]);
  let front: (readonly string[])[] = [[page]];
  while (front.length > 0) {
    const next: (readonly string[])[] = [];
    for (const way of front) {
      const source = files.get(way.at(-1) ?? "");
      for (const to of source === undefined ? [] : listOrigins(source, files)) {
        if (seen.has(to)) continue;
        seen.add(to);
        if (comesToDatabase(to, files)) return [...way.slice(1), to];
        next.push([...way, to]);
      }
    }
    front = next;
  }
  return undefined;
}

const comesToDatabase = (path: string, files: ReadonlyMap<string, Source>): boolean => {
  const source = files.get(path);
  if (OUTSIDE_DATABASE.test(path) || path.startsWith("platform/database/")) return true;
  return SQL_FILE.test(path) || (source !== undefined && holdsSql(source));
};

/** Where the values that a file imports come from, seen through doors. */
const listOrigins = (source: Source, files: ReadonlyMap<string, Source>): string[] =>
  listTaken(source).flatMap((taken) => originsOf(taken, files));

function originsOf(taken: Taken, files: ReadonlyMap<string, Source>): string[] {
  const door = DOOR.test(taken.from) ? files.get(taken.from) : undefined;
  if (door === undefined) return [taken.from];
  const passed = listTaken(door).filter(
    ({ name }) => taken.name === "*" || name === "*" || name === taken.name,
  );
  return passed.flatMap((behind) => originsOf(behind, files));
}

/** Every value that a file imports or passes on; what is imported only for its types is left out. */
const listTaken = (source: Source): Taken[] => [
  ...listImported(source),
  ...listImportedLater(source),
];

function listImportedLater(source: Source): Taken[] {
  const taken: Taken[] = [];
  walk(source.tree, (node) => {
    const from = node.type === "ImportExpression" ? node.source.value : undefined;
    if (typeof from === "string") taken.push({ from: resolve(source.path, from), name: "*" });
  });
  return taken;
}

function listImported(source: Source): Taken[] {
  return source.tree.body.flatMap((node: Node) => {
    if (typeof node.source?.value !== "string" || isTypeOnly(node)) return [];
    const from = resolve(source.path, node.source.value);
    const specifiers: readonly Node[] = node.specifiers ?? [];
    if (specifiers.length === 0) return [{ from, name: "*" }];
    return specifiers
      .filter((part) => !isTypeOnly(part))
      .map((part) => ({ from, name: nameOf(part) }));
  });
}

const isTypeOnly = (node: Node): boolean =>
  node.importKind === "type" || node.exportKind === "type";

/** A door's export by the name that it has outside; an import by the name that the other file gives it. */
const nameOf = (part: Node): string =>
  part.type === "ExportSpecifier" ? part.exported.name : (part.imported?.name ?? "*");

const resolve = (from: string, specifier: string): string =>
  specifier.startsWith(".") ? posix.join(posix.dirname(from), specifier) : specifier;
