import { ResultBars, TurnoutBar } from "../../../../web/charts.tsx";
import { Badge, CheckYourself, Notice, Section } from "../../../../web/parts.tsx";
import { receiptPath, recountPath, rollLinesPath } from "../../addresses.ts";
import type { Ballot, Choice } from "../../ballot.ts";
import type { BallotView } from "../../ballot-view.ts";
import { choiceInWords, optionLabel } from "../../both-languages.ts";
import { PaperChoice } from "../../pages/paper-words.tsx";
import { percentOf, shareInWords } from "../../roll/share.ts";
import { words } from "../../words.ts";
import type { BallotResult, OptionResult } from "../result.ts";
import { checkInWords, reasonInWords } from "../result-words.ts";

type ResultSectionProps = { view: BallotView; result: BallotResult };

export function ResultSection({ view, result }: ResultSectionProps) {
  const adopted = result.options.find(({ id }) => id === result.adoptedOption);
  return (
    <Section title={words.ballot.result} id="result">
      <Notice
        tone={adopted === undefined ? "plain" : "good"}
        title={
          adopted === undefined
            ? words.ballot.notAdopted
            : words.ballot.adopted(labelOf(adopted, view.ballot))
        }
      >
        <p>{reasonInWords(result, view.ballot.majority)}</p>
      </Notice>
      {(result.amendments ?? []).map((option) => (
        <OptionFinding
          key={option.id}
          option={option}
          result={result}
          ballot={view.ballot}
          isAlone
        />
      ))}
      {result.options.map((option) => (
        <OptionFinding key={option.id} option={option} result={result} ballot={view.ballot} />
      ))}
      <TurnoutBar
        title={words.ballot.turnout}
        roll={result.roll}
        active={result.activeMembers}
        voted={result.voted}
        quorum={result.quorumVotes}
      />
      {result.onPaper === undefined ? null : (
        <p>{words.ballot.onPaper.voted[view.ballot.naming](result.onPaper)}</p>
      )}
      <Recount view={view} />
    </Section>
  );
}

/** A result names its options as the recount does; the ballot knows what else they are called. */
const labelOf = ({ id, label }: OptionResult, ballot: Ballot): string =>
  optionLabel(ballot.options.find((option) => option.id === id) ?? { label }, ballot);

const answer = (choice: Choice) => ({
  label: choiceInWords(choice),
  shown: <PaperChoice choice={choice} />,
});

type FindingProps = {
  option: OptionResult;
  result: BallotResult;
  ballot: Ballot;
  /** An amendment, which is carried or falls by itself. */
  isAlone?: boolean;
};

function OptionFinding({ option, result, ballot, isAlone }: FindingProps) {
  const share = shareInWords(ballot.majority);
  return (
    <>
      <ResultBars
        title={words.ballot.votesOn(labelOf(option, ballot))}
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

function Recount({ view: { ballot, seesNames, ownVote } }: { view: BallotView }) {
  return (
    <>
      <h3>{words.ballot.recount}</h3>
      <p>{words.ballot.recountSays}</p>
      <ul>
        <li>
          <a href={recountPath(ballot.id, "json")}>{words.ballot.json}</a>
        </li>
        <li>
          <a href={recountPath(ballot.id, "csv")}>{words.ballot.csv}</a>
        </li>
      </ul>
      <CheckYourself>
        <p>
          {words.ballot.fileHash}: <code class="long-code">{ballot.fileHash}</code>
        </p>
      </CheckYourself>
      <h3>{words.ballot.lines}</h3>
      <p>{words.ballot.linesSays[ballot.naming]}</p>
      {seesNames ? (
        <p>
          <a href={rollLinesPath(ballot.id)}>{words.ballot.toLines}</a>
        </p>
      ) : null}
      {ownVote === undefined ? null : (
        <p>
          <a href={receiptPath(ballot.id)}>{words.ballot.toReceipt}</a>
        </p>
      )}
    </>
  );
}
