import { listInWords, spoken } from "@breakthrough/languages";
import { Notice } from "../../../../../web/parts.tsx";
import { nameOf } from "../../../counting/pages/option-findings.tsx";
import { reasonInWords } from "../../../counting/result-words.ts";
import { words } from "../../../words.ts";
import { isRanked, type SealedBallot, type SealedOutcome } from "../../sealed-ballot.ts";

/** What somebody or something on the paper is called, in the reader's language where it has a name in it. */
export const labelOf = ({
  label,
  labelCy,
}: {
  readonly label: string;
  readonly labelCy?: string | undefined;
}): string => (spoken() === "cy" ? (labelCy ?? label) : label);

type OutcomeProps = { ballot: SealedBallot; outcome: SealedOutcome };

/** What came out, in a sentence or two. */
export function SealedResultNotice({ ballot, outcome }: OutcomeProps) {
  const { board, box } = words.sealed;
  if (outcome.kind === "void") {
    return (
      <Notice title={board.stages.void}>
        <p>{box.why[outcome.why]}</p>
      </Notice>
    );
  }
  return (
    <Notice tone={isSomething(outcome) ? "good" : "plain"} title={headingOf(ballot, outcome)}>
      {outcome.kind === "motion" ? <MotionWords ballot={ballot} outcome={outcome} /> : null}
      {outcome.kind === "ranked" ? <RankedWords ballot={ballot} outcome={outcome} /> : null}
      {outcome.voted < ballot.partLeast ? <p>{board.few(ballot.partLeast)}</p> : null}
    </Notice>
  );
}

type Counted = Exclude<SealedOutcome, { kind: "void" }>;
type Ranked = Extract<SealedOutcome, { kind: "ranked" }>;
type Motion = Extract<SealedOutcome, { kind: "motion" }>;

const isSomething = (outcome: Counted): boolean =>
  outcome.kind === "motion" ? outcome.adopted !== undefined : outcome.elected.length > 0;

function headingOf(ballot: SealedBallot, outcome: Counted): string {
  if (outcome.kind === "ranked") {
    const names = listInWords(namesOf(ballot, outcome.elected));
    return names === ""
      ? words.sealed.board.result.nobody
      : words.sealed.board.cards.elected(names);
  }
  const { question } = ballot;
  const options = isRanked(question) ? [] : question.options;
  const adopted = options.find(({ id }) => id === outcome.adopted);
  return adopted === undefined ? words.ballot.notAdopted : words.ballot.adopted(labelOf(adopted));
}

/** Those elected, by name, in order of election. */
export function namesOf({ question }: SealedBallot, ids: readonly string[]): readonly string[] {
  if (!isRanked(question)) return [];
  return ids.flatMap((id) => {
    const found = question.candidates.find((candidate) => candidate.id === id);
    return found === undefined ? [] : [labelOf(found)];
  });
}

function MotionWords({ ballot, outcome }: { ballot: SealedBallot; outcome: Motion }) {
  const { question } = ballot;
  if (isRanked(question)) return null;
  const amendments = outcome.amendments ?? [];
  const asked = { ...question, title: ballot.title, titleCy: ballot.titleCy };
  return (
    <>
      <p>{reasonInWords(outcome, question.majority)}</p>
      {amendments.length === 0 ? null : (
        <ul>
          {amendments.map((option) => (
            <li key={option.id}>
              {nameOf(option, asked)}:{" "}
              <strong>{words.ballot.amendmentFate[option.qualifies ? "carried" : "fell"]}</strong>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function RankedWords({ outcome }: { ballot: SealedBallot; outcome: Ranked }) {
  const { result } = words.sealed.board;
  return (
    <>
      {outcome.why === undefined ? null : <p>{result.notCounted(outcome.why)}</p>}
      {outcome.isReopened && outcome.why === undefined ? <p>{result.reopened}</p> : null}
      {outcome.emptySeats > 0 ? <p>{result.empty(outcome.emptySeats)}</p> : null}
    </>
  );
}
