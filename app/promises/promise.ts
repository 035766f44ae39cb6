import type { Named } from "../../platform/house.ts";
import type { PersonId } from "../../platform/ids.ts";
import type { Office } from "../rulebook/door.ts";

export interface Notice {
  readonly id: number;
  readonly office: Office;
  readonly holderId: PersonId | undefined;
  readonly askedBy: PersonId | undefined;
  readonly text: string;
  readonly askedAt: Date;
  readonly answerBy: Date;
  readonly answer: string | undefined;
  readonly answeredAt: Date | undefined;
}

/** What became of one answer, as whoever gave it says. */
export interface Became {
  readonly nomination: number;
  readonly question: number;
  readonly says: string;
  readonly at: Date;
}

export interface Promised {
  readonly nomination: number;
  /** From 0. */
  readonly question: number;
  readonly asked: string;
  readonly answer: string;
  readonly became: readonly Became[];
}

/** Somebody in office, with the answers that they gave as a candidate for it. */
export interface HolderView {
  readonly personId: PersonId;
  readonly who: Named;
  readonly promised: readonly Promised[];
}
