import {
  checkTrustees,
  type Election,
  isRefusal as isSealedRefusal,
  makeElection,
  type Question,
  rankedQuestion,
  type Refusal as SealedRefusal,
} from "@breakthrough/sealed-ballot";
import { type BallotOption, isAmendment } from "../../ballot.ts";
import { isRanked, type SealedBallot, type SealedQuestion } from "../sealed-ballot.ts";
import { type AskedIn, askedText, hashOfAsked } from "./asked.ts";
import { backend, tools } from "./backend.ts";
import { countedSeats } from "./papers.ts";

/** What stands on the paper of each option; the blank vote, which comes first in what is sealed, is the abstention. */
const ANSWERS = ["Yes", "No"];

/** The questions as the public file has them, in English, which every voter's file has alike. */
export function questionsOf(question: SealedQuestion): readonly Question[] {
  if (isRanked(question)) {
    const names = question.candidates.map(({ label }) => label);
    const seats = countedSeats(question);
    return [rankedQuestion(question.question, names, { method: "STV", blank: true, seats })];
  }
  const isOnlyWay = question.options.filter((option) => !isAmendment(option)).length === 1;
  return question.options.map((option) => ({
    type: "Homomorphic",
    question: asksOf(question.question, option, isOnlyWay),
    answers: ANSWERS,
    blank: true,
    min: 1,
    max: 1,
  }));
}

function asksOf(question: string, option: BallotOption, isOnlyWay: boolean): string {
  if (isAmendment(option)) return `Shall this change be made? ${option.label}`;
  return isOnlyWay ? question : `${question} ${option.label}`;
}

/** The verifier looks for these words. */
const descriptionOf = (ballot: AskedIn, question: SealedQuestion): string =>
  isRanked(question)
    ? ""
    : `What is asked, with every text and the rules of the count: SHA-256 ${hashOfAsked(askedText(ballot, question))}`;

/** The text of the election, as the public file begins with it. Refuses keys that are none. */
export function electionOf(
  ballot: Pick<SealedBallot, "uuid" | "title" | "question" | "rollSize">,
  { trusteesText, registrar, party }: { trusteesText: string; registrar: string; party: string },
): Election | SealedRefusal {
  const checked = checkTrustees(tools, trusteesText);
  if (isSealedRefusal(checked)) return checked;
  return makeElection(backend, {
    name: ballot.title,
    description: descriptionOf(ballot, ballot.question),
    uuid: ballot.uuid,
    questions: questionsOf(ballot.question),
    publicKey: checked.publicKey,
    administrator: party,
    credentialAuthority: registrar,
    language: "en",
  });
}
