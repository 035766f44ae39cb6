import { diceFor } from "./dice-for.ts";

export interface Judged {
  readonly title: string;
  readonly problem: string;
  readonly body: string;
}

/** Shorter texts say too little for most to support them. */
const LEAST_PROBLEM = 40;
const LEAST_BODY = 80;

/**
 * How much the members like a text, from 0 to 1. Whoever says what is wrong and what to do has a fair chance, whatever
 * they propose; whoever says next to nothing has next to none.
 */
export function appealOf({ title, problem, body }: Judged): number {
  const mood = diceFor("appeal", title, problem).roll();
  const isThin = problem.length < LEAST_PROBLEM || body.length < LEAST_BODY;
  return isThin ? 0.25 * mood : 0.3 + 0.7 * mood;
}

/** How many support an idea in a day, on average. */
export const paceOfSupport = (appeal: number): number =>
  appeal < 0.3 ? appeal / 3 : 1.2 + 4.8 * appeal;

export interface Shares {
  readonly yes: number;
  readonly no: number;
}

const ABSTAIN = 0.07;

/** How those who vote on it are divided. Four in five texts of some length win; by two thirds about half of them. */
export function sharesFor(appeal: number): Shares {
  const yes = 0.2 + 0.6 * appeal;
  return { yes, no: 1 - ABSTAIN - yes };
}
