import { createHash } from "node:crypto";
import type { BallotId, Choices, LineId } from "../ballot.ts";

/** The options by their ids in ascending order, so that one vote has one text. */
const choicesInOrder = (choices: Choices): string =>
  Object.keys(choices)
    .sort()
    .map((id) => `${id}=${choices[id]}`)
    .join(" ");

/** What a receipt code is made of: one line of text without an end. */
export const receiptText = (ballotId: BallotId, lineId: LineId, choices: Choices): string =>
  `ballot ${ballotId} line ${lineId} ${choicesInOrder(choices)}`;

/**
 * The first 16 hexadecimal digits of the SHA-256 of `receiptText`, in fours. It stands in the recount file beside
 * the line, so whoever kept it sees at once whether the vote that was counted is the one they cast.
 */
export function receiptCodeOf(ballotId: BallotId, lineId: LineId, choices: Choices): string {
  const digest = createHash("sha256").update(receiptText(ballotId, lineId, choices));
  return (digest.digest("hex").slice(0, 16).match(/.{4}/g) ?? []).join("-");
}
