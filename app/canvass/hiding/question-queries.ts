import { sql } from "kysely";
import type { Reader, Tx } from "../../../platform/database/database.ts";
import {
  type Hidden,
  type HidingGround,
  hiddenIn,
  type PostName,
  type PostSeen,
} from "../../../platform/text/posts.ts";
import { monthlyPath, onlinePath } from "../addresses.ts";
import { lockAsking } from "../stall-queries.ts";
import { words } from "../words.ts";

type Row = {
  id: number;
  branch_id: number;
  question: string;
  themes: string[];
  kept: string | null;
  kept_themes: string[] | null;
  ground: HidingGround | null;
  request: number | null;
  hidden_at: Date | null;
};

async function rowsOf(db: Reader, ids: readonly number[]): Promise<readonly Row[]> {
  const { rows } = await sql<Row>`
    select a.id, a.branch_id, a.question, a.themes, h.title as kept, h.themes as kept_themes,
      h.ground, h.request, h.hidden_at
    from canvass.asking a left join canvass.hidden h on h.id = a.hidden_id
    where a.kind = 'month' and a.id = any(${[...ids]}::int[])`.execute(db);
  return rows;
}

/** Why this question of the month is hidden, where it is. */
export async function findHiddenQuestion(db: Reader, id: number): Promise<Hidden | undefined> {
  const [row] = await rowsOf(db, [id]);
  return row && hiddenIn(row);
}

const textOf = (question: string, themes: readonly string[]): string =>
  [question, themes.join("\n")].join("\n\n");

export async function findSeenQuestions(
  db: Reader,
  ids: readonly number[],
): Promise<ReadonlyMap<number, PostSeen>> {
  const seen = (row: Row): PostSeen => {
    const hidden = hiddenIn(row);
    return {
      path: onlinePath(row.id),
      on: { title: words.monthly.all, path: monthlyPath(row.branch_id) },
      // It is asked in an office of the branch.
      authorId: undefined,
      text: hidden === undefined ? textOf(row.question, row.themes) : undefined,
      hidden: hidden && { ground: hidden.ground, request: hidden.request },
    };
  };
  return new Map((await rowsOf(db, ids)).map((row) => [row.id, seen(row)]));
}

export async function findKeptQuestion(db: Reader, { id }: PostName): Promise<string | undefined> {
  const [row] = await rowsOf(db, [id]);
  return row === undefined || row.kept === null
    ? undefined
    : textOf(row.kept, row.kept_themes ?? []);
}

export const lockQuestion = (tx: Tx, { id }: PostName): Promise<void> => lockAsking(tx, id);
