import type { IsoDay } from "../days/day.ts";
import { accept, type Outcome, parseChoice, refuse, worded } from "../refusal.ts";

/** Whose visit it was. Only those of members and officers of the party are the party's to report. */
export const VISITORS = ["party-member", "party-officer", "elected-person"] as const;

export type Visitor = (typeof VISITORS)[number];

/** A visit to a country outside the United Kingdom that a donation was to pay for. */
export interface OverseasVisit {
  /** A word out of `VISITORS`. */
  readonly visitor: unknown;
  /** The first and the last day, both included. */
  readonly from: IsoDay;
  readonly to: IsoDay;
  readonly destination: string;
  readonly purpose: string;
}

export interface VisitDecision {
  readonly visitor: Visitor;
  /** What the report of the donation gives besides. Sch. 6 para. 5(2). */
  readonly reportWith: readonly ["dates", "destination", "purpose"];
  /** Costs that such a donation may meet, as far as they are reasonable. S. 55(3)(b) and (4). */
  readonly qualifyingCosts: readonly string[];
  readonly source: string;
}

const HOME =
  /^(?:the )?(?:united kingdom|uk|great britain|britain|england|scotland|wales|northern ireland)$/i;

/**
 * What a donation for a visit abroad needs in its report. PPERA 2000 s. 55(3) and (4), Sch. 6 para. 5(2). Refuses a visit
 * within the United Kingdom, one that ends before it begins, one without a destination or a purpose, and those of people
 * elected to an office: such a donation is theirs to report (Sch. 7), of which nothing was confirmed here.
 */
export function decideVisit(visit: OverseasVisit): Outcome<VisitDecision> {
  const visitor = parseChoice(visit.visitor, "visitor", VISITORS);
  if (!visitor.ok) return visitor;
  if (visitor.value === "elected-person")
    return refuse(
      "law.donations.visit-of-elected-person",
      "visitor",
      "Somebody elected to an office reports such a donation themselves (PPERA 2000 Sch. 7): it is not the party's.",
    );
  if (visit.to < visit.from)
    return refuse(
      "law.donations.visit-ends-first",
      "to",
      worded`The visit cannot end (${visit.to}) before it begins (${visit.from}).`,
    );
  const empty = (["destination", "purpose"] as const).find((field) => visit[field].trim() === "");
  if (empty !== undefined)
    return refuse("law.donations.visit-unsaid", empty, worded`Say the ${empty} of the visit.`);
  if (HOME.test(visit.destination.trim()))
    return refuse(
      "law.donations.visit-at-home",
      "destination",
      "A visit within the United Kingdom is an ordinary donation.",
    );
  return accept({
    visitor: visitor.value,
    reportWith: ["dates", "destination", "purpose"],
    qualifyingCosts: [
      "travelling between the United Kingdom and the country",
      "travelling, accommodation and subsistence within it",
    ],
    source: "PPERA 2000 s. 55(3)-(4) and Sch. 6 para. 5(2)",
  });
}
