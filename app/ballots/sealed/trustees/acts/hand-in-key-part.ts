import { textFingerprint } from "@breakthrough/sealed-ballot";
import * as v from "valibot";
import { type ActContext, defineAct } from "../../../../../platform/act.ts";
import type { Tx } from "../../../../../platform/database/database.ts";
import type { OfficialLine } from "../../../../../platform/house.ts";
import { isRefusal, type Refusal } from "../../../../../platform/refusal.ts";
import { itemNumber } from "../../../../../platform/text/fields.ts";
import { maySignedIn } from "../../../../membership/door.ts";
import { rulesInForce } from "../../../../rulebook/door.ts";
import { sealedPath } from "../../../addresses.ts";
import { words } from "../../../words.ts";
import { backend } from "../../what/backend.ts";
import { saveTrustees } from "../../what/setup.ts";
import { acceptPartialDecryption, acceptShuffle } from "../../what/trustee-messages.ts";
import { decideHanding, type Handing } from "../handing-in.ts";
import { postToTrustees } from "../letters.ts";
import { capacityOf, findOwnSeat, seatInWords } from "../own-seat.ts";
import { addMessage, saveCeremony, saveSeat } from "../trustee-store.ts";
import { groupOf, serving } from "../whose-turn.ts";

/** A shuffle of 30,000 rankings has about so many bytes. */
export const MOST_ANSWER_BYTES = 24_000_000;

/**
 * A trustee hands in the file of a step. What does not hold is not taken; whoever sends such, or complains of another,
 * leaves their seat, and that is said by their office.
 */
export const handInKeyPart = defineAct({
  name: "ballots.hand-in-key-part",
  input: v.object({
    id: itemNumber,
    message: v.pipe(
      v.custom<Uint8Array>(
        (file) => file instanceof Uint8Array,
        () => words.sealed.trustees.chooseFile,
      ),
      v.check(
        ({ byteLength }) => byteLength <= MOST_ANSWER_BYTES,
        () => words.sealed.trustees.tooLong(MOST_ANSWER_BYTES / 1_000_000),
      ),
    ),
  }),
  may: maySignedIn,
  facts: (tx, { id }, { actor }) => findOwnSeat(tx, id, actor),
  decide: (own, { message }) =>
    isRefusal(own) ? own : decideHanding(own, new TextDecoder().decode(message).trim()),
  save,
  record: lineOf,
});

async function save(tx: Tx, handing: Handing, { house }: ActContext): Promise<Refusal | undefined> {
  const { ballot, seat } = handing;
  if (handing.kind === "again") return undefined;
  if (handing.kind === "counting") {
    const accept = handing.step === "shuffle" ? acceptShuffle : acceptPartialDecryption;
    return accept(tx, ballot.id, seat.number, handing.part);
  }
  if (handing.kind === "accused") {
    const why = handing.leaving.length === 1 ? "cheated" : "in-dispute";
    for (const { id } of handing.leaving) await saveSeat(tx, id, "left", why);
    return saveCeremony(tx, ballot.id, { isRunning: false }).then(() => undefined);
  }
  return saveRound(tx, handing, house);
}

async function saveRound(
  tx: Tx,
  handing: Extract<Handing, { kind: "taken" }>,
  house: ActContext["house"],
): Promise<Refusal | undefined> {
  const { ballot, seat, table, ceremony, round, text } = handing;
  if (table === undefined || ceremony === undefined) throw new Error("no keys are being made");
  const { attempt } = ceremony;
  await addMessage(tx, { id: ballot.id, attempt, number: seat.number, round, text });
  if (handing.isMade) return saveTrustees(tx, house, ballot.id, groupOf(table));
  if (!handing.isRoundOver) return undefined;
  await saveCeremony(tx, ballot.id, { since: house.clock.now() });
  const { trusteeRoundDays: days } = await rulesInForce(tx);
  const people = serving(handing).map(({ personId }) => personId);
  await postToTrustees(tx, house, ballot, { kind: "turn", people, days });
  return undefined;
}

function lineOf(handing: Handing): OfficialLine | undefined {
  const { ballot, seat, ceremony, text } = handing;
  const { record, steps } = words.sealed.trustees;
  if (handing.kind === "again") return undefined;
  const common = { by: capacityOf(seat), on: sealedPath(ballot.id) };
  const facts = { ballot: ballot.id, beginning: ceremony?.attempt, trustee: seat.number };
  if (handing.kind === "accused") {
    const named = handing.leaving.map(seatInWords);
    const [one = "", other] = named;
    return {
      ...common,
      act: "ballots.hand-in-key-part",
      says:
        other === undefined
          ? record.cheated(one, ballot.title)
          : record.dispute(one, other, ballot.title),
      facts: { ...facts, round: handing.round, leaving: handing.leaving.map((one) => one.number) },
    };
  }
  const step = handing.kind === "taken" ? handing.round : handing.step;
  return {
    ...common,
    act: "ballots.hand-in-key-part",
    says: record.handedIn(seatInWords(seat), steps[step], ballot.title),
    facts: { ...facts, step, file: textFingerprint(backend, text) },
  };
}
