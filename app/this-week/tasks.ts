import type { OpenBallot } from "../ballots/door.ts";
import type { JuryDuty } from "../juries/door.ts";
import type { ListedProposal } from "../proposals/door.ts";

export type Task =
  | { readonly kind: "judge"; readonly duty: JuryDuty; readonly isDone: boolean }
  | { readonly kind: "vote"; readonly ballot: OpenBallot; readonly isDone: boolean }
  | { readonly kind: "discuss"; readonly proposal: ListedProposal; readonly isDone: false }
  | { readonly kind: "support"; readonly proposal: ListedProposal; readonly isDone: false };

/** What each takes somebody who reads first. */
const MINUTES: Record<Task["kind"], number> = { judge: 10, vote: 3, discuss: 3, support: 1 };

/** The page promises to be useful in ten minutes. */
const MOST_MINUTES = 10;

interface AskedOf {
  /** Juries for which they were drawn. */
  readonly duties: readonly JuryDuty[];
  /** Those on whose roll they stand. */
  readonly ballots: readonly OpenBallot[];
  readonly discussions: readonly ListedProposal[];
  readonly ideas: readonly ListedProposal[];
}

/**
 * What is asked of somebody this week. Every jury for which the lot fell on them, and every ballot in which they can vote and have not, the next to close first;
 * then discussions and ideas in turn, as far as ten minutes reach; at the end what they have done.
 */
export function decideTasks({ duties, ballots, discussions, ideas }: AskedOf): readonly Task[] {
  const votes = ballots
    .filter((ballot) => ballot.isOnRoll === true)
    .map((ballot): Task => ({ kind: "vote", ballot, isDone: ballot.hasVoted === true }));
  const asked = [...duties.map(juryTask), ...votes];
  const tasks = asked.filter(({ isDone }) => !isDone);
  for (const task of inTurn(discussions, ideas)) {
    if (minutesOf(tasks) + MINUTES[task.kind] <= MOST_MINUTES) tasks.push(task);
  }
  return [...tasks, ...asked.filter(({ isDone }) => isDone)];
}

const juryTask = (duty: JuryDuty): Task => ({ kind: "judge", duty, isDone: duty.hasVoted });

function inTurn(discussions: readonly ListedProposal[], ideas: readonly ListedProposal[]): Task[] {
  const rounds = Math.max(discussions.length, ideas.length);
  return Array.from({ length: rounds }, (_, round): Task[] => {
    const [discussion, idea] = [discussions[round], ideas[round]];
    return [
      ...(discussion ? [{ kind: "discuss", proposal: discussion, isDone: false } as const] : []),
      ...(idea ? [{ kind: "support", proposal: idea, isDone: false } as const] : []),
    ];
  }).flat();
}

/** How long what is left of them takes. */
export const minutesOf = (tasks: readonly Task[]): number =>
  tasks.filter(({ isDone }) => !isDone).reduce((sum, { kind }) => sum + MINUTES[kind], 0);

export const countLeft = (tasks: readonly Task[]): number =>
  tasks.filter(({ isDone }) => !isDone).length;
