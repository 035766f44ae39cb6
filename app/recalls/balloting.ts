import type { Tx } from "../../platform/database/database.ts";
import type { House } from "../../platform/house.ts";
import { inLanguage } from "../../platform/language.ts";
import { addDays } from "../../platform/time/days.ts";
import { afterDays } from "../../platform/time/hours.ts";
import {
  type BallotClosed,
  countKeyHolders,
  forgetExpected,
  openBallot,
  openSealedBallot,
  type SealedClosed,
} from "../ballots/door.ts";
import { countActiveMembers, listVoters } from "../membership/door.ts";
import { endByRecall, titleOf } from "../offices/door.ts";
import { fractionOf, type Rules, rulesInForce } from "../rulebook/door.ts";
import { findRecallId, recallPath } from "./addresses.ts";
import { lockRecall } from "./queries.ts";
import { type Recall, type ShownWhy, whyShown } from "./recall.ts";
import { endRecall, saveSealed, saveShow } from "./store.ts";
import { words } from "./words.ts";

/** What its ballot is called in each language; the record keeps the first. */
export const ballotTitles = ({ id, office }: Recall) => {
  const called = () => words.ballot.title(id, titleOf(office));
  return { title: called(), titleCy: inLanguage("cy", called) };
};

/** Sealed where enough people could keep the keys, since it is about a person; else a show of hands. */
export async function openRecallBallot(tx: Tx, house: House, recall: Recall): Promise<void> {
  const rules = await rulesInForce(tx);
  const holders = await countKeyHolders(tx, neverIn(recall), house.clock.now());
  const { recallKeyHolders: least, trusteesWanted: trustees } = rules;
  const why = whyShown({ least, trustees, holders });
  return why === undefined
    ? openSealed(tx, house, recall, rules)
    : openShow(tx, house, recall, { rules, why });
}

/** Neither whom it is about nor who asked for it keeps a key or makes a voting code. */
const neverIn = ({ personId, startedBy }: Recall) => [
  ...new Set([personId, startedBy].filter((id) => id !== undefined)),
];

/** It names the office and the recall, and nobody: its title stands in the record. */
async function questionOf(tx: Tx, house: House, recall: Recall, rules: Rules) {
  const asks = () => words.ballot.question(recall.id, titleOf(recall.office));
  const offers = () => words.ballot.option(titleOf(recall.office));
  return {
    question: asks(),
    questionCy: inLanguage("cy", asks),
    options: [{ id: "recall", label: offers(), labelCy: inLanguage("cy", offers) }],
    cases: { for: recall.reason, against: recall.answer ?? "" },
    majority: { ...fractionOf(rules.majorityPercent), isAtLeast: false },
    quorumPercent: rules.quorumPercent,
    quorumLeast: rules.quorumLeast,
    activeMembers: await countActiveMembers(tx, "vote", house.clock.now(), rules),
  };
}

async function openShow(
  tx: Tx,
  house: House,
  recall: Recall,
  { rules, why }: { readonly rules: Rules; readonly why: ShownWhy },
): Promise<void> {
  const now = house.clock.now();
  const ballotId = await openBallot(tx, house, {
    path: recallPath(recall.id),
    ...ballotTitles(recall),
    ...(await questionOf(tx, house, recall, rules)),
    opensAt: now,
    closesAt: afterDays(now, rules.ballotDays, rules.closingHour),
  });
  await saveShow(tx, recall.id, ballotId, why);
}

/** It opens when there was time to make the keys; where they are late, it is put off by itself. */
async function openSealed(tx: Tx, house: House, recall: Recall, rules: Rules): Promise<void> {
  const now = house.clock.now();
  const opensAt = addDays(now, rules.trusteeAnswerDays + rules.trusteeRoundDays);
  const path = recallPath(recall.id);
  const sealedId = await openSealedBallot(tx, house, {
    path,
    ...ballotTitles(recall),
    question: { kind: "motion", ...(await questionOf(tx, house, recall, rules)) },
    electorate: await listVoters(tx, now, rules),
    opensAt,
    closesAt: afterDays(opensAt, rules.ballotDays, rules.closingHour),
    never: neverIn(recall),
  });
  await saveSealed(tx, recall.id, sealedId);
  await forgetExpected(tx, path);
}

const lockDecided = async (tx: Tx, path: string): Promise<Recall | undefined> => {
  const id = findRecallId(path);
  const recall = id === undefined ? undefined : await lockRecall(tx, id);
  return recall?.state === "ballot" ? recall : undefined;
};

/** A show of hands on a recall has closed. */
export async function finish(tx: Tx, closed: BallotClosed, house: House): Promise<void> {
  const recall = await lockDecided(tx, closed.path);
  if (recall === undefined) return;
  const facts = { ballot: closed.ballotId };
  await conclude(tx, house, recall, { isAdopted: closed.outcome !== "not-adopted", facts });
}

/** A sealed ballot on a recall has its result; where it came to none, hands are shown. */
export async function finishSealed(tx: Tx, closed: SealedClosed, house: House): Promise<void> {
  const recall = await lockDecided(tx, closed.path);
  const { outcome, sealedId } = closed;
  if (recall === undefined || outcome.kind === "ranked") return;
  if (outcome.kind === "void") {
    const rules = await rulesInForce(tx);
    return openShow(tx, house, recall, { rules, why: "no-sealed" });
  }
  const isAdopted = outcome.adopted !== undefined;
  await conclude(tx, house, recall, { isAdopted, facts: { sealedBallot: sealedId } });
}

interface Decided {
  readonly isAdopted: boolean;
  readonly facts: Readonly<Record<string, number>>;
}

/** Carries out what a ballot decided, in the ballot's own transaction. */
async function conclude(
  tx: Tx,
  house: House,
  recall: Recall,
  { isAdopted, facts }: Decided,
): Promise<void> {
  const now = house.clock.now();
  const state = isAdopted ? await carryOut(tx, house, recall) : ("kept" as const);
  await endRecall(tx, recall.id, state, now);
  const line = {
    act: "recalls.finish",
    by: { kind: "ballot", on: "person" } as const,
    on: recallPath(recall.id),
    says: words.record.finished[state](titleOf(recall.office)),
    facts: { office: recall.office, ...facts, outcome: state },
  };
  await house.record(tx, line, now);
}

async function carryOut(tx: Tx, house: House, { personId, office }: Recall) {
  const now = house.clock.now();
  const hasEnded =
    personId !== undefined && (await endByRecall(tx, house, { personId, office }, now));
  return hasEnded ? ("recalled" as const) : ("moot" as const);
}
