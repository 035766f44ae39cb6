import type { House } from "../../../platform/house.ts";
import { titlesOfEvents } from "../../events/door.ts";
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
  readonly from: readonly FromStall[];
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
export async function heardView({ database: db }: Pick<House, "database">): Promise<HeardView> {
  const [all, themes, counts] = await Promise.all([
    countAll(db),
    countThemes(db, MOST_THEMES),
    countHeard(db),
  ]);
  const titles = await titlesOfEvents(
    db,
    counts.map(({ eventId }) => eventId),
  );
  const groups = [...Map.groupBy(counts, ({ id }) => id)]
    .map(([id, own]) => ({
      id,
      title: own[0]?.title ?? "",
      answers: own.reduce((sum, { answers }) => sum + answers, 0),
      from: own.map(({ eventId, answers }) => ({ eventId, title: titles.get(eventId), answers })),
    }))
    .toSorted((one, other) => other.answers - one.answers)
    .slice(0, MOST_GROUPS);
  const said = await listSaidIn(
    db,
    groups.map(({ id }) => id),
    SAID_OF_EACH,
  );
  return { all, themes, groups: groups.map((one) => ({ ...one, said: said.get(one.id) ?? [] })) };
}
