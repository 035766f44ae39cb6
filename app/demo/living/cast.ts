import {
  type Choice,
  castInventedVotes,
  type FoundBallot,
  findBallot,
  listAllOpen,
} from "../../ballots/door.ts";
import { noteInventedPart } from "../../membership/door.ts";
import { proposalPath } from "../../proposals/addresses.ts";
import { ITSELF } from "../../proposals/door.ts";
import { diceFor } from "./dice-for.ts";
import { appealOf, type Shares, sharesFor } from "./judge.ts";
import { isQuiet, type Life, type Neighbour } from "./life.ts";
import { DAY_MS } from "./party-day.ts";

/** Many vote on the first day, fewer later, and some at the last moment: until when so many have voted. */
const VOTED_BY_THEN = [0.14, 0.26, 0.34, 0.48, 0.62, 0.72, 0.82, 1] as const;
/** Of those who like to take part, how many vote: between these, ballot by ballot. */
const LEAST_TURNOUT = 0.42;
const MOST_TURNOUT = 0.86;
const TURNOUT_OF_THE_QUIET = 0.35;

/** Each votes once, at a time of their own, on each ballot that is open. */
export async function castVotes(life: Life): Promise<void> {
  for (const id of await listAllOpen(life.tx, life.now)) {
    const ballot = await findBallot(life.tx, id);
    if (ballot !== undefined) await castOn(life, ballot);
  }
}

async function castOn(life: Life, ballot: FoundBallot): Promise<void> {
  const shares = await sharesOf(life, ballot);
  const span = ballot.closesAt.getTime() - ballot.opensAt.getTime();
  const partOf = (at: number) => shareBy((at - ballot.opensAt.getTime()) / span);
  const [from, until] = [partOf(life.now.getTime() - DAY_MS), partOf(life.now.getTime())];
  const isLast = life.now.getTime() + DAY_MS >= ballot.closesAt.getTime();
  const voters = life.members.filter((who) => {
    const at = momentOf(ballot, who);
    return at !== undefined && at >= from && (at < until || isLast);
  });
  const votes = voters.map((who) => ({
    personId: who.id,
    choices: choicesOf(ballot, shares, who),
    castAt: castAt(life, ballot, who),
  }));
  await castInventedVotes(life.tx, life.house, ballot.id, votes);
  const people = voters.map(({ id }) => id);
  await noteInventedPart(life.tx, life.house, people, life.now);
}

/** When in the course of the voting somebody votes, from 0 to 1; undefined: they do not. */
function momentOf(ballot: FoundBallot, { email }: Neighbour): number | undefined {
  const turnout =
    LEAST_TURNOUT + (MOST_TURNOUT - LEAST_TURNOUT) * diceFor("turnout", ballot.path).roll();
  const dice = diceFor("votes", ballot.path, email);
  const willing = isQuiet(email) ? turnout * TURNOUT_OF_THE_QUIET : turnout;
  return dice.roll() < willing ? dice.roll() : undefined;
}

/** How many of the votes are cast when so much of the time is over. */
function shareBy(passed: number): number {
  const at = Math.max(0, Math.min(1, passed)) * VOTED_BY_THEN.length;
  const whole = Math.min(VOTED_BY_THEN.length - 1, Math.floor(at));
  const before = VOTED_BY_THEN[whole - 1] ?? 0;
  return before + ((VOTED_BY_THEN[whole] ?? 1) - before) * (at - whole);
}

function castAt(life: Life, { opensAt, path }: FoundBallot, { email }: Neighbour): Date {
  const since = Math.max(opensAt.getTime(), life.now.getTime() - DAY_MS);
  const roll = diceFor("minute", path, email).roll();
  return new Date(since + Math.floor(roll * (life.now.getTime() - since)));
}

/** Of the proposal, as its text was liked; of another way, and of a recall, as it comes. */
async function sharesOf(life: Life, { path, options }: FoundBallot): Promise<readonly Shares[]> {
  const voted = (await life.proposalsIn("ballot")).find(({ id }) => proposalPath(id) === path);
  return options.map(({ id }) =>
    id === ITSELF && voted !== undefined
      ? sharesFor(appealOf(voted))
      : sharesFor(0.1 + 0.6 * diceFor("option", path, id).roll()),
  );
}

const choicesOf = (
  { path, options }: FoundBallot,
  shares: readonly Shares[],
  { email }: Neighbour,
): Readonly<Record<string, Choice>> =>
  Object.fromEntries(
    options.map(({ id }, index) => [
      id,
      choose(shares[index] ?? { yes: 0, no: 0 }, diceFor("choice", path, id, email).roll()),
    ]),
  );

function choose({ yes, no }: Shares, roll: number): Choice {
  if (roll < yes) return "yes";
  return roll < yes + no ? "no" : "abstain";
}
