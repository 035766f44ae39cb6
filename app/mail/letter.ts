import type { PersonId } from "../../platform/ids.ts";

/**
 * How much a letter matters to its reader. `needed` is always sent (codes, confirmations, one's own data);
 * the others ask what the person has chosen under *Notices*.
 */
export type LetterKind = "needed" | "important" | "weekly" | "all";

/** A letter in plain text. Links stand on a line of their own; the HTML form is made from it. */
export interface Letter {
  readonly to: string;
  readonly personId?: PersonId;
  readonly kind: LetterKind;
  readonly subject: string;
  readonly text: string;
}
