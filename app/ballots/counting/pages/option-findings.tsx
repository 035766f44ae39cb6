import { ResultBars } from "../../../../web/charts.tsx";
import { Badge } from "../../../../web/parts.tsx";
import type { Ballot, Choice } from "../../ballot.ts";
import { choiceInWords, optionLabel, type Titled } from "../../both-languages.ts";
import { PaperChoice } from "../../pages/paper-words.tsx";
import { percentOf, shareInWords } from "../../roll/share.ts";
import { words } from "../../words.ts";
import type { BallotResult, OptionResult } from "../result.ts";
import { checkInWords } from "../result-words.ts";

/** What stood on the paper, of a show of hands or a sealed ballot. */
type Asked = Titled & Pick<Ballot, "options" | "majority">;

/** How the votes on each came out: amendments first, as on the paper. */
export function OptionFindings({ result, ballot }: { result: BallotResult; ballot: Asked }) {
  return (
    <>
      {(result.amendments ?? []).map((option) => (
        <OptionFinding key={option.id} option={option} result={result} ballot={ballot} isAlone />
      ))}
      {result.options.map((option) => (
        <OptionFinding key={option.id} option={option} result={result} ballot={ballot} />
      ))}
    </>
  );
}

/** A result names its options as the recount does; the ballot knows what else they are called. */
export const nameOf = ({ id, label }: OptionResult, ballot: Asked): string =>
  optionLabel(ballot.options.find((option) => option.id === id) ?? { label }, ballot);

const answer = (choice: Choice) => ({
  label: choiceInWords(choice),
  shown: <PaperChoice choice={choice} />,
});

type FindingProps = {
  option: OptionResult;
  result: BallotResult;
  ballot: Asked;
  /** An amendment, which is carried or falls by itself. */
  isAlone?: boolean;
};

function OptionFinding({ option, result, ballot, isAlone }: FindingProps) {
  const share = shareInWords(ballot.majority);
  return (
    <>
      <ResultBars
        title={words.ballot.votesOn(nameOf(option, ballot))}
        bars={[
          { ...answer("yes"), votes: option.yes, tone: "for" },
          { ...answer("no"), votes: option.no, tone: "against" },
          { ...answer("abstain"), votes: option.abstain, tone: "aside" },
        ]}
        thresholdPercent={percentOf(ballot.majority)}
        thresholdSays={words.ballot.needed(share, ballot.majority.isAtLeast)}
      />
      {isAlone ? (
        <p>
          <strong>{words.ballot.amendmentFate[option.qualifies ? "carried" : "fell"]}</strong>
        </p>
      ) : null}
      <ul>
        {option.checks.map(({ check, isMet }) => (
          <li key={check}>
            <Badge tone={isMet ? "good" : "bad"}>
              {isMet ? words.ballot.checksMet : words.ballot.checksNotMet}
            </Badge>{" "}
            <strong>{words.ballot.checkNames[check]}:</strong>{" "}
            {checkInWords(check, option, result, ballot.majority)}
          </li>
        ))}
      </ul>
    </>
  );
}
