/** Show of hands: who voted how is published when the ballot closes. */
export type BallotId = number & { readonly noun: "ballot" };
/** A random name for one person on one ballot's roll. It says nothing about them. */
export type LineId = string & { readonly noun: "roll line" };

export const CHOICES = ["yes", "no", "abstain"] as const;
export type Choice = (typeof CHOICES)[number];
/** One person's vote: a choice for every option, by its id. */
export type Choices = Readonly<Record<string, Choice>>;

export interface BallotOption {
  /** Short and plain: letters, digits and hyphens. Stands in the recount file. */
  readonly id: string;
  readonly label: string;
  readonly text?: string | undefined;
}

export interface Majority {
  readonly numerator: number;
  readonly denominator: number;
  /** At least this share of yes among yes and no; else more than it. */
  readonly isAtLeast: boolean;
}

export interface BallotTerms {
  /** The page of what is decided, such as `/proposals/214`. */
  readonly path: string;
  readonly title: string;
  readonly question: string;
  /** The proposal first, then members' alternatives. "No change" is always there and is no option. */
  readonly options: readonly BallotOption[];
  readonly cases: { readonly for: string; readonly against: string };
  readonly opensAt: Date;
  readonly closesAt: Date;
  readonly majority: Majority;
  /** Percent of the active members that must have voted. */
  readonly quorumPercent: number;
  readonly activeMembers: number;
}

export type BallotOutcome = "adopted" | "not-adopted";
