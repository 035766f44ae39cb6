import * as v from "valibot";
import { type ActContext, defineAct } from "../../../../platform/act.ts";
import type { Tx } from "../../../../platform/database/database.ts";
import type { PersonId } from "../../../../platform/ids.ts";
import { type Refusal, refuse } from "../../../../platform/refusal.ts";
import { findPeople, mayTheClock } from "../../../membership/door.ts";
import { type Challenge, decideToCall, decideVacant, isTaken, type Seat } from "../../challenge.ts";
import { lockChallenge } from "../../queries.ts";
import { refusals } from "../../words.ts";
import { callNext } from "../calling.ts";
import { listSeats } from "../queries.ts";
import { saveSeats } from "../store.ts";

interface Facts {
  readonly challenge: Challenge;
  readonly seats: readonly Seat[];
  readonly members: ReadonlySet<PersonId>;
}

interface Replaced {
  readonly challenge: Challenge;
  readonly vacant: readonly Seat[];
  readonly toCall: number;
}

/** The clock gives the places of jurors who did not answer, or left, to the next of the lot. */
export const replace = defineAct({
  name: "juries.replace",
  input: v.object({ id: v.number() }),
  may: mayTheClock,
  facts: async (tx, { id }, { now }): Promise<Facts | Refusal> => {
    const challenge = await lockChallenge(tx, id);
    if (challenge === undefined) return refuse("not-found", refusals.refuse.unknown);
    const seats = await listSeats(tx, id);
    const ids = seats.flatMap(({ personId }) => personId ?? []);
    const people = [...(await findPeople(tx, ids, now)).values()];
    const members = people.filter(({ standing }) => standing === "member");
    return { challenge, seats, members: new Set(members.map(({ personId }) => personId)) };
  },
  decide: ({ challenge, seats, members }, _input, { now }): Replaced | Refusal => {
    const { jury, lot, terms, state } = challenge;
    const isSitting = state === "sitting" && jury !== undefined && lot !== undefined;
    if (!isSitting || now >= jury.endsAt) return refuse("conflict", refusals.refuse.notDue);
    const vacant = decideVacant(seats, (id) => members.has(id), now);
    const taken = seats.filter(isTaken).length - vacant.length;
    const { poolSize } = lot;
    const toCall = decideToCall({ terms, poolSize, called: jury.called }, taken);
    if (vacant.length === 0 && toCall === 0) return refuse("conflict", refusals.refuse.notDue);
    return { challenge, vacant, toCall };
  },
  save,
});

async function save(tx: Tx, { challenge, vacant, toCall }: Replaced, { house }: ActContext) {
  await saveSeats(
    tx,
    vacant.map(({ id }) => id),
    "replaced",
  );
  const { jury } = challenge;
  if (jury !== undefined) await callNext(tx, house, { ...challenge, ...jury }, toCall);
}
