import * as v from "valibot";
import { type ActContext, defineAct } from "../../../../platform/act.ts";
import { byClock, byJury } from "../../../../platform/capacity.ts";
import type { Tx } from "../../../../platform/database/database.ts";
import { type Refusal, refuse } from "../../../../platform/refusal.ts";
import { afterDays } from "../../../../platform/time/hours.ts";
import { releaseResult } from "../../../elections/door.ts";
import { happened } from "../../../mail/door.ts";
import { mayTheClock } from "../../../membership/door.ts";
import { juryPath } from "../../addresses.ts";
import {
  type Challenge,
  decideEnd,
  decideToCall,
  isAwaited,
  isTaken,
  type JuryEnd,
  type Seat,
  type Tally,
} from "../../challenge.ts";
import { lockChallenge } from "../../queries.ts";
import { callNext } from "../../seats/calling.ts";
import { countVotes, listSeats } from "../../seats/queries.ts";
import { saveSeats } from "../../seats/store.ts";
import { saveAnotherTime, saveVerdict } from "../../store.ts";
import { factsOf, thingOf } from "../../thing.ts";
import { refusals, words } from "../../words.ts";
import { findUndoing } from "../undoing.ts";

interface Facts {
  readonly challenge: Challenge;
  readonly seats: readonly Seat[];
  readonly tally: Tally;
  /** Is there an act that takes this one back? */
  readonly canBeUndone: boolean;
}

interface Closed extends Facts {
  readonly end: Exclude<JuryEnd, "not-yet">;
}

/** The clock ends a jury: with its verdict, by calling more jurors, or because nobody judged. */
export const close = defineAct({
  name: "juries.close",
  isOfVotes: true,
  input: v.object({ id: v.number() }),
  may: mayTheClock,
  facts: async (tx, { id }, { house }): Promise<Facts | Refusal> => {
    const challenge = await lockChallenge(tx, id);
    if (challenge === undefined) return refuse("not-found", refusals.refuse.unknown);
    const canBeUndone = findUndoing(house, challenge) !== undefined;
    const tally = await countVotes(tx, id);
    return { challenge, seats: await listSeats(tx, id), tally, canBeUndone };
  },
  decide: (facts, _input, { now }): Closed | Refusal => {
    const end = endOf(facts, now);
    return end === "not-yet" ? refuse("conflict", refusals.refuse.notDue) : { ...facts, end };
  },
  save,
  announce,
  record: ({ challenge, tally, end }) => {
    const { id } = challenge;
    const of = factsOf(challenge);
    const line = { by: byJury, on: juryPath(id), facts: of };
    if (end === "call-again") {
      return { ...line, act: "juries.call", by: byClock, says: words.record.again };
    }
    const facts = { ...of, verdict: end, ...tally };
    return {
      ...line,
      act: "juries.close",
      says: words.record.verdict(thingOf(challenge), end, tally),
      facts,
    };
  },
});

function announce({ challenge: { id }, end }: Closed, { now }: ActContext) {
  if (end === "call-again") return [];
  const facts = { what: "judged", which: "once", part: "decided", at: now } as const;
  const says = () => words.happened[end];
  return [happened({ on: [juryPath(id)], ...facts, isImportant: true, says })];
}

function endOf({ challenge, tally }: Facts, now: Date): JuryEnd {
  const { state, lot, jury, terms } = challenge;
  if (lot === undefined) return "not-yet";
  if (state === "standing") {
    // A party so small that all had a part in it has nobody to draw.
    return lot.poolSize === 0 && now >= lot.drawAt ? "fallen" : "not-yet";
  }
  if (state !== "sitting" || jury === undefined) return "not-yet";
  return decideEnd({ terms, poolSize: lot.poolSize, ...jury }, tally, now);
}

async function save(tx: Tx, closed: Closed, { house, now }: ActContext): Promise<void> {
  const { challenge, seats, tally, end, canBeUndone } = closed;
  if (end === "call-again") return callAgain(tx, closed, { house, now });
  if (challenge.electionId !== undefined && end === "upheld") {
    await releaseResult(tx, challenge.electionId);
  }
  const isUndone = end !== "upheld" && canBeUndone;
  await saveVerdict(
    tx,
    challenge.id,
    { verdict: end, tally, undoing: isUndone ? "due" : "none" },
    now,
  );
  await saveSeats(tx, seats.filter(isAwaited).map(idOf), "replaced");
}

const idOf = ({ id }: Seat): number => id;

async function callAgain(
  tx: Tx,
  { challenge, seats }: Closed,
  { house, now }: Pick<ActContext, "house" | "now">,
): Promise<void> {
  const { jury, lot, terms } = challenge;
  if (jury === undefined || lot === undefined) return;
  const absent = seats.filter(isAwaited);
  await saveSeats(tx, absent.map(idOf), "replaced");
  const endsAt = afterDays(now, terms.juryDays, terms.closingHour);
  await saveAnotherTime(tx, challenge.id, endsAt);
  const taken = seats.filter(isTaken).length - absent.length;
  const howMany = decideToCall({ terms, poolSize: lot.poolSize, called: jury.called }, taken);
  await callNext(tx, house, { ...challenge, ...jury, endsAt }, howMany);
}
