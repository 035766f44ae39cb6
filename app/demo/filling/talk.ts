import { aVisitor } from "../../../platform/actor.ts";
import { addDays } from "../../../platform/time/days.ts";
import {
  argue,
  callFair,
  comment,
  discussionOf,
  hide,
  markStrong,
  type Side,
  summarise,
  type TopicId,
  takeSide,
} from "../../discussions/door.ts";
import { challenge, findChallengeOf } from "../../juries/door.ts";
import type { Story, Talk } from "../story.ts";
import type { Somebody } from "./people.ts";
import type { Scenes } from "./play.ts";
import type { Stage } from "./stage.ts";

type Camps = Readonly<Record<Side, readonly Somebody[]>>;

/** How long a discussion's comments are spread over, and when its summary is written. */
const TALKING_DAYS = 4.2;
const LONGEST_SILENCE_DAYS = 0.6;

/** A discussion: sides are taken, arguments given and weighed, much is said, and somebody sums it up. */
export async function* discuss(stage: Stage, { talk }: Story, topicId: TopicId): Scenes {
  if (talk === undefined) return;
  yield addDays(stage.now(), 0.2);
  const camps = await takeSides(stage, talk, topicId);
  await giveArguments(stage, talk, topicId, camps);
  yield* say(stage, talk, topicId);
  await weighArguments(stage, topicId);
  if (talk.summary !== undefined) {
    yield addDays(stage.now(), 0.3);
    yield* sumUp(stage, talk, topicId, camps);
  }
  yield* hideOne(stage, talk, topicId);
}

/** The comments, thread by thread; an answer is never by whoever is answered. */
export async function* say(stage: Stage, { threads }: Talk, topicId: TopicId): Scenes {
  const count = threads.flat().length;
  const gap = Math.min(LONGEST_SILENCE_DAYS, TALKING_DAYS / Math.max(1, count));
  for (const texts of threads) {
    const speakers = stage.drawMembers(texts.length, []);
    let parentId: string | undefined;
    for (const [index, text] of texts.entries()) {
      yield addDays(stage.now(), gap * (0.6 + stage.dice.roll() * 0.7));
      const who = speakers[index] as Somebody;
      const input = { topicId: String(topicId), text, ...(parentId ? { parentId } : {}) };
      const { said } = await stage.perform(comment, input, who);
      parentId = String(said.id);
    }
  }
}

/** Somebody writes what should not be read, and an officer asks for it to be hidden; perhaps the other key turns. */
async function* hideOne(stage: Stage, { hidden }: Talk, topicId: TopicId): Scenes {
  if (hidden === undefined) return;
  const { text, ground, why, askedDaysAgo, isWaiting } = hidden;
  const writer = stage.members().find(({ isQuiet, role }) => !isQuiet && role === undefined);
  if (writer === undefined) return;
  yield addDays(stage.present, -askedDaysAgo - 0.1);
  const { said } = await stage.perform(comment, { topicId: String(topicId), text }, writer);
  yield addDays(stage.present, -askedDaysAgo);
  const post = { topicId: String(topicId), kind: "comment", postId: String(said.id) };
  const number = await stage.ask(hide, { ...post, ground }, why, stage.part("safety"));
  if (isWaiting) return;
  yield addDays(stage.now(), 0.05);
  await stage.turnKey(number, stage.part("committee"));
  yield* challengeHiding(stage, hidden.challenges ?? [], { request: number, writer });
}

/** Members who had no part in it ask for a jury, one after another. */
async function* challengeHiding(
  stage: Stage,
  reasons: readonly string[],
  { request, writer }: { request: number; writer: Somebody },
): Scenes {
  const id = String((await findChallengeOf(stage.tx, request))?.id);
  const members = stage.drawMembers(reasons.length, [...stage.parts(), writer]);
  for (const [index, reason] of reasons.entries()) {
    yield addDays(stage.now(), 0.05 + stage.dice.roll() * 0.05);
    await stage.perform(challenge, { id, reason }, members[index] as Somebody);
  }
}

async function takeSides(stage: Stage, { sides }: Talk, topicId: TopicId): Promise<Camps> {
  const wanted = sides ?? { for: 4, against: 2, unsure: 1 };
  const people = stage.drawMembers(wanted.for + wanted.against + wanted.unsure, []);
  const camps = {
    for: people.splice(0, wanted.for),
    against: people.splice(0, wanted.against),
    unsure: people,
  };
  for (const side of ["for", "against", "unsure"] as const) {
    for (const who of camps[side]) {
      await stage.perform(takeSide, { topicId: String(topicId), side }, who);
    }
  }
  return camps;
}

async function giveArguments(stage: Stage, talk: Talk, topicId: TopicId, camps: Camps) {
  for (const camp of ["for", "against"] as const) {
    for (const [index, [claim, source = ""]] of (talk[camp] ?? []).entries()) {
      const who = camps[camp][index % camps[camp].length];
      if (who === undefined) continue;
      await stage.perform(argue, { topicId: String(topicId), camp, claim, source }, who);
    }
  }
}

const viewOf = (stage: Stage, topicId: TopicId) =>
  discussionOf(stage.tx, topicId, aVisitor, { now: stage.now(), namedOf: stage.house.namedOf });

async function weighArguments(stage: Stage, topicId: TopicId): Promise<void> {
  const { arguments: given } = await viewOf(stage, topicId);
  for (const { id } of [...given.for, ...given.against]) {
    for (const who of stage.drawMembers(stage.dice.whole(1, 6), [])) {
      const input = { topicId: String(topicId), argumentId: String(id), isStrong: "yes" };
      await stage.perform(markStrong, input, who);
    }
  }
}

/** Whoever is unsure writes it; both camps call it fair, unless it is still disputed. */
async function* sumUp(stage: Stage, talk: Talk, topicId: TopicId, camps: Camps): Scenes {
  const [author, ...unsure] = camps.unsure;
  if (author === undefined || talk.summary === undefined) return;
  await stage.perform(summarise, { topicId: String(topicId), text: talk.summary }, author);
  const { summaries } = await viewOf(stage, topicId);
  const against = talk.isDisputed ? camps.against.slice(0, 1) : camps.against.slice(0, 3);
  for (const who of [...camps.for.slice(0, 4), ...against, ...unsure.slice(0, 1)]) {
    yield addDays(stage.now(), 0.03 + stage.dice.roll() * 0.09);
    const input = { topicId: String(topicId), summaryId: String(summaries[0]?.id), isFair: "yes" };
    await stage.perform(callFair, input, who);
  }
}
