import { sql } from "kysely";
import type { Reader } from "../../../platform/database/database.ts";
import { type After, LINES_A_PAGE, lineOf, lines, type Slice } from "../reading/list-queries.ts";
import type { State } from "../stages/life.ts";
import type { Track } from "./track.ts";

/** Where something of a track is on its way. */
const ON_ITS_WAY: readonly State[] = [
  "idea",
  "discussion",
  "drafting",
  "amendment" as State,
  "frozen",
  "ballot",
  "held",
  "rota",
  "to-post",
];

/** What is under way on a track other than that of policy, the latest step first. */
export async function listOnTrack(
  db: Reader,
  track: Exclude<Track, "policy">,
  after?: After | undefined,
): Promise<Slice> {
  let query = lines(db)
    .where("kind", "=", track)
    .where("state", "in", ON_ITS_WAY)
    .orderBy("entered_at", "desc")
    .orderBy("id", "desc")
    .limit(LINES_A_PAGE + 1);
  if (after !== undefined) {
    query = query.where(sql<boolean>`(entered_at, id) < (${after.enteredAt}, ${after.id})`);
  }
  const rows = await query.execute();
  const shown = rows.slice(0, LINES_A_PAGE).map(lineOf);
  return { lines: shown, next: rows.length > LINES_A_PAGE ? shown.at(-1) : undefined };
}
