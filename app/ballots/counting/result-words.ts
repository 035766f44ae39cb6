import type { Majority } from "../ballot.ts";
import { shareInWords } from "../roll/share.ts";
import { words } from "../words.ts";
import type { BallotResult, OptionResult, ResultCheck } from "./result.ts";

/** Why it came out so, for members. The count's own sentences, which name each number, are in the recount file. */
export function reasonInWords(result: BallotResult, majority: Majority): string {
  const { voted, quorumVotes, options, adoptedOption } = result;
  const share = shareInWords(majority);
  const passed = options.filter(({ qualifies }) => qualifies).length;
  if (adoptedOption !== undefined) {
    return passed > 1
      ? words.ballot.why.wonOfSeveral
      : words.ballot.why.won(share, majority.isAtLeast);
  }
  if (voted < quorumVotes) return words.ballot.why.tooFew;
  if (passed > 0) return words.ballot.why.tied;
  return options.length > 1
    ? words.ballot.why.noneOfSeveral
    : words.ballot.why.noneWon(share, majority.isAtLeast);
}

/** What a requirement asked for, and what there was. */
export function checkInWords(
  check: ResultCheck["check"],
  { yes, no }: Pick<OptionResult, "yes" | "no">,
  { voted, quorumVotes }: Pick<BallotResult, "voted" | "quorumVotes">,
  majority: Majority,
): string {
  if (check === "quorum") return words.ballot.checkSays.quorum(voted, quorumVotes);
  return words.ballot.checkSays.majority(yes, yes + no, shareInWords(majority), majority.isAtLeast);
}
