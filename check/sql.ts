import { SQL_FILE } from "./places.ts";
import type { Trespass } from "./plan.ts";
import { isForTests, type Node, type Source, walk } from "./sources.ts";

const QUERIES =
  /^(?:selectFrom|selectNoFrom|insertInto|replaceInto|updateTable|deleteFrom|mergeInto|executeQuery)$/;

/** Reads or writes the database, whatever it is called. */
export function holdsSql({ tree }: Source): boolean {
  let found = false;
  walk(tree, (node) => {
    if (node.type === "CallExpression" && QUERIES.test(node.callee.property?.name ?? "")) {
      found = true;
    }
    if (node.type === "TaggedTemplateExpression" && tagOf(node) === "sql") found = true;
  });
  return found;
}

const tagOf = ({ tag }: Node): string => tag.name ?? tag.object?.name ?? "";

/** Files of the application that hold SQL under a name that does not say so. */
export function listMisnamedSql(
  sources: readonly Source[],
  elsewhere: readonly string[] = [],
): Trespass[] {
  const rule = "what-holds-sql-says-so";
  const misnamed = sources
    .filter((source) => source.path.startsWith("app/") && !isForTests(source.path))
    .filter((source) => !SQL_FILE.test(source.path) && holdsSql(source))
    .map(({ path }) => path);
  const said = (file: string, says: string): Trespass => ({ rule, file, says });
  return [
    ...misnamed
      .filter((path) => !elsewhere.includes(path))
      .map((path) =>
        said(path, "holds SQL. Call it queries.ts or store.ts, or …-queries.ts or …-store.ts."),
      ),
    ...elsewhere
      .filter((path) => !misnamed.includes(path))
      .map((path) => said(path, "holds no SQL. Take it out of SQL_ELSEWHERE in check/places.ts.")),
  ];
}
