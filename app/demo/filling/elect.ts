import { perform } from "../../../platform/act.ts";
import { theClock } from "../../../platform/actor.ts";
import { isRefusal } from "../../../platform/refusal.ts";
import { addDays } from "../../../platform/time/days.ts";
import {
  askCandidates,
  callElection,
  type Election,
  findLastFor,
  listNominations,
  listQuestions,
  standInElection,
  supportNomination,
  tendCalled,
  voteForQuestion,
  writeNomination,
} from "../../elections/door.ts";
import { listHolders, type Office } from "../../offices/door.ts";
import { findUnsealedValue } from "../../record/door.ts";
import { OFFICES_OF_PARTS } from "../cast.ts";
import { writtenBy } from "../living/choose-people.ts";
import { diceFor } from "../living/dice-for.ts";
import { QUESTIONS_TO_CANDIDATES } from "../party/candidates.ts";
import { sealedMatters } from "../party/sealed-matters.ts";
import type { Somebody } from "./people.ts";
import type { Scenes } from "./play.ts";
import { callSealed, tendBallots } from "./sealed.ts";
import type { Stage } from "./stage.ts";

interface Called {
  readonly office: Office;
  readonly calledDaysAgo: number;
  readonly candidates: number;
}

/** One is over, and whoever it elected is in office; in one members vote, and in one they are nominated. */
const ELECTIONS: readonly Called[] = [
  { office: "safety-officer", calledDaysAgo: 45, candidates: 5 },
  { office: "national-committee", calledDaysAgo: 25, candidates: 11 },
  { office: "trustee", calledDaysAgo: 6, candidates: 4 },
];
/** From then on the clock, trustees and voters do each day what is due. */
export const FIRST_DAYS_AGO = 50;
/** Supporters come so many days after the call. */
const SUPPORTED_AFTER = 2;
const BELONG_LONG_ENOUGH_DAYS = 100;

/** Sealed ballots and elections, from the call to the count or as far as the past goes. */
export async function* decideSealed(stage: Stage): Scenes {
  const matters = sealedMatters(stage.people.length);
  await askQuestions(stage);
  for (let daysAgo = FIRST_DAYS_AGO; daysAgo > 0; daysAgo--) {
    for (const matter of matters) {
      if (matter.calledDaysAgo === daysAgo) await callSealed(stage, matter);
    }
    for (const called of ELECTIONS) {
      if (called.calledDaysAgo === daysAgo) await callAndStand(stage, called);
      if (called.calledDaysAgo === daysAgo + SUPPORTED_AFTER) await support(stage, called.office);
    }
    await tendCalled(stage.house, findUnsealedValue);
    await tendBallots(stage);
    await seatElected(stage);
    yield addDays(stage.now(), 1);
  }
}

/** Before the first call, so that every candidate answers them. */
async function askQuestions(stage: Stage): Promise<void> {
  for (const text of QUESTIONS_TO_CANDIDATES) {
    const [asker] = someOf(stage, 1, "asks", text);
    if (asker !== undefined) await stage.perform(askCandidates, { text }, asker);
  }
  for (const { id, text } of await listQuestions(stage.tx, undefined)) {
    const many = 3 + Math.floor(10 * diceFor("votes", text).roll());
    for (const who of someOf(stage, many, "votes for", text)) {
      await stage.perform(voteForQuestion, { id: String(id), wants: "yes" }, who);
    }
  }
}

async function callAndStand(stage: Stage, { office, candidates }: Called): Promise<void> {
  const outcome = await perform(stage.house, callElection, { office }, { actor: theClock });
  if (isRefusal(outcome)) throw new Error(`no election was called for ${office}: ${outcome.says}`);
  const election = await findElectionFor(stage, office);
  const holdsIt = ({ role }: Somebody) => role !== undefined && OFFICES_OF_PARTS[role] === office;
  const parts = stage.parts().filter(holdsIt);
  for (const who of [...parts, ...someOf(stage, candidates - parts.length, "stands", office)]) {
    await stage.perform(writeNomination, writtenBy(election, who.email ?? who.name), who);
    await stage.perform(standInElection, { id: String(election.id), agrees: "yes" }, who);
    stage.standing.add(who);
  }
}

async function support(stage: Stage, office: Office): Promise<void> {
  const { id, terms } = await findElectionFor(stage, office);
  for (const { id: nomination, personId } of await listNominations(stage.tx, id)) {
    const many = terms.supporters + Math.floor(6 * diceFor("supporters", id, nomination).roll());
    const others = someOf(stage, many + 1, "supports", nomination);
    for (const who of others.filter((one) => one.id !== personId).slice(0, many)) {
      await stage.perform(supportNomination, { nomination: String(nomination), wants: "yes" }, who);
    }
  }
}

async function findElectionFor({ tx }: Stage, office: Office): Promise<Election> {
  const found = await findLastFor(tx, office);
  if (found === undefined) throw new Error(`${office} has no election`);
  return found;
}

/** Whoever sits by an election from now on acts for the office in later stories. */
async function seatElected(stage: Stage): Promise<void> {
  const holders = await listHolders(stage.tx, stage.now());
  for (const { office } of ELECTIONS) {
    const held = holders.filter((one) => one.office === office && one.heldBy.kind === "election");
    if (held.length === 0) continue;
    const ids = held.map(({ personId }) => personId);
    stage.seat(
      office,
      stage.people.filter(({ id }) => ids.includes(id)),
    );
  }
}

/** Members of long standing who sit nowhere. Other dice than the stories', which would go otherwise. */
function someOf(stage: Stage, most: number, ...question: readonly (string | number)[]) {
  const since = addDays(stage.now(), -BELONG_LONG_ENOUGH_DAYS);
  const busy = new Set([...stage.parts(), ...stage.everySitting(), ...stage.standing]);
  const able = stage
    .lasting()
    .filter((who) => !who.isQuiet && !busy.has(who) && (who.isFounder || who.joinedAt < since));
  return diceFor(...question)
    .shuffle(able)
    .slice(0, most);
}
