import { addDays } from "../../../platform/time/days.ts";
import { castInventedVotes, findBallotFor } from "../../ballots/door.ts";
import { answer, name } from "../../deeds/door.ts";
import { noteInventedPart } from "../../membership/door.ts";
import { proposalPath } from "../../proposals/addresses.ts";
import { findProposal, publish, saveDraft, support } from "../../proposals/door.ts";
import type { TrackStory } from "../party/track-stories.ts";
import type { Somebody } from "./people.ts";
import type { Scenes } from "./play.ts";
import { keepTime, type Stage } from "./stage.ts";

const A_LITTLE = 0.01;

/** A statement or a strategy, by the acts of every room. */
export async function* goOnTrack(stage: Stage, story: TrackStory): Scenes {
  const { kind, text, backers, answers } = story;
  const [author, ...others] = stage.drawMembers(30, stage.parts());
  if (author === undefined) return;
  const saved = await stage.perform(saveDraft, { kind, ...text, effects: "" }, author);
  const id = saved.id ?? 0;
  await stage.perform(publish, { id: String(id) }, author);
  for (const backer of others.slice(0, backers)) {
    yield addDays(stage.now(), A_LITTLE);
    if ((await stateOf(stage, id)) !== "idea") break;
    await stage.perform(support, { id: String(id), version: "1" }, backer);
  }
  if (kind !== "statement") return;
  yield* untilBallot(stage, id);
  yield* vote(stage, id, others);
  if (answers !== undefined) yield* answerFor(stage, id, author, answers);
}

const stateOf = async (stage: Stage, id: number) => (await findProposal(stage.tx, id))?.stay.state;

async function* untilBallot(stage: Stage, id: number): Scenes {
  while ((await stateOf(stage, id)) === "frozen") {
    yield addDays(stage.now(), 0.25);
    await keepTime(stage.house);
  }
}

/** Two in three say yes. */
async function* vote(stage: Stage, id: number, others: readonly Somebody[]): Scenes {
  const ballot = await findBallotFor(stage.tx, proposalPath(id));
  const [option] = ballot?.options ?? [];
  if (ballot === undefined || option === undefined) return;
  yield addDays(stage.now(), 0.4);
  const voters = [...others, ...stage.drawMembers(80, [...others, ...stage.parts()])];
  const hands = voters.map((who, index) => ({
    personId: who.id,
    choices: { [option.id]: index % 3 === 2 ? ("no" as const) : ("yes" as const) },
    castAt: stage.now(),
  }));
  await castInventedVotes(stage.tx, stage.house, ballot.id, hands);
  const people = voters.map((who) => who.id);
  await noteInventedPart(stage.tx, stage.house, people, stage.now());
  yield addDays(ballot.closesAt, A_LITTLE);
  await keepTime(stage.house);
}

async function* answerFor(stage: Stage, id: number, author: Somebody, says: string): Scenes {
  const [who] = stage.drawMembers(1, [author, ...stage.parts()]);
  if (who === undefined) return;
  yield addDays(stage.now(), 1);
  await stage.perform(name, { id: String(id), says, who: `person:${who.id}` }, author);
  yield addDays(stage.now(), 0.5);
  await stage.perform(answer, { id: String(id), answer: "yes" }, who);
}
