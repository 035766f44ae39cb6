import { addDays } from "../../../platform/time/days.ts";
import {
  type Choice,
  castInventedVotes,
  type FoundBallot,
  findBallotFor,
} from "../../ballots/door.ts";
import { noteInventedPart } from "../../membership/door.ts";
import { proposalPath } from "../../proposals/addresses.ts";
import { ITSELF } from "../../proposals/door.ts";
import type { Story, StoryVote } from "../story.ts";
import type { Somebody } from "./people.ts";
import type { Scenes } from "./play.ts";
import { keepTime, type Stage } from "./stage.ts";

/** Many vote on the first day, fewer later, and some at the last moment. */
const SHARE_OF_DAY = [0.3, 0.16, 0.1, 0.08, 0.09, 0.11, 0.16] as const;
const USUAL: StoryVote = { turnout: 0.45, yes: 0.7, no: 0.22 };

interface Voter {
  readonly who: Somebody;
  readonly choices: Readonly<Record<string, Choice>>;
}

/** The week of the vote, day by day, and its count. */
export async function* vote(
  stage: Stage,
  { name, vote: wanted = USUAL }: Story,
  id: number,
): Scenes {
  const ballot = await findBallotFor(stage.tx, proposalPath(id));
  if (ballot === undefined) throw new Error(`${name} has no ballot`);
  const voters = drawVoters(stage, ballot, wanted);
  const count = voters.length;
  const day = (ballot.closesAt.getTime() - ballot.opensAt.getTime()) / DAY_MS / SHARE_OF_DAY.length;
  for (const [index, share] of SHARE_OF_DAY.entries()) {
    const until = addDays(ballot.opensAt, day * (index + 1) - 0.01);
    const present = until < stage.present ? until : addDays(stage.present, -0.001);
    if (present > stage.now()) yield present;
    const isLast = index === SHARE_OF_DAY.length - 1;
    await castSome(stage, ballot, voters.splice(0, isLast ? count : Math.round(share * count)));
    if (until >= stage.present) return;
  }
  yield addDays(ballot.closesAt, 1 / 1440);
  await keepTime(stage.house);
}

const DAY_MS = 86_400_000;

function drawVoters(stage: Stage, ballot: FoundBallot, wanted: StoryVote): Voter[] {
  // Those with a part have not voted yet on what is open, so that whoever plays them can.
  const parts = ballot.closesAt > stage.present ? stage.parts() : [];
  const people = stage.drawMembers(Math.round(stage.members().length * wanted.turnout), parts);
  const hands = ballot.options.map(({ id, isAmendment }) => {
    const isItself = id === ITSELF || isAmendment === true;
    const shares = isItself ? wanted : { yes: 0.38, no: 0.44 };
    return { id, choices: deal(stage, people.length, shares) };
  });
  return people.map((who, index) => ({
    who,
    choices: Object.fromEntries(hands.map(({ id, choices }) => [id, choices[index] ?? "abstain"])),
  }));
}

/** Exactly these shares in any order: a story's outcome is no matter of chance. */
function deal(stage: Stage, count: number, { yes, no }: Pick<StoryVote, "yes" | "no">): Choice[] {
  const yesCount = Math.round(count * yes);
  const noCount = Math.round(count * no);
  const choices = Array.from({ length: count }, (_, index): Choice => {
    if (index < yesCount) return "yes";
    return index < yesCount + noCount ? "no" : "abstain";
  });
  return stage.dice.shuffle(choices);
}

async function castSome(
  stage: Stage,
  ballot: FoundBallot,
  voters: readonly Voter[],
): Promise<void> {
  const now = stage.now();
  const since = Math.max(ballot.opensAt.getTime(), addDays(now, -1).getTime());
  const votes = voters.map(({ who, choices }) => ({
    personId: who.id,
    choices,
    castAt: new Date(since + Math.floor(stage.dice.roll() * (now.getTime() - since))),
  }));
  await castInventedVotes(stage.tx, stage.house, ballot.id, votes);
  const people = voters.map(({ who }) => who.id);
  await noteInventedPart(stage.tx, stage.house, people, now);
}
