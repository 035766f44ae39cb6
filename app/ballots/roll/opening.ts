import { byClock } from "../../../platform/capacity.ts";
import type { Tx } from "../../../platform/database/database.ts";
import type { House } from "../../../platform/house.ts";
import type { PersonId } from "../../../platform/ids.ts";
import { tidyLine } from "../../../platform/text/tidy-text.ts";
import {
  countUnlisted,
  listPaperVoters,
  listVoters,
  mayVoteOnPaper,
} from "../../membership/door.ts";
import { type Rules, rulesInForce } from "../../rulebook/door.ts";
import type { BallotOpened } from "../announcements.ts";
import {
  type Ballot,
  type BallotId,
  type BallotTerms,
  checkTerms,
  type Majority,
} from "../ballot.ts";
import { saveBallot } from "../store.ts";
import { words } from "../words.ts";
import { postOpening } from "./letters.ts";
import { decideNaming } from "./naming.ts";
import { waitForRolls } from "./two-lines-store.ts";

/** 500/1000 and 1/2 are one rule, and 1/2 is what people read. */
function inLowestTerms({ numerator, denominator, isAtLeast }: Majority): Majority {
  const divisor = greatestCommonDivisor(numerator, denominator) || 1;
  return { numerator: numerator / divisor, denominator: denominator / divisor, isAtLeast };
}

const greatestCommonDivisor = (one: number, other: number): number =>
  other === 0 ? one : greatestCommonDivisor(other, one % other);

/** Questions and labels stand in the roll's header, one line each. */
const tidyTerms = (terms: BallotTerms): BallotTerms => ({
  ...terms,
  title: tidyLine(terms.title),
  titleCy: terms.titleCy === undefined ? undefined : tidyLine(terms.titleCy) || undefined,
  question: tidyLine(terms.question),
  questionCy: terms.questionCy === undefined ? undefined : tidyLine(terms.questionCy),
  majority: inLowestTerms(terms.majority),
  options: terms.options.map((option) => ({ ...option, label: tidyLine(option.label) })),
});

/**
 * Opens a show of hands on these terms, in the caller's transaction: freezes the roll of members whose vote counts,
 * gives each a random line, records the roll's hash, tells the roll by letter, and announces `ballots.opened`.
 * @param voters of a part of the party, who all sign in; where nothing is said, every member
 */
export async function openBallot(
  tx: Tx,
  house: House,
  raw: BallotTerms,
  voters?: readonly PersonId[],
): Promise<BallotId> {
  checkTerms(raw);
  const terms = tidyTerms(raw);
  const now = house.clock.now();
  const rules = await rulesInForce(tx);
  await waitForRolls(tx);
  const signingIn = voters ?? (await listVoters(tx, now, rules));
  const { onPaper, ...paper } =
    voters === undefined
      ? await findOnPaper(tx, signingIn.length, rules, now)
      : { onPaper: [], paperMembers: 0, paperPercent: rules.paperPercent };
  const people = [...signingIn, ...onPaper];
  const unlisted = await countUnlisted(tx, people);
  const roll = { rollSize: people.length, unlisted, unlistedPercent: rules.unlistedPercent };
  const naming = decideNaming(roll);
  const shown = { ...roll, ...paper, onPaper: onPaper.length, naming };
  const saved = await saveBallot(tx, { terms, people, onPaper, shown });
  await house.record(tx, openingLine({ ...terms, ...saved, ...shown }), now);
  // Whoever has no mailbox gets a pack, which says all of it.
  await postOpening(tx, house, { ...terms, id: saved.id, naming }, signingIn);
  const opened: BallotOpened = {
    name: "ballots.opened",
    ballotId: saved.id,
    path: terms.path,
    ofBranch: terms.ofBranch,
    title: terms.title,
    closesAt: terms.closesAt,
    voters: signingIn,
    onPaper: onPaper.length,
  };
  await house.announce(tx, opened);
  return saved.id;
}

/** Those without a mailbox: all of them stand on a roll, or none. */
async function findOnPaper(tx: Tx, others: number, rules: Rules, now: Date) {
  const all = await listPaperVoters(tx, now, rules);
  const onPaper = mayVoteOnPaper({ onPaper: all.length, others }, rules) ? all : [];
  return { onPaper, paperMembers: all.length, paperPercent: rules.paperPercent };
}

const openingLine = (ballot: Ballot) => ({
  act: "ballots.open",
  by: byClock,
  on: ballot.path,
  says: words.record.opened[ballot.naming](ballot.title, ballot.rollSize, ballot),
  facts: {
    ballot: ballot.id,
    rollHash: ballot.rollHash,
    rollSize: ballot.rollSize,
    unlisted: ballot.unlisted,
    unlistedPercent: ballot.unlistedPercent,
    ...(ballot.paperMembers === 0
      ? {}
      : {
          onPaper: ballot.onPaper,
          paperMembers: ballot.paperMembers,
          paperPercent: ballot.paperPercent,
        }),
    naming: ballot.naming,
    activeMembers: ballot.activeMembers,
    closesAt: ballot.closesAt.toISOString(),
  },
});
