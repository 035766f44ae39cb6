import { mostOf, type Rules } from "../../rulebook/door.ts";

/** How many vote with a code on paper, beside how many who sign in. */
export interface BesideOthers {
  readonly onPaper: number;
  readonly others: number;
}

/**
 * May members without a mailbox stand on a roll? All of them, as long as they are no more than the rulebook's share of it;
 * else none, so that nobody chooses who does.
 */
export const mayVoteOnPaper = (
  { onPaper, others }: BesideOthers,
  { paperPercent }: Pick<Rules, "paperPercent">,
): boolean => onPaper <= mostOf(paperPercent, onPaper + others);
