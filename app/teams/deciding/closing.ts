import type { PersonId } from "../../../platform/ids.ts";
import { type Decision, isPassed, mayDecide, type Outcome, type Place, seated } from "../team.ts";
import type { Said } from "./decision-queries.ts";

export interface Closed {
  readonly decision: Decision;
  readonly state: "passed" | "failed";
  readonly outcome: Outcome;
}

interface Known {
  /** What is due, and no other. */
  readonly decisions: readonly Decision[];
  readonly said: readonly Said[];
  /** Who is in the team. */
  readonly places: readonly Place[];
  /** Those of them who are members in good standing. */
  readonly members: ReadonlySet<PersonId>;
  readonly coordinators: readonly PersonId[];
  readonly seats: number;
}

/** What came of everything whose time is over. Only those are counted who are members in the team at this moment. */
export function close(known: Known): readonly Closed[] {
  const counted = known.decisions.map((decision) => countOne(decision, known));
  const chosen = chosenOf(counted, known);
  return counted.map((one) =>
    one.decision.kind === "coordinate" && !chosen.has(one.decision.id)
      ? { ...one, state: "failed" }
      : one,
  );
}

function countOne(decision: Decision, { said, places, members }: Known): Closed {
  const voters = new Set(
    places
      .filter((place) => mayDecide(place, decision) && members.has(place.personId))
      .map(({ personId }) => personId),
  );
  const counted = said.filter(
    ({ decisionId, personId }) => decisionId === decision.id && voters.has(personId),
  );
  const yes = counted.filter(({ isYes }) => isYes).length;
  const outcome = { yes, no: counted.length - yes, voters: voters.size };
  return { decision, state: isPassed(outcome, decision) ? "passed" : "failed", outcome };
}

/** Whoever coordinates it already and is chosen again keeps their seat. */
function chosenOf(counted: readonly Closed[], known: Known): ReadonlySet<number> {
  const { members, places, coordinators, seats } = known;
  const isIn = (id: PersonId | undefined): boolean =>
    id !== undefined && members.has(id) && places.some(({ personId }) => personId === id);
  const wanted = counted.filter(
    ({ decision, state }) =>
      decision.kind === "coordinate" && state === "passed" && isIn(decision.personId),
  );
  const again = wanted.filter(({ decision }) =>
    coordinators.some((id) => id === decision.personId),
  );
  const others = wanted.filter((one) => !again.includes(one));
  const offers = others.map(({ decision: { id }, outcome: { yes } }) => ({ id, yes }));
  const taken = seated(offers, seats - coordinators.length);
  return new Set([...again.map(({ decision }) => decision.id), ...taken.map(({ id }) => id)]);
}
