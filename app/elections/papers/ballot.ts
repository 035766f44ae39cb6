import type { Tx } from "../../../platform/database/database.ts";
import type { House } from "../../../platform/house.ts";
import { inLanguage } from "../../../platform/language.ts";
import { openSealedBallot, type SealedBallotId } from "../../ballots/door.ts";
import { findNames } from "../../membership/door.ts";
import { electionPath } from "../addresses.ts";
import type { Election } from "../election.ts";
import { electorateOf } from "../electorate.ts";
import type { Nomination } from "../nominating/nomination.ts";
import { recordTitleOfElection, titleOfElected } from "../title.ts";
import { words } from "../words.ts";
import { constraintsOf } from "./paper.ts";

/** *Re-open nominations*, on every paper. */
export const REOPEN = "re-open";

/** A nomination, by the name that it has on the sealed paper. */
export const optionOf = (nomination: number): string => `n${nomination}`;

export function findNominationId(option: string): number | undefined {
  const id = /^n([1-9][0-9]*)$/.exec(option)?.[1];
  return id === undefined ? undefined : Number(id);
}

/**
 * Has the sealed ballot prepared: its keys, its codes and its hour. Whoever stands is neither trustee nor registrar.
 * @param inOrder the candidates, as the paper prints them
 */
export async function openPaperBallot(
  tx: Tx,
  house: House,
  election: Election,
  inOrder: readonly Nomination[],
): Promise<SealedBallotId> {
  const { terms, id } = election;
  const now = house.clock.now();
  const people = inOrder.flatMap(({ personId }) => personId ?? []);
  const named = await findNames(tx, people);
  const labelOf = ({ personId }: Nomination) =>
    (personId && named.get(personId)?.name) ?? words.gone;
  const asks = () => words.paper.question(titleOfElected(terms.to), terms.seats);
  const called = () => recordTitleOfElection(id, terms.to);
  const reopen = () => words.paper.reopen;
  return openSealedBallot(tx, house, {
    path: electionPath(id),
    ofBranch: terms.to.kind === "branch" ? terms.to.branch : undefined,
    title: called(),
    titleCy: inLanguage("cy", called),
    question: {
      kind: "ranked",
      question: asks(),
      questionCy: inLanguage("cy", asks),
      candidates: [
        ...inOrder.map((one) => ({ id: optionOf(one.id), label: labelOf(one) })),
        { id: REOPEN, label: reopen(), labelCy: inLanguage("cy", reopen) },
      ],
      seats: terms.seats,
      method: terms.method,
      reopenId: REOPEN,
      constraints: constraintsOf(inOrder, election.paper?.reserved ?? []),
    },
    electorate: await electorateOf(terms, house).list(tx, now),
    opensAt: election.opensAt,
    closesAt: election.closesAt,
    never: people,
  });
}
