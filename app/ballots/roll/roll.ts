import { createHash } from "node:crypto";
import { chanceBytes } from "../../../platform/chance.ts";
import type { PersonId } from "../../../platform/ids.ts";
import type { BallotOption, BoundTerms, LineId, Majority } from "../ballot.ts";
import { lettersOf } from "./letters-of.ts";

/** 80 random bits: no two lines of a roll of millions meet. */
const LETTERS_A_LINE = 16;

export const LINE_ID = /^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}$/;

export interface RollLine {
  readonly lineId: LineId;
  readonly personId: PersonId;
}

/** Gives each person a random line. Sorted by line, so that no order tells who is who. */
export function drawRoll(people: readonly PersonId[]): readonly RollLine[] {
  const dice = chanceBytes(people.length * LETTERS_A_LINE);
  const lines = people.map((personId, index) => {
    const from = index * LETTERS_A_LINE;
    return { lineId: lettersOf(dice.subarray(from, from + LETTERS_A_LINE)) as LineId, personId };
  });
  return lines.sort((one, other) => (one.lineId < other.lineId ? -1 : 1));
}

const majorityInWords = ({ numerator, denominator, isAtLeast }: Majority): string =>
  `${isAtLeast ? "at least" : "more than"} ${numerator}/${denominator}`;

/** Nothing for a ballot from before there was a least: its hash stands. */
const leastInWords = ({ quorumLeast }: Pick<BoundTerms, "quorumLeast">): string =>
  quorumLeast === 0 ? "" : `, at least ${quorumLeast} votes`;

/** Nothing where nobody votes on paper, and in rolls from before: their hashes stand. */
const paperLine = ({ onPaper, paperPercent }: BoundTerms): readonly string[] =>
  onPaper === 0 ? [] : [`On paper: ${onPaper}, at most ${paperPercent}%`];

const optionLine = ({ id, label, text, isAmendment }: BallotOption): string =>
  `${isAmendment ? "Amendment" : "Option"} ${id}: ${label}; text ${text === undefined ? "none" : sha256(text)}`;

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

/** The lines of text that stand before the roll's own. They bind the roll to this question and these rules. */
export const rollHeader = (ballot: BoundTerms): readonly string[] => [
  "Breakthrough roll, form 1",
  `Ballot: ${ballot.id}`,
  `On: ${ballot.path}`,
  `Question: ${ballot.question}`,
  ...ballot.options.map(optionLine),
  `Opens: ${ballot.opensAt.toISOString()}`,
  `Closes: ${ballot.closesAt.toISOString()}`,
  `Majority: ${majorityInWords(ballot.majority)} of yes and no`,
  `Quorum: ${ballot.quorumPercent}% of ${ballot.activeMembers} active members${leastInWords(ballot)}`,
  `Lines: ${ballot.rollSize}`,
  ...paperLine(ballot),
];

/**
 * SHA-256, in hexadecimal, over the header's lines and then the line ids in ascending order, in UTF-8, each line
 * ended by one line feed (U+000A), the last one too. Anyone can compute it again from the recount file.
 */
export function rollHashOf(ballot: BoundTerms, lineIds: Iterable<LineId>): string {
  const hash = createHash("sha256");
  for (const line of rollHeader(ballot)) hash.update(`${line}\n`);
  for (const lineId of lineIds) hash.update(`${lineId}\n`);
  return hash.digest("hex");
}
