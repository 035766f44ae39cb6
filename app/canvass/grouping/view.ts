import type { Database } from "../../../platform/database/database.ts";
import { keptFor } from "../../../platform/work/kept.ts";
import { countOnline } from "../online/online-queries.ts";
import { listShown, listWithout } from "../shown.ts";
import { listAskings } from "../stall-queries.ts";
import {
  type AllCounts,
  countAll,
  countHeard,
  countThemes,
  listSaidIn,
  type ThemeCount,
} from "./heard-queries.ts";

const MOST_THEMES = 30;
const MOST_GROUPS = 50;
const SAID_OF_EACH = 5;
const STALLS_OF_EACH = 5;

/** How many answers of a group came from a stall; untitled where not everybody may read of that event. */
export interface FromStall {
  readonly eventId: number;
  readonly title: string | undefined;
  readonly answers: number;
}

export interface GroupView {
  readonly id: number;
  readonly title: string;
  readonly answers: number;
  /** Those from which most came. */
  readonly from: readonly FromStall[];
  readonly moreStalls: number;
  /** Some of what was said, each read by somebody of its stall. */
  readonly said: readonly string[];
}

export interface HeardView {
  readonly all: AllCounts;
  readonly themes: readonly ThemeCount[];
  /** The largest first. */
  readonly groups: readonly GroupView[];
}

/** What people said at all stalls, as everybody may read it. */
export async function readHeard(db: Database): Promise<HeardView> {
  const askings = await listAskings(db);
  const titles = await listShown(
    db,
    askings.flatMap(({ eventId }) => eventId ?? []),
  );
  // What was said online stands apart.
  const without = askings.flatMap(({ id, eventId, isCovered }) =>
    eventId !== undefined && !isCovered && titles.has(eventId) ? [] : [id],
  );
  const [all, themes, groups] = await Promise.all([
    countAll(db, without),
    countThemes(db, without, MOST_THEMES),
    countHeard(db, without, { groups: MOST_GROUPS, stalls: STALLS_OF_EACH }),
  ]);
  const ids = groups.map(({ id }) => id);
  const said = await listSaidIn(db, ids, without, SAID_OF_EACH);
  return {
    ...{ all, themes },
    groups: groups.map(({ from, stalls, ...group }) => ({
      ...group,
      from: from.map((one) => ({ ...one, title: titles.get(one.eventId) })),
      moreStalls: stalls - from.length,
      said: said.get(group.id) ?? [],
    })),
  };
}

/** The same, kept for a minute: it counts every answer that was read, and everybody opens it. */
export const heardLately = keptFor(60_000, (db: Database, _now: Date) => readHeard(db));

const QUESTIONS_SHOWN = 10;

/** What was answered to the latest questions of the day, and of branches' months; kept likewise. */
export const askedLately = keptFor(60_000, async (db: Database, _now: Date) => {
  const wanted = { most: QUESTIONS_SHOWN, without: await listWithout(db) };
  const [days, months] = await Promise.all([
    countOnline(db, { ...wanted, of: "day" }),
    countOnline(db, { ...wanted, of: "month" }),
  ]);
  return { days, months };
});
