import { createHash } from "node:crypto";
import { canonicalJson } from "../../../../platform/text/canonical-json.ts";
import { quorumVotesOf } from "../../counting/closing.ts";
import type { SealedBallot, SealedMotion } from "../sealed-ballot.ts";

export type AskedIn = Pick<SealedBallot, "uuid" | "title" | "rollSize">;

/**
 * All that a motion asks, with every text and the rules by which it is counted: canonical JSON. The public file begins with
 * its hash, and every sealed vote with the hash of that beginning, so that no text can be put in another's place later.
 * The roll does not change any more once the public file has begun.
 */
export function askedText({ uuid, title, rollSize }: AskedIn, motion: SealedMotion): string {
  const { question, options, cases, majority, quorumPercent, quorumLeast, activeMembers } = motion;
  const { numerator, denominator, isAtLeast } = majority;
  return canonicalJson({
    form: "breakthrough-asked-1",
    uuid,
    title,
    question,
    options: options.map(({ id, label, text, isAmendment }) => ({ id, label, text, isAmendment })),
    cases,
    rules: {
      majority: { kind: isAtLeast ? "at-least" : "more-than", numerator, denominator },
      quorum: {
        votes: quorumVotesOf({ ...motion, rollSize }),
        percent: quorumPercent,
        least: quorumLeast,
        activeMembers,
      },
    },
    rollSize,
  });
}

export const hashOfAsked = (text: string): string =>
  createHash("sha256").update(text, "utf8").digest("hex");
