import type { Reader } from "../../../../platform/database/database.ts";
import { type Refusal, refuse } from "../../../../platform/refusal.ts";
import { refusals } from "../../words.ts";
import type { SealedBallotId } from "../sealed-ballot.ts";
import { findSealedBallot } from "../sealed-queries.ts";
import { type CheckedBallot, whyNotTaken } from "./keeping.ts";
import { electionOfBallot } from "./setup.ts";
import { checkInThread, countWaiting } from "./threads.ts";

/** Some seconds of work for every core. Who comes after them is asked to come again, before anything is done. */
const MOST_WAITING = 3000;

/** Checks what can be known of a ballot without its list: the election, its signature and every proof. */
export async function checkOne(
  db: Reader,
  id: SealedBallotId,
  text: string,
  now: Date,
): Promise<CheckedBallot | Refusal> {
  const ballot = await findSealedBallot(db, id);
  if (ballot === undefined) return refuse("not-found", refusals.sealed.box.noSuchBallot);
  const refusal = whyNotTaken(ballot, now);
  // What was taken before the close is answered as it was, so its proofs are looked at even then.
  if (refusal !== undefined && ballot.stage !== "open" && ballot.stage !== "checking")
    return refusal;
  if (countWaiting() >= MOST_WAITING) return refuse("away", refusals.sealed.box.tooBusy);
  const checked = await checkInThread(await electionOfBallot(db, ballot), text);
  if ("sentence" in checked) {
    const { code, sentence, where } = checked;
    return refuse("invalid", refusals.sealed.box.wrongText(sentence, where, code));
  }
  return { text, ...checked };
}
