import { drawBase58 } from "@breakthrough/sealed-ballot";
import { byClock } from "../../../../platform/capacity.ts";
import { chanceBytes, foretell, isForetold } from "../../../../platform/chance.ts";
import type { Tx } from "../../../../platform/database/database.ts";
import type { House } from "../../../../platform/house.ts";
import { canonicalJson } from "../../../../platform/text/canonical-json.ts";
import { tidyLine } from "../../../../platform/text/tidy-text.ts";
import { type Rules, rulesInForce, shareOf } from "../../../rulebook/door.ts";
import { sealedPath } from "../../addresses.ts";
import { waitForRolls } from "../../roll/two-lines-store.ts";
import { words } from "../../words.ts";
import {
  checkSealedTerms,
  isRanked,
  type SealedBallotId,
  type SealedQuestion,
  type SealedTerms,
} from "../sealed-ballot.ts";
import { countSealedOn } from "../sealed-queries.ts";
import { insertSealedBallot } from "../sealed-store.ts";
import { freezeSealedRoll } from "../who/sealed-roll-store.ts";

const UUID_LETTERS = 14;

/**
 * Begins a sealed ballot on these terms, in the caller's transaction: freezes the roll, and waits for the trustees' keys
 * and the registrar's codes. It opens by the clock when both are there; `ballots.sealed-opened` is announced then.
 */
export async function openSealedBallot(
  tx: Tx,
  house: House,
  terms: SealedTerms,
): Promise<SealedBallotId> {
  checkSealedTerms(terms);
  await waitForRolls(tx);
  const rules = await rulesInForce(tx);
  const rollSize = terms.electorate.length;
  const made = {
    uuid: await nameFor(tx, house, terms),
    path: terms.path,
    ...(terms.ofBranch === undefined ? {} : { ofBranch: terms.ofBranch }),
    title: tidyLine(terms.title),
    titleCy: terms.titleCy === undefined ? undefined : tidyLine(terms.titleCy) || undefined,
    question: tidyQuestion(terms.question),
    opensAt: terms.opensAt,
    closesAt: terms.closesAt,
    rollSize,
    spareCodes: spareCodesFor(rollSize, rules),
    trusteesWanted: rules.trusteesWanted,
    trusteesNeeded: rules.trusteesNeeded,
    lateDaysMost: rules.sealedLateDays,
    partLeast: rules.partLeast,
  };
  const id = await insertSealedBallot(tx, made);
  await freezeSealedRoll(tx, id, terms.electorate, terms.never);
  await house.record(
    tx,
    {
      act: "ballots.call-sealed",
      by: byClock,
      on: sealedPath(id),
      says: words.sealed.box.record.called(made.title, rollSize),
      facts: {
        ballot: id,
        uuid: made.uuid,
        about: made.path,
        rollSize,
        spareCodes: made.spareCodes,
        trustees: { wanted: made.trusteesWanted, needed: made.trusteesNeeded },
        opensAt: made.opensAt.toISOString(),
        closesAt: made.closesAt.toISOString(),
      },
    },
    house.clock.now(),
  );
  return id;
}

/**
 * Chance names it. In a demonstration its name follows from what it is called for: trustees, voters and lots follow from the
 * name, and two who click the same are to see the same people elected.
 */
async function nameFor(tx: Tx, house: House, { path, title }: SealedTerms): Promise<string> {
  const draw = async () => drawBase58((length) => chanceBytes(length), UUID_LETTERS);
  if (!house.isDemonstration || isForetold()) return draw();
  const before = await countSealedOn(tx, path);
  return foretell(house, canonicalJson(["sealed ballot", path, title, before]), draw);
}

const spareCodesFor = (rollSize: number, rules: Rules): number =>
  Math.max(shareOf(rules.spareCodesPercent, rollSize), rules.spareCodesLeast);

/** Questions and names stand in the public file, one line each. */
function tidyQuestion(question: SealedQuestion): SealedQuestion {
  const tidied = { ...question, question: tidyLine(question.question) };
  if (isRanked(tidied)) {
    const { candidates } = tidied;
    return { ...tidied, candidates: candidates.map(tidyLabel) };
  }
  return { ...tidied, options: tidied.options.map(tidyLabel) };
}

const tidyLabel = <Labelled extends { readonly label: string }>(one: Labelled): Labelled => ({
  ...one,
  label: tidyLine(one.label),
});
