import {
  checkTrustees,
  type Election,
  isRefusal as isSealedRefusal,
  makeElection,
  type Question,
  rankedQuestion,
  type Refusal as SealedRefusal,
} from "@breakthrough/sealed-ballot";
import { isRanked, type SealedBallot, type SealedQuestion } from "../sealed-ballot.ts";
import { backend, tools } from "./backend.ts";
import { countedSeats } from "./result-of.ts";

/** What stands on the paper of each option; the blank vote, which comes first in what is sealed, is the abstention. */
const ANSWERS = ["Yes", "No"];

/** The questions as the public file has them, in English, which every voter's file has alike. */
export function questionsOf(question: SealedQuestion): readonly Question[] {
  if (isRanked(question)) {
    const names = question.candidates.map(({ label }) => label);
    const seats = countedSeats(question);
    return [rankedQuestion(question.question, names, { method: "STV", blank: true, seats })];
  }
  return question.options.map(({ label }) => ({
    type: "Homomorphic",
    question: question.options.length === 1 ? question.question : `${question.question} ${label}`,
    answers: ANSWERS,
    blank: true,
    min: 1,
    max: 1,
  }));
}

/** The text of the election, as the public file begins with it. Refuses keys that are none. */
export function electionOf(
  ballot: Pick<SealedBallot, "uuid" | "title" | "question">,
  { trusteesText, registrar, party }: { trusteesText: string; registrar: string; party: string },
): Election | SealedRefusal {
  const checked = checkTrustees(tools, trusteesText);
  if (isSealedRefusal(checked)) return checked;
  return makeElection(backend, {
    name: ballot.title,
    description: "",
    uuid: ballot.uuid,
    questions: questionsOf(ballot.question),
    publicKey: checked.publicKey,
    administrator: party,
    credentialAuthority: registrar,
    language: "en",
  });
}
