import type { Reader } from "../../../platform/database/database.ts";
import type { PersonId } from "../../../platform/ids.ts";
import type { RecordTables } from "../tables.ts";
import { findEntry } from "./entry.ts";
import { lineNumberOf } from "./line.ts";

const MOST_GATHERED = 5000;

/** Somebody's lines, each with the opening by which they alone can show that it is theirs. */
export async function gatherLines(db: Reader, personId: PersonId) {
  const rows = await db
    .withTables<RecordTables>()
    .selectFrom("record.line_person as behind")
    .innerJoin("record.line as line", "line.number", "behind.line")
    .leftJoin("record.leaf as leaf", "leaf.line", "line.number")
    .select(["line.entry", "leaf.place", "behind.opening"])
    .where("behind.person_id", "=", personId)
    .orderBy("behind.line", "desc")
    .limit(MOST_GATHERED)
    .execute();
  return {
    lines: rows.map(({ entry, place, opening }) => {
      const { says, act, on, at, who } = findEntry(entry) ?? {};
      const line = place === null ? undefined : lineNumberOf(place);
      return { line, at, act, on, says, opening, ...who };
    }),
  };
}
