import type { Tx } from "../../platform/database/database.ts";
import type { House } from "../../platform/house.ts";
import { inLanguage } from "../../platform/language.ts";
import { afterDays } from "../../platform/time/hours.ts";
import { type BallotClosed, openBallot } from "../ballots/door.ts";
import { countActiveMembers } from "../membership/door.ts";
import { endByRecall, titleOf } from "../offices/door.ts";
import { fractionOf, rulesInForce } from "../rulebook/door.ts";
import { findRecallId, recallPath } from "./addresses.ts";
import { lockRecall } from "./queries.ts";
import type { Recall } from "./recall.ts";
import { endRecall, saveBallot } from "./store.ts";
import { words } from "./words.ts";

/** What its ballot is called in each language; the record keeps the first. */
export const ballotTitles = ({ id, office }: Recall) => {
  const called = () => words.ballot.title(id, titleOf(office));
  return { title: called(), titleCy: inLanguage("cy", called) };
};

/** A ballot like any other. It names the office and the recall, and nobody: its title stands in the record. */
export async function openRecallBallot(tx: Tx, house: House, recall: Recall): Promise<void> {
  const now = house.clock.now();
  const rules = await rulesInForce(tx);
  const asks = () => words.ballot.question(recall.id, titleOf(recall.office));
  const offers = () => words.ballot.option(titleOf(recall.office));
  const ballotId = await openBallot(tx, house, {
    path: recallPath(recall.id),
    ...ballotTitles(recall),
    question: asks(),
    questionCy: inLanguage("cy", asks),
    options: [{ id: "recall", label: offers(), labelCy: inLanguage("cy", offers) }],
    cases: { for: recall.reason, against: recall.answer ?? "" },
    opensAt: now,
    closesAt: afterDays(now, rules.ballotDays, rules.closingHour),
    majority: { ...fractionOf(rules.majorityPercent), isAtLeast: false },
    quorumPercent: rules.quorumPercent,
    quorumLeast: rules.quorumLeast,
    activeMembers: await countActiveMembers(tx, "vote", now, rules),
  });
  await saveBallot(tx, recall.id, ballotId);
}

/** A ballot on a recall has closed: carries out what it decided, in the ballot's own transaction. */
export async function finish(tx: Tx, closed: BallotClosed, house: House): Promise<void> {
  const id = findRecallId(closed.path);
  const recall = id === undefined ? undefined : await lockRecall(tx, id);
  if (recall === undefined || recall.state !== "ballot") return;
  const now = house.clock.now();
  const state = await carryOut(tx, house, recall, closed);
  await endRecall(tx, recall.id, state, now);
  const line = {
    act: "recalls.finish",
    by: { kind: "ballot", on: "person" } as const,
    on: recallPath(recall.id),
    says: words.record.finished[state](titleOf(recall.office)),
    facts: { office: recall.office, ballot: closed.ballotId, outcome: state },
  };
  await house.record(tx, line, now);
}

async function carryOut(tx: Tx, house: House, recall: Recall, { outcome }: BallotClosed) {
  if (outcome === "not-adopted") return "kept" as const;
  const { personId, office } = recall;
  const now = house.clock.now();
  const hasEnded =
    personId !== undefined && (await endByRecall(tx, house, { personId, office }, now));
  return hasEnded ? ("recalled" as const) : ("moot" as const);
}
