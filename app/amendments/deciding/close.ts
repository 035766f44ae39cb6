import { type Amendment, isLive, MOST_ON_BALLOT } from "../amendment.ts";

/** What the clock makes of an amendment that is still open when its time is over. */
export interface Closed {
  readonly amendment: Amendment;
  readonly state: "to-vote" | "no-place" | "fallen";
}

const bySupport = (one: Amendment, other: Amendment): number =>
  other.support - one.support || one.number - other.number;

/** Those on which their movers insist, with enough support behind them, go to the vote; all others end. */
export function decideClose(all: readonly Amendment[], insistNeeded: number): readonly Closed[] {
  const open = all.filter(isLive);
  const mayStand = (one: Amendment) =>
    one.state === "insisted" && one.hasPlace && one.support >= insistNeeded;
  const first = open.filter((one) => one.of === undefined && mayStand(one)).sort(bySupport);
  const stands = new Set(first.slice(0, MOST_ON_BALLOT).map(({ id }) => id));
  const second = open.filter((one) => one.of !== undefined && mayStand(one) && stands.has(one.of));
  for (const one of second.sort(bySupport).slice(0, MOST_ON_BALLOT - stands.size)) {
    stands.add(one.id);
  }
  return open.map((amendment) => ({
    amendment,
    state: stands.has(amendment.id) ? "to-vote" : amendment.hasPlace ? "fallen" : "no-place",
  }));
}
