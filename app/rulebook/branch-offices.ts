import type { Named } from "./constitution/constitution.ts";
import { constitutionNow } from "./constitution/in-force.ts";

/**
 * What an officer of a branch may do there, and how far it reaches: `own` is their branch itself, `below` also every
 * branch under it. Nothing reaches upward or sideways.
 */
const BRANCH_POWERS = {
  "write-letter": "own",
  "turn-key": "own",
  "edit-page": "own",
  "answer-messages": "own",
  "keep-notes": "own",
  "look-up": "below",
} as const satisfies Record<string, "own" | "below">;

export type BranchPower = keyof typeof BRANCH_POWERS;

export const BRANCH_POWER_NAMES = Object.keys(BRANCH_POWERS) as readonly BranchPower[];

export const isBranchPower = (text: string): text is BranchPower =>
  Object.hasOwn(BRANCH_POWERS, text);

export const reachOf = (power: BranchPower): "own" | "below" => BRANCH_POWERS[power];

/** An office that every branch has. No power of the party's own offices comes with it. */
export interface BranchOfficePlan extends Named {
  readonly powers: readonly BranchPower[];
}

/** What a branch has where the party has named no offices of its own for it. Two of them have the key of a letter. */
export const BRANCH_OFFICES_BY_DEFAULT: readonly BranchOfficePlan[] = [
  {
    id: "branch-convenor",
    title: "Branch convenor",
    titleCy: "Cynullydd cangen",
    powers: ["write-letter", "turn-key", "edit-page", "answer-messages", "keep-notes", "look-up"],
  },
  {
    id: "branch-secretary",
    title: "Branch secretary",
    titleCy: "Ysgrifennydd cangen",
    powers: ["write-letter", "turn-key", "edit-page", "answer-messages", "keep-notes", "look-up"],
  },
  {
    id: "branch-treasurer",
    title: "Branch treasurer",
    titleCy: "Trysorydd cangen",
    powers: ["turn-key", "keep-notes"],
  },
];

export const branchOffices = (): readonly BranchOfficePlan[] =>
  constitutionNow().branchOffices ?? BRANCH_OFFICES_BY_DEFAULT;

export const branchOfficeOf = (id: string): BranchOfficePlan | undefined =>
  branchOffices().find((one) => one.id === id);
