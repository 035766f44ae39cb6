import { byClock } from "../../../platform/capacity.ts";
import type { Tx } from "../../../platform/database/database.ts";
import type { House } from "../../../platform/house.ts";
import { tidyLine } from "../../../platform/text/tidy-text.ts";
import { listVoters } from "../../membership/door.ts";
import { rulesInForce } from "../../rulebook/door.ts";
import type { BallotOpened } from "../announcements.ts";
import { type BallotId, type BallotTerms, checkTerms, type Majority } from "../ballot.ts";
import { type SavedRoll, saveBallot } from "../store.ts";
import { words } from "../words.ts";
import { postOpening } from "./letters.ts";

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
  question: tidyLine(terms.question),
  majority: inLowestTerms(terms.majority),
  options: terms.options.map((option) => ({ ...option, label: tidyLine(option.label) })),
});

/**
 * Opens a show of hands on these terms, in the caller's transaction: freezes the roll of members whose vote counts,
 * gives each a random line, records the roll's hash, tells the roll by letter, and announces `ballots.opened`.
 */
export async function openBallot(tx: Tx, house: House, raw: BallotTerms): Promise<BallotId> {
  checkTerms(raw);
  const terms = tidyTerms(raw);
  const now = house.clock.now();
  const people = await listVoters(tx, now, await rulesInForce(tx));
  const saved = await saveBallot(tx, terms, people);
  await house.record(tx, openingLine(terms, saved, people.length), now);
  await postOpening(tx, house, { ...terms, id: saved.id }, people);
  const opened: BallotOpened = {
    name: "ballots.opened",
    ballotId: saved.id,
    path: terms.path,
    title: terms.title,
    closesAt: terms.closesAt,
  };
  await house.announce(tx, opened);
  return saved.id;
}

const openingLine = (terms: BallotTerms, { id, rollHash }: SavedRoll, rollSize: number) => ({
  act: "ballots.open",
  by: byClock,
  on: terms.path,
  says: words.record.opened(terms.title, rollSize),
  facts: {
    ballot: id,
    rollHash,
    rollSize,
    activeMembers: terms.activeMembers,
    closesAt: terms.closesAt.toISOString(),
  },
});
