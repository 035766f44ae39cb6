import * as v from "valibot";
import { type ActContext, defineAct } from "../../../../../platform/act.ts";
import { byClock } from "../../../../../platform/capacity.ts";
import type { Tx } from "../../../../../platform/database/database.ts";
import type { OfficialLine } from "../../../../../platform/house.ts";
import type { PersonId } from "../../../../../platform/ids.ts";
import { type Refusal, refuse } from "../../../../../platform/refusal.ts";
import { findPeople, mayTheClock } from "../../../../membership/door.ts";
import { bodiesIn, listHolders } from "../../../../offices/door.ts";
import { type Body, type Rules, rulesInForce } from "../../../../rulebook/door.ts";
import { sealedPath } from "../../../addresses.ts";
import { refusals, words } from "../../../words.ts";
import type { SealedBallotId } from "../../sealed-ballot.ts";
import { lockSealedBallot } from "../../sealed-queries.ts";
import { beginWhenFull, readTrustees } from "../ceremony.ts";
import { postToTrustees } from "../letters.ts";
import { lineFor } from "../line.ts";
import { seatInWords } from "../own-seat.ts";
import { decideSeats, type Eligible, isTaken, type SeatChanges } from "../seats.ts";
import { addSeats, saveCeremony, saveSeat } from "../trustee-store.ts";
import { type Trustees, waitsFor } from "../whose-turn.ts";

interface Facts extends Trustees {
  readonly members: ReadonlySet<PersonId>;
  readonly bodiesOf: ReadonlyMap<PersonId, readonly Body[]>;
  readonly line: readonly Eligible[];
  readonly rules: Rules;
}

type Change = Trustees & SeatChanges & { readonly rules: Rules };

/** The clock asks people to be trustees, and gives the seats of those who decline or are silent to the next in line. */
export const seatTrustees = defineAct({
  name: "ballots.seat-trustees",
  input: v.object({ id: v.number() }),
  may: mayTheClock,
  facts,
  decide: (known, _input, { now }): Change | Refusal => {
    const { ballot, rules, members, bodiesOf, line, ...trustees } = known;
    if (ballot.stage !== "keys") return refuse("conflict", refusals.sealed.box.otherStage);
    const changes = decideSeats(
      {
        wanted: ballot.trusteesWanted,
        seats: trustees.seats,
        ceremony: trustees.ceremony,
        missing: waitsFor(known),
        members,
        bodiesOf,
        line,
        answerDays: rules.trusteeAnswerDays,
        roundDays: rules.trusteeRoundDays,
      },
      now,
    );
    if (changes.leaving.length + changes.asking.length === 0) {
      return refuse("conflict", refusals.sealed.trustees.notDue);
    }
    return { ...trustees, ballot, rules, ...changes };
  },
  save,
  record: linesOf,
});

async function facts(
  tx: Tx,
  { id }: { id: number },
  { now }: ActContext,
): Promise<Facts | Refusal> {
  const ballot = await lockSealedBallot(tx, id as SealedBallotId);
  if (ballot === undefined) return refuse("not-found", refusals.sealed.box.noSuchBallot);
  const trustees = await readTrustees(tx, ballot);
  const ids = trustees.seats.filter(isTaken).flatMap(({ personId }) => personId ?? []);
  const people = [...(await findPeople(tx, ids, now)).values()];
  const holders = await listHolders(tx, now);
  const bodiesOf = new Map(
    ids.map((personId) => [personId, bodiesIn(holders.filter((one) => one.personId === personId))]),
  );
  return {
    ...trustees,
    members: new Set(
      people.filter(({ standing }) => standing === "member").map(({ personId }) => personId),
    ),
    bodiesOf,
    line: await lineFor(tx, ballot, now),
    rules: await rulesInForce(tx),
  };
}

async function save(tx: Tx, change: Change, { house, now }: ActContext): Promise<void> {
  const { ballot, leaving, asking, rules } = change;
  for (const { id, why } of leaving) await saveSeat(tx, id, "left", why);
  if (leaving.length > 0) await saveCeremony(tx, ballot.id, { isRunning: false });
  await addSeats(tx, ballot.id, asking, now);
  await postToTrustees(tx, house, ballot, {
    kind: "asked",
    people: asking.map(({ personId }) => personId),
    days: rules.trusteeAnswerDays,
  });
  await beginWhenFull(tx, house, ballot);
}

function linesOf({ ballot, leaving, asking }: Change): readonly OfficialLine[] {
  const { record } = words.sealed.trustees;
  const common = { act: "ballots.seat-trustees", by: byClock, on: sealedPath(ballot.id) };
  return [
    ...leaving.map((seat) => ({
      ...common,
      says: record.left[seat.why](seatInWords(seat), ballot.title),
      facts: { ballot: ballot.id, trustee: seat.number, why: seat.why },
    })),
    ...asking.map((seat) => ({
      ...common,
      says: record.asked(seatInWords(seat), ballot.title),
      facts: { ballot: ballot.id, trustee: seat.number, office: seat.office ?? "lot" },
    })),
  ];
}
