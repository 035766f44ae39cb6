import { decodeText, expectAccepted, resultCodec } from "@breakthrough/sealed-ballot";
import { type Ballots, writeBlt } from "@breakthrough/tally";
import type { Reader } from "../../../../platform/database/database.ts";
import type { SealedBallot, SealedRanking } from "../sealed-ballot.ts";
import { mainTextIn } from "./archive-texts.ts";
import { listEventsOf } from "./box-queries.ts";
import { papersOf, type Rankings } from "./papers.ts";
import { electionOfBallot } from "./setup.ts";

/** The rankings as trustees opened them, as papers that can be counted. Undefined before there is a result. */
export async function findPapers(
  db: Reader,
  ballot: SealedBallot,
  question: SealedRanking,
): Promise<Ballots | undefined> {
  const [opened] = await listEventsOf(db, ballot.id, "Result");
  if (opened === undefined) return undefined;
  const election = await electionOfBallot(db, ballot);
  const { result } = expectAccepted(decodeText(resultCodec(election), mainTextIn(opened.bytes)));
  return papersOf(question, (result[0] ?? []) as Rankings, ballot.title);
}

/** The same in the format of the field's programs. */
export async function findRankingsFile(
  db: Reader,
  ballot: SealedBallot,
  question: SealedRanking,
): Promise<string | undefined> {
  const papers = await findPapers(db, ballot, question);
  return papers && writeBlt(papers);
}
