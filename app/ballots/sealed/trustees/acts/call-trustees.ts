import * as v from "valibot";
import { type ActContext, defineAct } from "../../../../../platform/act.ts";
import { byClock } from "../../../../../platform/capacity.ts";
import type { Tx } from "../../../../../platform/database/database.ts";
import type { OfficialLine } from "../../../../../platform/house.ts";
import { type Refusal, refuse } from "../../../../../platform/refusal.ts";
import { mayTheClock } from "../../../../membership/door.ts";
import { rulesInForce } from "../../../../rulebook/door.ts";
import { sealedPath } from "../../../addresses.ts";
import { refusals, words } from "../../../words.ts";
import type { SealedBallotId } from "../../sealed-ballot.ts";
import { lockSealedBallot } from "../../sealed-queries.ts";
import { readTrustees } from "../ceremony.ts";
import { postToTrustees } from "../letters.ts";
import { seatInWords } from "../own-seat.ts";
import type { TrusteeSeat } from "../seats.ts";
import type { Ceremony } from "../trustee-queries.ts";
import { saveCeremony } from "../trustee-store.ts";
import { serving, type Trustees, waitsFor } from "../whose-turn.ts";

interface Called extends Trustees {
  readonly ceremony: Ceremony;
  readonly kind: "mix" | "open" | "late" | undefined;
  readonly whom: readonly TrusteeSeat[];
  /** Whose part did not hold, and was not named before. */
  readonly faulty: readonly TrusteeSeat[];
  readonly faults: number;
  readonly days: number;
}

const DAY_MS = 86_400_000;

/** After the close the clock writes to the trustees, and names by their office those whose time is over, or whose part does not hold. */
export const callTrustees = defineAct({
  name: "ballots.call-trustees",
  input: v.object({ id: v.number() }),
  may: mayTheClock,
  facts: async (tx, { id }) => {
    const ballot = await lockSealedBallot(tx, id as SealedBallotId);
    if (ballot === undefined) return refuse("not-found", refusals.sealed.box.noSuchBallot);
    const { trusteeRoundDays: days } = await rulesInForce(tx);
    return { ...(await readTrustees(tx, ballot)), days };
  },
  decide: ({ days, ...trustees }, _input, { now }): Called | Refusal => {
    const { ballot, ceremony, handedIn } = trustees;
    const { stage } = ballot;
    if (ceremony === undefined || (stage !== "mixing" && stage !== "decrypting")) {
      return refuse("conflict", refusals.sealed.trustees.notDue);
    }
    const isTold = ceremony.toldStage === stage;
    const isLate = isTold && now.getTime() - ceremony.since.getTime() >= days * DAY_MS;
    const own = serving(trustees);
    const missing = waitsFor(trustees);
    const whom = own.filter(({ number }) => missing.includes(number));
    const faults = handedIn.filter(({ state }) => state === "refused");
    const faulty = faults
      .slice(ceremony.faultsNamed)
      .flatMap(({ owner }) => own.find(({ number }) => number === owner) ?? []);
    const turn = stage === "mixing" ? "mix" : "open";
    const kind = isTold ? (isLate ? "late" : undefined) : turn;
    if (kind === undefined && faulty.length === 0) {
      return refuse("conflict", refusals.sealed.trustees.notDue);
    }
    return { ...trustees, ceremony, kind, whom, faulty, faults: faults.length, days };
  },
  save,
  record: linesOf,
});

async function save(tx: Tx, called: Called, { house, now }: ActContext): Promise<void> {
  const { ballot, kind, whom, faults, days } = called;
  await saveCeremony(tx, ballot.id, {
    faultsNamed: faults,
    ...(kind === undefined ? {} : { since: now, toldStage: ballot.stage }),
  });
  if (kind === undefined) return;
  const people = whom.map(({ personId }) => personId);
  await postToTrustees(tx, house, ballot, { kind, people, days });
}

function linesOf({ ballot, kind, whom, faulty }: Called): readonly OfficialLine[] {
  const { record } = words.sealed.trustees;
  const line = (says: string, trustee: number): OfficialLine => ({
    act: "ballots.call-trustees",
    by: byClock,
    on: sealedPath(ballot.id),
    says,
    facts: { ballot: ballot.id, trustee, stage: ballot.stage },
  });
  return [
    ...faulty.map((seat) => line(record.faulty(seatInWords(seat), ballot.title), seat.number)),
    ...(kind === "late" ? whom : []).map((seat) =>
      line(record.late(seatInWords(seat), ballot.title), seat.number),
    ),
  ];
}
