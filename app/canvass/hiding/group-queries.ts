import { sql } from "kysely";
import type { Reader, Tx } from "../../../platform/database/database.ts";
import {
  type Hidden,
  type HidingGround,
  hiddenIn,
  type PostName,
  type PostSeen,
} from "../../../platform/text/posts.ts";
import { canvassPath, groupPath } from "../addresses.ts";
import { listSaidIn, type Without } from "../grouping/heard-queries.ts";
import { listWithout } from "../shown.ts";
import { words } from "../words.ts";

const SAID_JUDGED = 10;

type Row = {
  id: number;
  title: string | null;
  kept: string | null;
  ground: HidingGround | null;
  request: number | null;
  hidden_at: Date | null;
  isShown: boolean;
};

async function rowsOf(
  db: Reader,
  ids: readonly number[],
  without: Without = [],
): Promise<readonly Row[]> {
  const { rows } = await sql<Row>`
    select g.id, g.title, h.title as kept, h.ground, h.request, h.hidden_at,
      exists (
        select from canvass.answer a
        where a.heard_id = g.id and a.asking_id <> all(${[...without]}::int[])) as "isShown"
    from canvass.heard g left join canvass.hidden h on h.id = g.hidden_id
    where g.id = any(${[...ids]}::int[])`.execute(db);
  return rows;
}

/** Why this group is hidden, where it is. */
export async function findHiddenGroup(db: Reader, id: number): Promise<Hidden | undefined> {
  const [row] = await rowsOf(db, [id]);
  return row && hiddenIn(row);
}

/** Its title with some of what stands under it: who reports it or judges it reads what the page has. */
const withSaid = (title: string, said: readonly string[] | undefined): string =>
  [title, ...new Set(said)].join("\n\n");

export async function findSeenGroups(
  db: Reader,
  ids: readonly number[],
): Promise<ReadonlyMap<number, PostSeen>> {
  const without = await listWithout(db, { groups: ids });
  const rows = await rowsOf(db, ids, without);
  const said = await listSaidIn(db, ids, without, SAID_JUDGED);
  const seen = ({ id, title, isShown, ...row }: Row): PostSeen => {
    const hidden = hiddenIn(row);
    return {
      ...{ path: groupPath(id), on: { title: words.heard.title, path: canvassPath } },
      // Whoever reads answers writes a title, and it is not kept who that was.
      authorId: undefined,
      // Where nothing of its answers is shown, its page is not there either.
      text: title === null || !isShown ? undefined : withSaid(title, said.get(id)),
      hidden: hidden && { ground: hidden.ground, request: hidden.request },
    };
  };
  return new Map(rows.map((row) => [row.id, seen(row)]));
}

export async function findKeptGroup(db: Reader, { id }: PostName): Promise<string | undefined> {
  const [row] = await rowsOf(db, [id]);
  if (row?.kept === null || row === undefined) return undefined;
  const said = await listSaidIn(db, [id], await listWithout(db, { groups: [id] }), SAID_JUDGED);
  return withSaid(row.kept, said.get(id));
}

export async function lockGroup(tx: Tx, { id }: PostName): Promise<void> {
  await sql`select from canvass.heard where id = ${id} for update`.execute(tx);
}
