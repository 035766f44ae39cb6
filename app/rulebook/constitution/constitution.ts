import type { BranchOfficePlan } from "../branch-offices.ts";
import type { PowerName } from "../powers.ts";

/** Something that the party has named. The record points at its id, which never changes; its title may. */
export interface Named {
  /** A slug: `trustee`. */
  readonly id: string;
  readonly title: string;
  /** In Welsh, where the party has given it one. */
  readonly titleCy?: string;
  /** Takes nothing new: no holder, no policy. What it has stays with it, and its id is never given again. */
  readonly isEnded?: true;
}

/** A part of the manifesto. Each proposal for something new names one. */
export type Chapter = Named;

/** A part of the party that offices act for; its title stands in a sentence: "the trustees". */
export interface BodyPlan extends Named {
  /** For what its officers may turn the other key, where an officer of another body has asked. */
  readonly turnsKeysFor: readonly PowerName[];
}

/** How somebody comes into an office in the ordinary way. */
export type Filling = "ballot" | "lot" | { readonly appointedBy: string };

export interface OfficePlan extends Named {
  /** For good: another body's office is another office. */
  readonly body: string;
  /** What its holder may ask for. Asking does nothing yet: see `POWERS`. */
  readonly asksFor: readonly PowerName[];
  readonly filledBy: Filling;
  /** How many hold it at the same time; one, where it does not say. */
  readonly seats?: number;
  /** The only other offices that its holder may hold at the same time. Product §5: no seat carries all powers. */
  readonly mayAlsoHold: readonly string[];
}

/** What a party names itself, each list in its order. Set when it is founded, and changed by ballot alone. */
export interface Constitution {
  readonly chapters: readonly Chapter[];
  readonly bodies: readonly BodyPlan[];
  readonly offices: readonly OfficePlan[];
  /** Those that every branch has; where it does not say, as by default. */
  readonly branchOffices?: readonly BranchOfficePlan[];
}

export const isStanding = ({ isEnded }: Named): boolean => isEnded !== true;

export const withId = <One extends Named>(all: readonly One[], id: string): One | undefined =>
  all.find((one) => one.id === id);
