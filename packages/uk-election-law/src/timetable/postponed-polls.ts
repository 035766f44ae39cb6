import { type IsoDay, knownDay, writeDay } from "../days/day.ts";
import type { Nation } from "../nations.ts";
import { accept, type Outcome, refuse, worded } from "../refusal.ts";
import type { ElectionType } from "./election-types.ts";

/** Polls that an Act or Order took from their days. From `from` to `to`, both included, none was held. */
interface Postponement {
  readonly elections: readonly ElectionType[];
  readonly nations: readonly Nation[];
  readonly from: IsoDay;
  readonly to: IsoDay;
  readonly heldOn: IsoDay;
  readonly source: string;
}

/**
 * Only what was read. The Act begins with 16 March 2020, but a poll that was held all the same in
 * those first days stands: so the first Friday. Councils that an Order moves alone are not here.
 */
export const POSTPONEMENTS: readonly Postponement[] = [
  {
    elections: [
      "local-principal",
      "local-by-election",
      "parish",
      "parish-by-election",
      "local-authority-mayor",
      "combined-authority-mayor",
      "gla",
    ],
    nations: ["ENG"],
    from: knownDay("2020-03-20"),
    to: knownDay("2021-05-05"),
    heldOn: knownDay("2021-05-06"),
    source: "Coronavirus Act 2020 ss. 60-61; SI 2020/395",
  },
  {
    elections: ["police-and-crime-commissioner"],
    nations: ["ENG", "WLS"],
    from: knownDay("2020-03-20"),
    to: knownDay("2021-05-05"),
    heldOn: knownDay("2021-05-06"),
    source: "Coronavirus Act 2020 ss. 60-61; SI 2020/395",
  },
];

/** Refuses the day of a poll that was put off, and says on which day it was held. */
export function parseHeld(election: ElectionType, nation: Nation, poll: IsoDay): Outcome<IsoDay> {
  const found = POSTPONEMENTS.find(
    (row) =>
      row.elections.includes(election) &&
      row.nations.includes(nation) &&
      poll >= row.from &&
      poll <= row.to,
  );
  if (!found) return accept(poll);
  return refuse(
    "law.timetable.poll-put-off",
    "poll",
    worded`No such poll was held on ${writeDay(poll)}. Polls between ${writeDay(found.from)} and ${writeDay(found.to)} were put off to ${writeDay(found.heldOn)} (${found.source}): ask for that day.`,
  );
}
