import type { OpenBallot, SealedTask } from "../ballots/door.ts";
import type { InboxTask } from "../contact/door.ts";
import type { DeedTask } from "../deeds/door.ts";
import type { JuryDuty } from "../juries/door.ts";
import type { SlotTask } from "../news/door.ts";
import type { ListedProposal, Proposal } from "../proposals/door.ts";
import type { RotaTask } from "../social/door.ts";
import type { BooksTasks, Renewal } from "./facts.ts";

export type Task =
  | { readonly kind: "deed"; readonly deed: DeedTask; readonly isDone: false }
  | { readonly kind: "rota"; readonly post: RotaTask; readonly isDone: false }
  | { readonly kind: "slot"; readonly slot: SlotTask; readonly isDone: false }
  | BooksTask
  | { readonly kind: "inbox"; readonly inbox: InboxTask; readonly isDone: false }
  | { readonly kind: "seal"; readonly seal: SealedTask; readonly isDone: false }
  | { readonly kind: "judge"; readonly duty: JuryDuty; readonly isDone: boolean }
  | { readonly kind: "vote"; readonly ballot: OpenBallot; readonly isDone: boolean }
  | { readonly kind: "renew"; readonly renewal: Renewal; readonly isDone: false }
  | { readonly kind: "finish"; readonly proposal: Proposal; readonly isDone: false }
  | { readonly kind: "hear"; readonly proposal: ListedProposal; readonly isDone: false }
  | { readonly kind: "discuss"; readonly proposal: ListedProposal; readonly isDone: false }
  | { readonly kind: "support"; readonly proposal: ListedProposal; readonly isDone: false };

/** What is asked of whoever keeps the books. */
type BooksTask = { readonly isDone: false } & (
  | { readonly kind: "gifts"; readonly gifts: Of<"gifts"> }
  | { readonly kind: "suspense"; readonly suspense: Of<"suspense"> }
  | { readonly kind: "claims"; readonly claims: Of<"claims"> }
  | { readonly kind: "budget"; readonly budget: Of<"budgets">[number] }
  | { readonly kind: "reports"; readonly reports: Of<"reports"> }
);
type Of<Kind extends keyof BooksTasks> = NonNullable<BooksTasks[Kind]>;

/** What each takes somebody who reads first. */
const MINUTES: Record<Task["kind"], number> = {
  deed: 3,
  rota: 1,
  slot: 1,
  gifts: 3,
  suspense: 3,
  claims: 3,
  budget: 2,
  reports: 10,
  inbox: 5,
  seal: 5,
  judge: 10,
  vote: 3,
  renew: 1,
  finish: 5,
  hear: 3,
  discuss: 3,
  support: 1,
};

/** The page promises to be useful in ten minutes. */
const MOST_MINUTES = 10;

interface AskedOf {
  /** What they answer for, or are asked to. */
  readonly deeds?: readonly DeedTask[];
  /** What the rota for posts asks of them. */
  readonly posts?: readonly RotaTask[];
  /** The weeks for which they were drawn to write. */
  readonly slots?: readonly SlotTask[];
  /** What waits for them where they keep the books. */
  readonly books?: BooksTasks;
  /** Messages to the party that their team has left too long. */
  readonly inbox?: InboxTask | undefined;
  /** What sealed ballots wait for of them, as a trustee or as the registrar. */
  readonly seals?: readonly SealedTask[];
  /** Juries for which they were drawn. */
  readonly duties: readonly JuryDuty[];
  /** Those on whose roll they stand. */
  readonly ballots: readonly OpenBallot[];
  /** Where their membership is about to run out. */
  readonly renewal: Renewal | undefined;
  /** Texts that wait for them as an author. */
  readonly drafted: readonly Proposal[];
  /** Those in which they have said nothing yet. */
  readonly hearings: readonly ListedProposal[];
  readonly discussions: readonly ListedProposal[];
  readonly ideas: readonly ListedProposal[];
}

/**
 * What is asked of somebody this week. Every jury for which the lot fell on them, every ballot in which they can vote and
 * have not, the next to close first, and whatever they alone can do: renew, and finish their texts. Then hearings,
 * discussions and ideas in turn, as far as ten minutes reach; at the end what they have done.
 */
export function decideTasks({
  deeds = [],
  posts = [],
  slots = [],
  books,
  inbox,
  seals = [],
  duties,
  ballots,
  renewal,
  drafted,
  ...inTurns
}: AskedOf): readonly Task[] {
  const votes = ballots
    .filter((ballot) => ballot.isOnRoll === true)
    .map((ballot): Task => ({ kind: "vote", ballot, isDone: ballot.hasVoted === true }));
  const asked = [...duties.map(juryTask), ...votes];
  const tasks = [
    ...(renewal === undefined ? [] : [{ kind: "renew", renewal, isDone: false } as const]),
    ...asked.filter(({ isDone }) => !isDone),
    ...seals.map((seal): Task => ({ kind: "seal", seal, isDone: false })),
    ...posts.map((post): Task => ({ kind: "rota", post, isDone: false })),
    ...slots.map((slot): Task => ({ kind: "slot", slot, isDone: false })),
    ...(books === undefined ? [] : booksTasks(books)),
    ...(inbox === undefined ? [] : [{ kind: "inbox", inbox, isDone: false } as const]),
    ...deeds.map((deed): Task => ({ kind: "deed", deed, isDone: false })),
    ...drafted.map((proposal): Task => ({ kind: "finish", proposal, isDone: false })),
  ];
  for (const task of inTurn(inTurns)) {
    if (minutesOf(tasks) + MINUTES[task.kind] <= MOST_MINUTES) tasks.push(task);
  }
  return [...tasks, ...asked.filter(({ isDone }) => isDone)];
}

const juryTask = (duty: JuryDuty): Task => ({ kind: "judge", duty, isDone: duty.hasVoted });

/** What the law sets a day for comes first. */
function booksTasks({ gifts, reports, suspense, claims, budgets }: BooksTasks): readonly Task[] {
  const isDone = false;
  return [
    ...(gifts === undefined ? [] : [{ kind: "gifts", gifts, isDone } as const]),
    ...(reports === undefined ? [] : [{ kind: "reports", reports, isDone } as const]),
    ...(suspense === undefined ? [] : [{ kind: "suspense", suspense, isDone } as const]),
    ...(claims === undefined ? [] : [{ kind: "claims", claims, isDone } as const]),
    ...budgets.map((budget): Task => ({ kind: "budget", budget, isDone })),
  ];
}

type InTurns = Pick<AskedOf, "hearings" | "discussions" | "ideas">;

function inTurn({ hearings, discussions, ideas }: InTurns): Task[] {
  const rounds = Math.max(hearings.length, discussions.length, ideas.length);
  return Array.from({ length: rounds }, (_, round): Task[] => {
    const [hearing, discussion, idea] = [hearings[round], discussions[round], ideas[round]];
    return [
      ...(hearing ? [{ kind: "hear", proposal: hearing, isDone: false } as const] : []),
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
