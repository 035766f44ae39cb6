import { noPlaces, orderOf, type Places, ranksOf } from "./ranking/ranking.ts";
import type { Choices, Paper } from "./worker/messages.ts";

/** For each option of a motion: which answer, or abstaining; undefined while nothing is chosen, which abstains too. */
export type MotionVote = readonly (0 | 1 | "abstain" | undefined)[];

/** What a voter has filled in so far. It stands in the memory of the page and nowhere else. */
export type Vote =
  | { readonly kind: "ranked"; readonly places: Places }
  | { readonly kind: "motion"; readonly answers: MotionVote };

export const emptyVote = (paper: Paper): Vote =>
  paper.kind === "ranked"
    ? { kind: "ranked", places: noPlaces(paper.candidates.length) }
    : { kind: "motion", answers: paper.options.map(() => undefined) };

const oneOfThree = (answer: MotionVote[number]): readonly number[] => [
  answer === 0 || answer === 1 ? 0 : 1,
  answer === 0 ? 1 : 0,
  answer === 1 ? 1 : 0,
];

/** A vote as the numbers that are sealed. */
export const choicesOf = (vote: Vote): Choices =>
  vote.kind === "ranked" ? [ranksOf(vote.places)] : vote.answers.map(oneOfThree);

/** The vote that sealed numbers hold; the other way round. */
export const voteFrom = (paper: Paper, choices: Choices): Vote =>
  paper.kind === "ranked"
    ? {
        kind: "ranked",
        places: (choices[0] ?? []).map((rank) => (rank === 0 ? "" : String(rank))),
      }
    : {
        kind: "motion",
        answers: choices.map(([blank, first]) => (blank === 1 ? "abstain" : first === 1 ? 0 : 1)),
      };

/** How many were ranked, or how many options were answered. */
export const countChosen = (vote: Vote): number =>
  vote.kind === "ranked"
    ? orderOf(vote.places).length
    : vote.answers.filter((answer) => answer === 0 || answer === 1).length;
