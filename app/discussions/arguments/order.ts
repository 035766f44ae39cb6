import { ARGUED, type Argued, CAMPS, type Camp } from "../topic.ts";

/** What an argument's place rests on. */
export interface Weighed {
  readonly id: number;
  readonly camp: Argued;
  /** How many call it a good point. */
  readonly strong: number;
  /** The same of each camp; whoever is unsure is in neither. */
  readonly ofCamp: Readonly<Record<Camp, number>>;
}

export type Members = Readonly<Record<Camp, number>>;
export type Lanes<Item> = Readonly<Record<Argued, readonly Item[]>>;

/**
 * How far an argument is a good point to both camps, each as a whole, however large it is: the share of one times the
 * share of the other. One more who does and one who does not in each keep a camp of nobody, or of one, from deciding.
 */
export const bridgeOf = ({ ofCamp }: Weighed, members: Members): number =>
  CAMPS.map((camp) => (ofCamp[camp] + 1) / (members[camp] + 2)).reduce((all, one) => all * one, 1);

/** A camp's own best is what that camp calls a good point: nobody of the other can lift or bury it. */
const ownOf = ({ camp, strong, ofCamp }: Weighed): number =>
  camp === "question" ? strong : ofCamp[camp];

const byBridge =
  (members: Members) =>
  (one: Weighed, other: Weighed): number =>
    bridgeOf(other, members) - bridgeOf(one, members) ||
    other.strong - one.strong ||
    one.id - other.id;

/** First the camp's own best; then those that bridge the camps most. */
export function orderLane<Item extends Weighed>(
  lane: readonly Item[],
  members: Members,
): readonly Item[] {
  const bridging = byBridge(members);
  const [best] = lane.toSorted((one, other) => ownOf(other) - ownOf(one) || bridging(one, other));
  if (best === undefined) return [];
  return [best, ...lane.filter((one) => one !== best).toSorted(bridging)];
}

/**
 * One list of all: the camps and the questions take turns, whoever has the more bridging best begins. However many
 * arguments or members one side has, the best of the other is among the first three.
 * @param lanes each in its own order
 */
export function takeTurns<Item extends Weighed>(
  lanes: Lanes<Item>,
  members: Members,
): readonly Item[] {
  const bridging = byBridge(members);
  const filled = ARGUED.map((argued) => lanes[argued])
    .filter((lane) => lane.length > 0)
    .toSorted(([one], [other]) => bridging(one as Item, other as Item));
  const longest = Math.max(0, ...filled.map(({ length }) => length));
  return Array.from({ length: longest }, (_, turn) =>
    filled.flatMap((lane) => lane[turn] ?? []),
  ).flat();
}
