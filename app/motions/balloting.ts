import type { Tx } from "../../platform/database/database.ts";
import type { House } from "../../platform/house.ts";
import { inLanguage } from "../../platform/language.ts";
import { afterDays } from "../../platform/time/hours.ts";
import { type BallotClosed, openBallot } from "../ballots/door.ts";
import { listBranchVoters } from "../branches/door.ts";
import { fractionOf, rulesInForce } from "../rulebook/door.ts";
import { findMotionId, motionPath } from "./addresses.ts";
import type { Motion } from "./motion.ts";
import { lockMotion } from "./queries.ts";
import { endMotion, saveBallot } from "./store.ts";
import { words } from "./words.ts";

/**
 * A show of hands among those who vote in the branch, frozen like every roll. Its title has numbers alone, since it
 * stands in the record; what the member wrote stands on the paper.
 */
export async function openMotionBallot(tx: Tx, house: House, motion: Motion): Promise<void> {
  const { id, branchId, title, body } = motion;
  const now = house.clock.now();
  const rules = await rulesInForce(tx);
  const voters = await listBranchVoters(tx, branchId, now);
  const called = () => words.ballot.title(id, branchId);
  const asks = () => words.ballot.question(id);
  const offers = () => words.ballot.option(id);
  const terms = {
    path: motionPath(id),
    ofBranch: branchId,
    ...{ title: called(), titleCy: inLanguage("cy", called) },
    ...{ question: asks(), questionCy: inLanguage("cy", asks) },
    options: [
      {
        ...{ id: "motion", label: offers(), labelCy: inLanguage("cy", offers) },
        text: `${title}\n\n${body}`,
      },
    ],
    cases: { for: "", against: "" },
    opensAt: now,
    closesAt: afterDays(now, rules.ballotDays, rules.closingHour),
    majority: { ...fractionOf(rules.majorityPercent), isAtLeast: false },
    quorumPercent: rules.quorumPercent,
    quorumLeast: rules.quorumLeast,
    // Of so few, who took part lately says little.
    activeMembers: voters.length,
  };
  await saveBallot(tx, id, await openBallot(tx, house, terms, voters));
}

/** A show of hands on a motion has closed. */
export async function finish(tx: Tx, closed: BallotClosed, house: House): Promise<void> {
  const id = findMotionId(closed.path);
  const motion = id === undefined ? undefined : await lockMotion(tx, id);
  if (motion?.state !== "ballot") return;
  const now = house.clock.now();
  const state = closed.outcome === "adopted" ? "carried" : "lost";
  await endMotion(tx, motion.id, state, now);
  const [option] = closed.result.options;
  const line = {
    act: "motions.finish",
    by: { kind: "ballot", on: "proposal" } as const,
    on: motionPath(motion.id),
    says: words.record[state](motion.branchId),
    facts: {
      branch: motion.branchId,
      ballot: closed.ballotId,
      yes: option?.yes ?? 0,
      no: option?.no ?? 0,
    },
  };
  await house.record(tx, line, now);
}
