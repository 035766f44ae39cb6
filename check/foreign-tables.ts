import { type Plan, roomNamesOf, schemaOf, type Trespass } from "./plan.ts";
import { lineOf, type Node, type Source, walk } from "./sources.ts";

const SEARCHED = /^(app|clients|packages|platform|verifier|web)\//;
const MADE =
  /\bcreate\s+(?:unlogged\s+)?(?:table|view|materialized view|sequence)\s+(?:if\s+not\s+exists\s+)?([\w.]+)/gi;
const NAMED =
  /\b(?:from|join|into|update|table|references|truncate|on|schema|lock|function|view)\s+(?:if\s+(?:not\s+)?exists\s+|only\s+)?"?([a-z_]+)"?(?:\s*\.\s*"?[a-z_]+|\s*(?:$|;|cascade))/gi;

type Piece = { says: string; node: Node; callee: string };

/** SQL, Kysely's names of tables, and everything else that is written between quotes. */
function listPieces(source: Source): Piece[] {
  const pieces: Piece[] = [];
  walk(source.tree, (node, above) => {
    const callee = above[0]?.type === "CallExpression" ? nameOfCallee(above[0]) : "";
    if (node.type === "Literal" && typeof node.value === "string") {
      pieces.push({ says: node.value, node, callee });
    }
    if (node.type === "TemplateLiteral") {
      const says = node.quasis.map((quasi: Node) => quasi.value.cooked ?? "").join("?");
      pieces.push({ says, node, callee });
    }
  });
  return pieces;
}

const nameOfCallee = (call: Node): string => call.callee.property?.name ?? call.callee.name ?? "";

/** The owner of a file's tables: its room's schema, `platform`, or none. */
function schemaAt(path: string): string {
  const room = /^app\/([^/]+)\//.exec(path)?.[1];
  if (room) return schemaOf(room);
  return path.startsWith("platform/") ? "platform" : "";
}

/** Places where a file names another room's tables, in SQL or in a query. */
export function listForeignTables(plan: Plan, sources: readonly Source[]): Trespass[] {
  const schemas = new Set([...roomNamesOf(plan.floors).map(schemaOf), "platform"]);
  const searched = sources
    .filter(({ path }) => SEARCHED.test(path))
    .map((source) => ({ source, pieces: listPieces(source) }));
  const tables = new Set(
    searched.flatMap(({ pieces }) =>
      pieces.flatMap(({ says }) => [...says.matchAll(MADE)].map((match) => match[1] ?? "")),
    ),
  );
  return searched.flatMap(({ source, pieces }) => {
    const own = schemaAt(source.path);
    const at = (piece: Piece) => `${source.path}:${lineOf(source, piece.node)}`;
    return pieces.flatMap((piece) => {
      const foreign = schemasNamed(piece, schemas, tables).filter((schema) => schema !== own);
      const trespasses = [...new Set(foreign)].map((schema) => ({
        rule: "tables-are-their-rooms-own",
        file: at(piece),
        says: `names a table of the schema ${schema}. Only that room's files may; use its door.ts.`,
      }));
      return [...trespasses, ...listHomeless(source, piece, at(piece))];
    });
  });
}

function schemasNamed(
  { says, callee }: Piece,
  schemas: ReadonlySet<string>,
  tables: ReadonlySet<string>,
): string[] {
  if (/^(withSchema|createSchema|dropSchema)$/.test(callee) && schemas.has(says)) return [says];
  const inSql = [...says.matchAll(NAMED)].map((match) => match[1] ?? "");
  const asNames = [...says.matchAll(/\b([a-z_]+)\.([a-z_]+)\b/g)]
    .filter(([name]) => tables.has(name))
    .map((match) => match[1] ?? "");
  const asParts = callee === "id" && schemas.has(says) ? [says] : [];
  return [...inSql, ...asNames, ...asParts].filter((schema) => schemas.has(schema));
}

/** A table without a schema would stand in nobody's room. */
function listHomeless(source: Source, { says }: Piece, file: string): Trespass[] {
  if (!/^(app|platform)\/.*tables/.test(source.path)) return [];
  return [...says.matchAll(MADE)]
    .filter((match) => !match[1]?.includes("."))
    .map((match) => ({
      rule: "tables-stand-in-a-schema",
      file,
      says: `makes “${match[1]}” outside its room's schema.`,
    }));
}
