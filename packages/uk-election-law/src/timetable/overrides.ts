import { type IsoDay, knownDay } from "../days/day.ts";
import type { Nation } from "../nations.ts";
import type { ElectionType } from "./election-types.ts";
import type { EventName } from "./events.ts";

/** One deadline that an Act moved for one poll. */
export interface Override {
  readonly election: ElectionType;
  readonly nations: readonly Nation[];
  readonly poll: IsoDay;
  readonly event: EventName;
  readonly change:
    | { readonly kind: "count-working-days"; readonly workingDays: number }
    | { readonly kind: "count-this-day"; readonly day: IsoDay }
    | { readonly kind: "fixed-day"; readonly day: IsoDay };
  readonly source: string;
}

/** Statutory overrides known on 20 November 2026. Add rows; do not edit the rules. */
export const STATUTORY_OVERRIDES: readonly Override[] = [
  {
    election: "uk-parliament-general",
    nations: ["SCT"],
    poll: knownDay("2019-12-12"),
    event: "registration",
    change: { kind: "count-this-day", day: knownDay("2019-12-02") },
    source: "Early Parliamentary General Election Act 2019 s. 1(4)",
  },
  {
    election: "scottish-parliament",
    nations: ["SCT"],
    poll: knownDay("2021-05-06"),
    event: "postal",
    change: { kind: "count-working-days", workingDays: 21 },
    source: "Scottish General Election (Coronavirus) Act 2021",
  },
];

export function findOverride(
  overrides: readonly Override[],
  poll: { election: ElectionType; nation: Nation; poll: IsoDay },
  event: EventName,
): Override | undefined {
  return overrides.find(
    (row) =>
      row.event === event &&
      row.election === poll.election &&
      row.poll === poll.poll &&
      row.nations.includes(poll.nation),
  );
}
