import type { Reader } from "../../../../platform/database/database.ts";
import type { PersonId } from "../../../../platform/ids.ts";
import { addDays } from "../../../../platform/time/days.ts";
import { rulesInForce } from "../../../rulebook/door.ts";
import type { SealedBallot, SealedBallotId } from "../sealed-ballot.ts";
import { findSealedBallot } from "../sealed-queries.ts";
import { readTrustees } from "../trustees/ceremony.ts";
import { isTaken } from "../trustees/seats.ts";
import { listOwnSeats } from "../trustees/trustee-queries.ts";
import { roundNow, taskOf } from "../trustees/whose-turn.ts";
import { listRegistrarOf } from "../who/registrar-queries.ts";

/** `serve`: say whether they will be a trustee. `step`: a trustee's next step. `codes`: the registrar makes voting codes. */
export interface SealedTask {
  readonly kind: "serve" | "step" | "codes";
  readonly ballot: Pick<SealedBallot, "id" | "title" | "titleCy">;
  /** Undefined where nobody is replaced for being late. */
  readonly until: Date | undefined;
}

/** What sealed ballots wait for of this person now. For most people it is two questions that find nothing. */
export async function listSealedTasks(
  db: Reader,
  personId: PersonId,
): Promise<readonly SealedTask[]> {
  const [seats, registrarOf] = await Promise.all([
    listOwnSeats(db, personId),
    listRegistrarOf(db, personId),
  ]);
  const tasks = await Promise.all([
    ...seats.filter(isTaken).map(({ ballotId }) => trusteeTask(db, ballotId, personId)),
    ...registrarOf.map((id) => codesTask(db, id)),
  ]);
  return tasks.filter((task) => task !== undefined);
}

async function trusteeTask(
  db: Reader,
  id: SealedBallotId,
  personId: PersonId,
): Promise<SealedTask | undefined> {
  const ballot = await findSealedBallot(db, id);
  if (ballot === undefined || ballot.countedAt !== undefined) return undefined;
  const trustees = await readTrustees(db, ballot);
  const seat = trustees.seats.find((one) => isTaken(one) && one.personId === personId);
  if (seat === undefined) return undefined;
  const { trusteeAnswerDays, trusteeRoundDays } = await rulesInForce(db);
  if (seat.state === "asked") {
    return { kind: "serve", ballot, until: addDays(seat.askedAt, trusteeAnswerDays) };
  }
  const { step } = taskOf(trustees, seat.number);
  if (step === "wait" || step === "done") return undefined;
  const since = roundNow(trustees) === undefined ? undefined : trustees.ceremony?.since;
  return { kind: "step", ballot, until: since && addDays(since, trusteeRoundDays) };
}

async function codesTask(db: Reader, id: SealedBallotId): Promise<SealedTask | undefined> {
  const ballot = await findSealedBallot(db, id);
  return ballot?.stage === "codes" ? { kind: "codes", ballot, until: ballot.opensAt } : undefined;
}
