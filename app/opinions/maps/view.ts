import {
  type Figures,
  type OpinionMap,
  type Place,
  placerOf,
  type Side,
  whatGroupSays,
  whatParts,
  whatUnites,
} from "@breakthrough/opinion-map";
import type { Reader } from "../../../platform/database/database.ts";
import type { PersonId } from "../../../platform/ids.ts";
import { rulesInForce } from "../../rulebook/door.ts";
import { listOwnAnswers, textsOf } from "../statements/statement-queries.ts";
import type { OpinionTopicId, StatementId } from "../topic.ts";
import { findMap } from "./map-queries.ts";

/** A statement on the map, with what everybody and each group says to it. */
export interface ShownStatement {
  readonly id: StatementId;
  readonly text: string;
  /** What most say who are meant here. */
  readonly side: Side;
  readonly all: Figures;
  readonly byGroup: readonly Figures[];
}

/** The rulebook's numbers that the pages of a map go by. */
export interface MapRules {
  readonly mapLeastMembers: number;
  readonly mapLeastGroup: number;
  readonly mapDotsMembers: number;
}

export interface MapView {
  readonly rules: MapRules;
  /** How many counted members have answered. */
  readonly people: number;
  /** Undefined while too few have taken part. */
  readonly drawn: DrawnView | undefined;
}

export interface DrawnView {
  readonly map: OpinionMap;
  readonly madeAt: Date;
  readonly unites: readonly ShownStatement[];
  readonly parts: readonly ShownStatement[];
  readonly typical: readonly {
    readonly letter: string;
    readonly says: readonly ShownStatement[];
  }[];
  /** Where the reader stands, by their answers of now. */
  readonly own: Place | undefined;
}

const MOST_SHOWN = 8;
const MOST_TYPICAL = 5;

/** The map of a topic, as this reader may see it. */
export async function mapView(
  db: Reader,
  topicId: OpinionTopicId,
  readerId: PersonId,
): Promise<MapView> {
  const [rules, stored] = await Promise.all([rulesInForce(db), findMap(db, topicId)]);
  const people = stored?.people ?? 0;
  const { map, madeAt } = stored ?? {};
  // Looked at again: the rulebook may have been changed since it was drawn.
  if (map === undefined || madeAt === undefined || people < rules.mapLeastMembers) {
    return { rules, people, drawn: undefined };
  }
  const found = findingsOf(map, rules.mapLeastGroup);
  const ids = [...found.unites, ...found.parts, ...found.typical.flatMap(({ says }) => says)];
  const [texts, answers] = await Promise.all([
    textsOf(db, topicId, [...new Set(ids.map(({ name }) => Number(name) as StatementId))]),
    listOwnAnswers(db, topicId, readerId),
  ]);
  const shown = (list: readonly Found[]) => list.flatMap((one) => shownOf(map, texts, one));
  const typical = found.typical.map(({ letter, says }) => ({ letter, says: shown(says) }));
  const drawn = { map, madeAt, typical, own: placerOf(map)(answers) };
  return {
    rules,
    people,
    drawn: { ...drawn, unites: shown(found.unites), parts: shown(found.parts) },
  };
}

interface Found {
  readonly name: string;
  readonly side: Side;
}

function findingsOf(map: OpinionMap, least: number) {
  return {
    unites: whatUnites(map, least).slice(0, MOST_SHOWN),
    parts: whatParts(map, least)
      .slice(0, MOST_SHOWN)
      .map(({ name }): Found => ({ name, side: "agree" })),
    typical:
      map.groups.length < 2
        ? []
        : map.groups.map(({ letter }) => ({
            letter,
            says: whatGroupSays(map, letter, least).slice(0, MOST_TYPICAL),
          })),
  };
}

/** Nothing for a statement that was hidden since. */
function shownOf(
  map: OpinionMap,
  texts: ReadonlyMap<StatementId, string>,
  { name, side }: Found,
): readonly ShownStatement[] {
  const id = Number(name) as StatementId;
  const text = texts.get(id);
  const statement = map.statements.find((one) => one.name === name);
  if (text === undefined || statement === undefined) return [];
  return [{ id, text, side, all: statement.all, byGroup: statement.byGroup }];
}
