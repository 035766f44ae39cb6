import type { Nation } from "../nations.ts";
import type { ElectionType } from "./election-types.ts";
import { COUNCILS_NOT_COVERED } from "./own-law.ts";
import type { Poll } from "./poll.ts";

interface Gap {
  readonly elections: readonly ElectionType[];
  readonly nations: readonly Nation[];
  readonly from?: string;
  readonly says: readonly string[];
}

const COUNCILS: readonly ElectionType[] = ["local-principal", "local-by-election"];

/** Polls that have the same name as those whose rules are here, and other rules. */
const GAPS: readonly Gap[] = [
  { elections: COUNCILS, nations: ["ENG"], says: COUNCILS_NOT_COVERED },
  {
    elections: ["local-principal"],
    nations: ["ENG"],
    says: [
      "Not covered: an Order can move one council's election by a year, as for councils that are being reorganised. Which councils it moves is not known here: ask the council.",
    ],
  },
  {
    elections: [...COUNCILS, "parish", "parish-by-election"],
    nations: ["WLS"],
    from: "2027-05-06",
    says: [
      "Not covered: changes to the rules for councils in Wales that are made for the polls of May 2027 and later. The Electoral Commission has announced them; they were not read.",
    ],
  },
  {
    elections: ["combined-authority-mayor"],
    nations: ["ENG"],
    says: ["Not covered: the mayor of a combined county authority, whose rules were not read."],
  },
  {
    elections: ["ni-local"],
    nations: ["NIR"],
    says: [
      "Not covered: an election to fill one seat between ordinary elections. It has a timetable of its own, which begins with the day the seat fell vacant (Electoral Law Act (Northern Ireland) 1962 Sch. 5 r. 1(3)).",
    ],
  },
  {
    elections: ["scottish-parliament", "scottish-parliament-by-election", ...COUNCILS],
    nations: ["SCT"],
    from: "2026-05-07",
    says: [
      "Not covered: a poll that is put off. Who may put it off, and by how long, stands in the Scottish Elections (Representation and Reform) Act 2025 ss. 27-34; give the new day as the poll.",
    ],
  },
];

/** Every sentence, for LEGISLATION.md. */
export const NOT_COVERED: readonly string[] = GAPS.flatMap((gap) => gap.says);

/** One sentence for each kind of poll that this answer would be wrong for. */
export function listNotCovered(poll: Poll): readonly string[] {
  return GAPS.filter(
    (gap) =>
      gap.elections.includes(poll.election) &&
      gap.nations.includes(poll.nation) &&
      poll.poll >= (gap.from ?? poll.poll),
  )
    .flatMap((gap) => gap.says)
    .filter((says) => !(poll.isCouncilNamed && COUNCILS_NOT_COVERED.includes(says)));
}
