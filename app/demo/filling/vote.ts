import { addDays } from "../../../platform/days.ts";
import {
  type Choice,
  castInventedVotes,
  type FoundBallot,
  findBallotFor,
} from "../../ballots/door.ts";
import { noteInventedPart } from "../../membership/door.ts";
import { pathOf } from "../../proposals/door.ts";
import type { Story, StoryVote } from "../story.ts";
import type { Somebody } from "./people.ts";
import type { Scenes } from "./play.ts";
import { keepTime, type Stage } from "./stage.ts";

/** Many vote on the first day, fewer later, and some at the last moment. */
const SHARE_OF_DAY = [0.3, 0.16, 0.1, 0.08, 0.09, 0.11, 0.16] as const;
const USUAL: StoryVote = { turnout: 0.45, yes: 0.7, no: 0.22 };

/** The week of the vote, day by day, and its count. */
export async function* vote(
  stage: Stage,
  { name, vote: wanted = USUAL }: Story,
  id: number,
): Scenes {
  const ballot = await findBallotFor(stage.tx, pathOf(id));
  if (ballot === undefined) throw new Error(`${name} has no ballot`);
  const count = Math.round(stage.members().length * wanted.turnout);
  // Those with a part have not voted yet on what is open, so that whoever plays them can.
  const parts = ballot.closesAt > stage.present ? stage.parts() : [];
  const voters = stage.drawMembers(count, parts);
  const days = (ballot.closesAt.getTime() - ballot.opensAt.getTime()) / 86_400_000;
  const day = days / SHARE_OF_DAY.length;
  for (const [index, share] of SHARE_OF_DAY.entries()) {
    const until = addDays(ballot.opensAt, day * (index + 1) - 0.01);
    const present = until < stage.present ? until : addDays(stage.present, -0.001);
    if (present > stage.now()) yield present;
    const isLast = index === SHARE_OF_DAY.length - 1;
    const today = voters.splice(0, isLast ? voters.length : Math.round(share * count));
    await castSome(stage, ballot, wanted, today);
    if (until >= stage.present) return;
  }
  yield addDays(ballot.closesAt, 1 / 1440);
  await keepTime(stage.house);
}

async function castSome(
  stage: Stage,
  ballot: FoundBallot,
  wanted: StoryVote,
  voters: readonly Somebody[],
): Promise<void> {
  const now = stage.now();
  const since = Math.max(ballot.opensAt.getTime(), addDays(now, -1).getTime());
  const votes = voters.map(({ id: personId }) => ({
    personId,
    choices: choicesOf(stage, ballot, wanted),
    castAt: new Date(since + Math.floor(stage.dice.roll() * (now.getTime() - since))),
  }));
  await castInventedVotes(stage.tx, stage.house, ballot.id, votes);
  const people = voters.map(({ id }) => id);
  await noteInventedPart(stage.tx, stage.house, people, now);
}

/** For the proposal as the story wants it; most who want it are cool towards an alternative, and the other way round. */
function choicesOf(stage: Stage, { options }: FoundBallot, { yes, no }: StoryVote) {
  const choose = (yesShare: number, noShare: number): Choice => {
    const mood = stage.dice.roll();
    if (mood < yesShare) return "yes";
    return mood < yesShare + noShare ? "no" : "abstain";
  };
  const choices = options.map(({ id }, index): [string, Choice] => [
    id,
    index === 0 ? choose(yes, no) : choose(0.38, 0.44),
  ]);
  return Object.fromEntries(choices);
}
