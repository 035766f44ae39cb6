import type { PersonId } from "../../../platform/ids.ts";
import { type Refusal, refuse } from "../../../platform/refusal.ts";
import { areHustingsOpen, type Election, type Nomination } from "../../elections/door.ts";
import { refusals } from "../words.ts";

/** `asked`: a candidate has named them, and they have not answered. */
export type ScrutineerState = "asked" | "serves" | "declined";

/** Somebody who watches the count for a candidate. */
export interface Scrutineer {
  /** The candidate's. */
  readonly nomination: number;
  readonly personId: PersonId;
  readonly state: ScrutineerState;
}

interface Naming {
  readonly election: Election;
  readonly candidates: readonly Nomination[];
  /** Whoever was named for any of them. */
  readonly scrutineers: readonly Scrutineer[];
  readonly namedBy: PersonId;
  readonly whom: PersonId;
  /** Is it a member in good standing whom others can find? */
  readonly isMember: boolean;
}

/** The candidate's nomination for whom somebody is to watch; or why they cannot. Pure. */
export function decideNaming(naming: Naming): Nomination | Refusal {
  const { election, candidates, scrutineers, namedBy, whom, isMember } = naming;
  const own = candidates.find(({ personId }) => personId === namedBy);
  if (own === undefined) return refuse("not-allowed", refusals.refuse.onlyCandidates);
  if (!areHustingsOpen(election)) return refuse("conflict", refusals.refuse.notNow);
  if (candidates.some(({ personId }) => personId === whom)) {
    return refuse("conflict", refusals.refuse.noCandidate);
  }
  // Whoever said no can say yes still; asked again they would only have one more letter.
  if (scrutineers.some(({ nomination, personId }) => nomination === own.id && personId === whom)) {
    return refuse("conflict", refusals.refuse.namedAlready);
  }
  return isMember ? own : refuse("not-found", refusals.refuse.nobody);
}
