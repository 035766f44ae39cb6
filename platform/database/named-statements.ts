import pg from "pg";

/** Past this many texts a connection stops naming new ones: lists of varying length would fill the server's memory. */
const MOST_NAMED = 400;

/**
 * Stands in a statement whose best plan depends on its values: it is planned each time. A prepared one gets a plan for
 * any values after five times, which for a rare word reads a whole table.
 */
export const PLANNED_EACH_TIME = "/* planned each time */";

const names = new Map<string, string>();

function nameOf(text: string): string | undefined {
  const known = names.get(text);
  if (known !== undefined) return known;
  if (names.size >= MOST_NAMED || text.includes(PLANNED_EACH_TIME)) return undefined;
  const name = `s${names.size}`;
  names.set(text, name);
  return name;
}

/** One short message, and one short answer: to prepare these, bind and describe them would be five. */
const BARE_COMMANDS: readonly unknown[] = ["begin", "commit", "rollback"];
const isBareCommand = (text: unknown): boolean => BARE_COMMANDS.includes(text);

/** Prepares each parametrised statement once a connection, so that Postgres parses and plans it once. */
export class NamedStatementClient extends pg.Client {
  // biome-ignore lint/suspicious/noExplicitAny: pg declares eight overloads; this passes all of them on.
  override query(...args: any[]): any {
    const [text, values] = args;
    if (isBareCommand(text)) {
      args.length = 1;
    } else if (typeof text === "string" && Array.isArray(values)) {
      const name = nameOf(text);
      if (name !== undefined) args.splice(0, 2, { name, text, values });
    }
    return super.query(...(args as [pg.QueryConfig]));
  }
}
