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
export const listMisnamedSql = (sources: readonly Source[]): Trespass[] =>
  sources
    .filter((source) => source.path.startsWith("app/") && !isForTests(source.path))
    .filter((source) => !SQL_FILE.test(source.path) && holdsSql(source))
    .map(({ path }) => ({
      rule: "what-holds-sql-says-so",
      file: path,
      says: "holds SQL. Call it queries.ts or store.ts, or …-queries.ts or …-store.ts.",
    }));
