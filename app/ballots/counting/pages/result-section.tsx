import { TurnoutBar } from "../../../../web/charts.tsx";
import { CheckYourself, Notice, Section } from "../../../../web/parts.tsx";
import { receiptPath, recountPath, rollLinesPath } from "../../addresses.ts";
import type { BallotView } from "../../ballot-view.ts";
import { words } from "../../words.ts";
import type { BallotResult } from "../result.ts";
import { reasonInWords } from "../result-words.ts";
import { nameOf, OptionFindings } from "./option-findings.tsx";

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
            : words.ballot.adopted(nameOf(adopted, view.ballot))
        }
      >
        <p>{reasonInWords(result, view.ballot.majority)}</p>
      </Notice>
      <OptionFindings result={result} ballot={view.ballot} />
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
