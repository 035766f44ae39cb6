import type { Actor } from "../../platform/actor.ts";
import { chanceBytes } from "../../platform/chance.ts";
import type { House, Named } from "../../platform/house.ts";
import type { Election } from "./election.ts";
import { electorateOf } from "./electorate.ts";
import { isForAll, type Nomination } from "./nominating/nomination.ts";
import { findNominationOf, listNominations } from "./nominating/nomination-queries.ts";
import { isLess } from "./nominating/reserved.ts";
import { findElection } from "./queries.ts";

export interface CandidateView {
  readonly nomination: Nomination;
  readonly who: Named;
}

export interface ElectionView {
  readonly election: Election;
  /** In another order each time that somebody looks. */
  readonly candidates: readonly CandidateView[];
  /** Who votes, in words. */
  readonly electorate: string;
  /** The viewer's own, finished or not. */
  readonly own: Nomination | undefined;
  /** Whose rankings are counted again, where this is a countback. */
  readonly origin: Election | undefined;
  /** Reserved seats that nobody can fill are open to all. */
  readonly isReservedLess: boolean;
}

/** In an order that nobody chose: each as likely as any other, and drawn anew. */
export function inAnyOrder<One>(all: readonly One[]): readonly One[] {
  return all
    .map((one) => ({ one, at: chanceBytes(6).readUIntBE(0, 6) }))
    .toSorted((first, second) => first.at - second.at)
    .map(({ one }) => one);
}

/** An election as this one may see it: of nominations only those that are handed in, and one's own. */
export async function viewFor(
  house: House,
  election: Election,
  actor: Actor,
): Promise<ElectionView> {
  const { database, namedOf } = house;
  const all = await listNominations(database, election.id);
  const shown = all.filter(isForAll);
  const named = await namedOf(shown.flatMap(({ personId }) => personId ?? []));
  const own =
    actor.kind === "person"
      ? await findNominationOf(database, election.id, actor.personId)
      : undefined;
  const { paper, terms } = election;
  const { countback } = terms;
  return {
    election,
    candidates: inAnyOrder(shown).map((nomination) => ({
      nomination,
      who: named(nomination.personId),
    })),
    electorate: electorateOf(terms, house).says(),
    own,
    origin: countback && (await findElection(database, countback.election)),
    isReservedLess: paper !== undefined && isLess(paper.reserved, terms.reserved),
  };
}
