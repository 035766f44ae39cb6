import { doneAlready, inTransaction, perform } from "../../../../platform/act.ts";
import { aVisitor } from "../../../../platform/actor.ts";
import { reportUnlessAway } from "../../../../platform/database/waiting.ts";
import type { House } from "../../../../platform/house.ts";
import { isRefusal, type Refusal, refuse } from "../../../../platform/refusal.ts";
import { refusals as ofPlatform } from "../../../../platform/words.ts";
import { inBatches } from "../../../../platform/work/batches.ts";
import { refusals } from "../../words.ts";
import type { SealedBallotId } from "../sealed-ballot.ts";
import { cast } from "./acts/cast.ts";
import { mayCastAgain } from "./box-limits.ts";
import { insertEvents } from "./box-store.ts";
import { checkOne } from "./checking.ts";
import { type Accepted, type CheckedBallot, decideKeeping, findBoxFacts } from "./keeping.ts";

interface Sent {
  readonly id: SealedBallotId;
  readonly checked: CheckedBallot;
}

type Outcome = Accepted | Refusal;
type Slot = (sent: Sent) => Promise<Outcome>;

const slots = new WeakMap<House, Slot>();

/** One for each house: ballots whose proofs hold go through it together. */
function slotOf(house: House): Slot {
  const known = slots.get(house);
  if (known !== undefined) return known;
  const slot = inBatches((batch: readonly Sent[]) => keepBatch(house, batch));
  slots.set(house, slot);
  return slot;
}

/**
 * The act of casting, done for many at once: proofs are checked in threads, each by itself, and what holds is written by
 * a transaction that many share. The same ballot again is answered as it was.
 *
 * @param text as it was sent, letter for letter
 */
export async function castTogether(
  house: House,
  id: SealedBallotId,
  text: string,
): Promise<Outcome> {
  const { database, clock } = house;
  if (clock.isFarOff) return refuse("away", ofPlatform["clock-is-off"]);
  const checked = await checkOne(database, id, text, clock.now());
  if (isRefusal(checked)) return checked;
  const mayAgain = await mayCastAgain(id, checked.credential);
  if (!mayAgain) return refuse("too-many", refusals.sealed.box.tooMany);
  return slotOf(house)({ id, checked });
}

async function castAlone(house: House, { id, checked: { text } }: Sent): Promise<Outcome> {
  const input = { sealedId: String(id), text };
  const outcome = await perform(house, cast, input, { actor: aVisitor });
  if (outcome === doneAlready) throw new Error("a ballot is no form that is sent once");
  return isRefusal(outcome) ? outcome : outcome.accepted;
}

/** Where the batch as a whole fails, each is tried alone, so that one ballot's trouble is nobody else's. */
async function keepBatch(house: House, batch: readonly Sent[]): Promise<readonly Outcome[]> {
  try {
    return await keepAll(house, batch);
  } catch (error) {
    reportUnlessAway(house.log, "ballots.batch-failed", error);
    return await Promise.all(batch.map((sent) => castAlone(house, sent)));
  }
}

async function keepAll(house: House, batch: readonly Sent[]): Promise<readonly Outcome[]> {
  const outcomes = new Map<Sent, Outcome>();
  for (const [id, sent] of Map.groupBy(batch, (one) => one.id)) {
    const ballots = sent.map(({ checked }) => checked);
    const kept = await inTransaction(house, async (tx) => {
      const facts = await findBoxFacts(tx, id, ballots);
      if (facts === undefined) return undefined;
      // Read when the row is held: what waited for the close's own transaction is told that it is too late.
      const now = await house.clock.within(tx);
      const decided = decideKeeping(facts, ballots, now);
      await insertEvents(tx, decided.rows);
      return decided.outcomes;
    });
    const noBallot = refuse("not-found", refusals.sealed.box.noSuchBallot);
    for (const [index, one] of sent.entries()) outcomes.set(one, kept?.[index] ?? noBallot);
  }
  return batch.map((sent) => outcomes.get(sent) as Outcome);
}
