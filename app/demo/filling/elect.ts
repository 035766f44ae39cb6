import { addDays } from "../../../platform/time/days.ts";
import { listVotingIn } from "../../branches/door.ts";
import {
  askCandidates,
  type ElectedTo,
  type Election,
  keyOf,
  listNominations,
  listQuestions,
  listUnderWay,
  standInElection,
  supportNomination,
  voteForQuestion,
  writeNomination,
} from "../../elections/door.ts";
import { isHeldInItsWay, listHoldingsOfOffice } from "../../offices/door.ts";
import { defaultRules } from "../../rulebook/door.ts";
import { writtenBy } from "../living/choose-people.ts";
import { diceFor } from "../living/dice-for.ts";
import { QUESTIONS_TO_CANDIDATES } from "../party/candidates.ts";
import { ELECTIONS_TOLD, type ToldElection, toldInBranch } from "../party/elections.ts";
import { listFree, someOf } from "./free.ts";
import type { Somebody } from "./people.ts";
import { addMood, tendBallots } from "./sealed.ts";
import type { Stage } from "./stage.ts";

/** So many days after the call they stand, and others support them. */
const STANDS_AFTER = 1;
const SUPPORTED_AFTER = 3;
const DAY_MS = 86_400_000;

/** Before the first call, so that every candidate answers them. */
export async function askQuestions(stage: Stage): Promise<void> {
  const free = await listFree(stage);
  for (const text of QUESTIONS_TO_CANDIDATES) {
    const [asker] = someOf(free, 1, "asks", text);
    if (asker !== undefined) await stage.perform(askCandidates, { text }, asker);
  }
  for (const { id, text } of await listQuestions(stage.tx, undefined)) {
    const many = 3 + Math.floor(10 * diceFor("votes", text).roll());
    for (const who of someOf(free, many, "votes for", text)) {
      await stage.perform(voteForQuestion, { id: String(id), wants: "yes" }, who);
    }
  }
}

/** What members do, once a day, in the elections that the clock has called. */
export function electing(stage: Stage): () => Promise<void> {
  const tellings = new Map<number, ToldElection>();
  const calledFor = new Map<string, number>();

  const toldOf = ({ id, terms: { to, seats } }: Election): ToldElection => {
    const known = tellings.get(id);
    if (known !== undefined) return known;
    const key = keyOf(to) ?? "";
    const nth = calledFor.get(key) ?? 0;
    calledFor.set(key, nth + 1);
    const told = toldFor(to, nth) ?? { again: 0, others: 2 * seats };
    tellings.set(id, told);
    return told;
  };

  return async () => {
    for (const election of await listUnderWay(stage.tx)) {
      const told = toldOf(election);
      const age = Math.round((stage.now().getTime() - election.calledAt.getTime()) / DAY_MS);
      if (election.state !== "nominations") await addMood(stage, election, told);
      else if (age === STANDS_AFTER) await stand(stage, election, told);
      else if (age === SUPPORTED_AFTER) await support(stage, election);
    }
    await tendBallots(stage);
  };
}

function toldFor(to: ElectedTo, nth: number): ToldElection | undefined {
  if (to.kind === "branch") return toldInBranch(to.name, to.office, nth);
  return to.kind === "office" ? ELECTIONS_TOLD[to.office]?.[nth] : undefined;
}

async function stand(stage: Stage, election: Election, told: ToldElection): Promise<void> {
  const { again, parts } = await listWhoseSeats(stage, election, told);
  if (again.length + parts.length + told.others === 0) return;
  const others = someOf(await listOfElection(stage, election), told.others, "stands", election.id);
  for (const who of [...parts, ...again.slice(0, told.again), ...others]) {
    await stage.perform(writeNomination, writtenBy(election, who.email ?? who.name), who);
    await stage.perform(standInElection, { id: String(election.id), agrees: "yes" }, who);
  }
}

/** Whoever holds a seat that is to be filled and can stand again, and those whom a visitor can be and who want one. */
async function listWhoseSeats(
  stage: Stage,
  { terms: { to, standDays } }: Election,
  { part }: ToldElection,
) {
  if (to.kind !== "office")
    return { again: [], parts: part === undefined ? [] : [stage.part(part)] };
  const now = stage.now();
  const stays = addDays(now, defaultRules().electionLeadDays);
  const held = await listHoldingsOfOffice(stage.tx, to.office, now);
  const isSafe = (who: Somebody) =>
    held.some((one) => one.personId === who.id && isHeldInItsWay(one) && one.endsAt > stays);
  const sitting = held.flatMap(({ personId }) => stage.find(personId) ?? []);
  const since = addDays(now, -standDays - 1);
  return {
    again: sitting.filter((who) => who.role === undefined && !isSafe(who)),
    parts: stage.partsFor(to.office).filter((who) => who.joinedAt < since && !isSafe(who)),
  };
}

async function support(stage: Stage, election: Election): Promise<void> {
  const { id, terms } = election;
  const nominations = await listNominations(stage.tx, id);
  if (nominations.length === 0) return;
  const able = await listOfElection(stage, election);
  for (const { id: nomination, personId } of nominations) {
    const many = terms.supporters + Math.floor(6 * diceFor("supporters", id, nomination).roll());
    const others = someOf(able, many + 1, "supports", nomination);
    for (const who of others.filter((one) => one.id !== personId).slice(0, many)) {
      await stage.perform(supportNomination, { nomination: String(nomination), wants: "yes" }, who);
    }
  }
}

/** Of those who are free, whoever has a part in it: in a branch's, those who vote there. */
async function listOfElection(
  stage: Stage,
  { terms: { to } }: Election,
): Promise<readonly Somebody[]> {
  const free = await listFree(stage);
  if (to.kind !== "branch") return free;
  const voting = new Set(await listVotingIn(stage.tx, to.branch, stage.now()));
  return free.filter(({ id }) => voting.has(id));
}
