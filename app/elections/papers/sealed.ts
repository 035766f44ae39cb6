import type { Constraint, MethodName } from "@breakthrough/tally";
import type { Tx } from "../../../platform/database/database.ts";
import type { Announcement, House } from "../../../platform/house.ts";
import type { PersonId } from "../../../platform/ids.ts";

interface Ranking {
  readonly kind: "ranked";
  readonly question: string;
  readonly questionCy?: string | undefined;
  readonly candidates: readonly {
    readonly id: string;
    readonly label: string;
    readonly labelCy?: string | undefined;
  }[];
  readonly seats: number;
  readonly method: MethodName;
  readonly reopenId?: string | undefined;
  readonly constraints?: readonly Constraint[] | undefined;
}

interface Terms {
  readonly path: string;
  readonly title: string;
  readonly titleCy?: string | undefined;
  readonly question: Ranking;
  readonly electorate: readonly PersonId[];
  readonly opensAt: Date;
  readonly closesAt: Date;
  readonly never: readonly PersonId[];
}

export interface SealedOpened extends Announcement {
  readonly name: "ballots.sealed-opened";
  readonly sealedId: number;
  readonly path: string;
  readonly title: string;
  readonly closesAt: Date;
}

export interface SealedClosed extends Announcement {
  readonly name: "ballots.sealed-closed";
  readonly sealedId: number;
  readonly path: string;
  readonly title: string;
  readonly outcome:
    | {
        readonly kind: "ranked";
        readonly elected: readonly string[];
        readonly isReopened: boolean;
        readonly emptySeats: number;
        readonly voted: number;
        readonly roll: number;
        readonly why?: string;
      }
    | { readonly kind: "void"; readonly why: string }
    | { readonly kind: "motion" };
}

/** The door of the ballots' room will have it. */
export async function openSealedBallot(_tx: Tx, _house: House, _terms: Terms): Promise<number> {
  return 1;
}
