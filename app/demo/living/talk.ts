import { aVisitor } from "../../../platform/actor.ts";
import {
  argue,
  callFair,
  comment,
  type DiscussionView,
  discussionOf,
  markStrong,
  type Side,
  summarise,
  takeSide,
} from "../../discussions/door.ts";
import type { Proposal } from "../../proposals/door.ts";
import type { Dice } from "../filling/dice.ts";
import { ANSWERS, CLAIMS, COMMENTS, SUMMARIES } from "../party/said.ts";
import { diceFor, timesBy } from "./dice-for.ts";
import { appealOf } from "./judge.ts";
import type { Life, Neighbour } from "./life.ts";

/** In days after the discussion began: the first three for sides, then a summary, then whether it is fair. */
const SIDES_TAKEN = { from: 1, until: 3 };
const SUMMED_UP = { from: 3, until: 20 };
const COMMENTS_A_DAY = { idea: 0.35, discussion: 1.6, drafting: 0.35 } as const;
const ANSWERED = 0.4;
/** Of all discussions, those in which the camp against calls no summary fair. */
const DISPUTED = 0.12;

type Camps = Readonly<Record<Side, readonly Neighbour[]>>;

export async function talkThingsOver(life: Life): Promise<void> {
  for (const state of ["idea", "discussion", "drafting"] as const) {
    for (const proposal of await life.proposalsIn(state)) {
      await sayThings(life, proposal, COMMENTS_A_DAY[state]);
      if (state === "discussion") await discuss(life, proposal);
    }
  }
}

const viewOf = (life: Life, { topicId }: Proposal): Promise<DiscussionView> | undefined =>
  topicId &&
  discussionOf(life.tx, topicId, aVisitor, { now: life.now, namedOf: life.house.namedOf });

/** Each sentence is said once of a proposal; some answer what was said last. */
async function sayThings(life: Life, proposal: Proposal, pace: number): Promise<void> {
  const dice = life.dice("say", proposal.title);
  for (const who of life.draw(dice, timesBy(dice, pace))) await sayOne(life, proposal, who, dice);
}

async function sayOne(life: Life, proposal: Proposal, who: Neighbour, dice: Dice): Promise<void> {
  const { topicId, title } = proposal;
  if (topicId === undefined) return;
  const reader = { now: life.now, namedOf: life.house.namedOf };
  const { threads } = await discussionOf(life.tx, topicId, who.person, reader);
  const last = threads[0]?.first;
  const isAnswer = last?.text !== undefined && !last.isOwn && dice.roll() < ANSWERED;
  const said = threads.flatMap(({ first, replies }) => [first, ...replies].map(({ text }) => text));
  const stock = isAnswer ? ANSWERS : COMMENTS[sideOf(proposal, who)];
  const text = diceFor("said", title)
    .shuffle(stock)
    .find((sentence) => !said.includes(sentence));
  const parentId = isAnswer && last !== undefined ? { parentId: String(last.id) } : {};
  if (text !== undefined)
    await life.try(comment, { topicId: String(topicId), text, ...parentId }, who);
}

/** For whom a text is plain before they have heard anything. */
export function sideOf(proposal: Proposal, { email }: Neighbour): Side {
  const roll = diceFor("side", proposal.title, email).roll();
  if (roll < 0.18) return "unsure";
  return roll < 0.18 + 0.82 * appealOf(proposal) ? "for" : "against";
}

/** Who takes a side in it: the same people whenever it is asked. */
function campsOf(life: Life, proposal: Proposal): Camps {
  const dice = diceFor("camps", proposal.title);
  const size = dice.whole(12, 26);
  const rank = ({ email }: Neighbour) => diceFor("talks", proposal.title, email).roll();
  const ranked = life
    .draw(dice, life.members.length, proposal.authors)
    .map((who) => ({ who, at: rank(who) }))
    .sort((one, other) => one.at - other.at)
    .slice(0, size)
    .map(({ who }) => who);
  const on = (side: Side) => ranked.filter((who) => sideOf(proposal, who) === side);
  return { for: on("for"), against: on("against"), unsure: on("unsure") };
}

async function discuss(life: Life, proposal: Proposal): Promise<void> {
  const view = await viewOf(life, proposal);
  if (view === undefined) return;
  const age = life.age(proposal.stay.enteredAt);
  const camps = campsOf(life, proposal);
  if (age >= SIDES_TAKEN.from && age <= SIDES_TAKEN.until) {
    await takeSides(life, proposal, camps, age);
    await argueOn(life, proposal, camps, age);
  }
  if (age >= SIDES_TAKEN.until) await weigh(life, proposal, view);
  if (age >= SUMMED_UP.from && age <= SUMMED_UP.until) await sumUp(life, proposal, camps, view);
}

async function takeSides(life: Life, { topicId }: Proposal, camps: Camps, age: number) {
  for (const side of ["for", "against", "unsure"] as const) {
    const turn = camps[side].filter((_, index) => index % SIDES_TAKEN.until === age - 1);
    for (const who of turn) await life.try(takeSide, { topicId: String(topicId), side }, who);
  }
}

async function argueOn(life: Life, { topicId, title }: Proposal, camps: Camps, age: number) {
  for (const camp of ["for", "against"] as const) {
    const who = camps[camp][age];
    const claim = diceFor("claims", title).shuffle(CLAIMS[camp])[age];
    const input = { topicId: String(topicId), camp, claim, source: "" };
    if (who !== undefined) await life.try(argue, input, who);
  }
}

async function weigh(life: Life, { topicId, title }: Proposal, view: DiscussionView) {
  const dice = life.dice("weigh", title);
  const given = [...view.arguments.for, ...view.arguments.against];
  for (const who of life.draw(dice, given.length > 0 ? timesBy(dice, 2.4) : 0)) {
    const argumentId = String(dice.pick(given).id);
    await life.try(markStrong, { topicId: String(topicId), argumentId, isStrong: "yes" }, who);
  }
}

/** Whoever is unsure sums it up, unless somebody has; then some of each camp call it fair. */
async function sumUp(life: Life, proposal: Proposal, camps: Camps, view: DiscussionView) {
  const topicId = String(proposal.topicId);
  const [summary] = view.summaries.filter(({ text }) => text !== undefined);
  if (summary === undefined) {
    const writer = camps.unsure[0] ?? camps.for.at(-1);
    const text = diceFor("summary", proposal.title).pick(SUMMARIES);
    if (writer !== undefined) await life.try(summarise, { topicId, text }, writer);
    return;
  }
  if (summary.isFair) return;
  const isDisputed = diceFor("disputed", proposal.title).roll() < DISPUTED;
  const first = 2 * (life.day % 4);
  for (const camp of isDisputed ? (["for"] as const) : (["for", "against"] as const)) {
    for (const who of camps[camp].slice(first, first + 2)) {
      const input = { topicId, summaryId: String(summary.id), isFair: "yes" };
      await life.try(callFair, input, who);
    }
  }
}
