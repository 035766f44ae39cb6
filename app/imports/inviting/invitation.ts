import type { PersonId } from "../../../platform/ids.ts";

/**
 * What their list says of letters to somebody: they want them; they want none, so that the one which the law asks for
 * is the only one; or none arrives.
 */
export const WANTS = ["letters", "this-alone", "unreachable"] as const;
export type Wants = (typeof WANTS)[number];

/** The one letter to somebody whom a list brought in. */
export interface Invitation {
  readonly personId: PersonId;
  /** By which request they came; undefined while the party was founded. */
  readonly request: number | undefined;
  readonly wants: Wants;
  readonly cameAt: Date;
}

/** How far the letters to those of one import are. */
export interface InvitingSoFar {
  /** Undefined for all who came while the party was founded. */
  readonly request: number | undefined;
  readonly posted: number;
  readonly waiting: number;
  readonly unreachable: number;
  /** When the first of those who wait is written to. */
  readonly nextAt: Date | undefined;
}
