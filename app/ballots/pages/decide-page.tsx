import { Page, type Shell } from "../../../web/page.tsx";
import {
  Badge,
  Card,
  Cards,
  EmptyState,
  Moment,
  PageTitle,
  Section,
  TimeLeft,
} from "../../../web/parts.tsx";
import { discussPath, queuePath } from "../../proposals/addresses.ts";
import { ballotPath, paperPath, receiptsPath, resultsFeedPath, resultsPath } from "../addresses.ts";
import { ResultCards } from "../counting/pages/result-cards.tsx";
import type { ExpectedBallot, OpenBallot, RecentResult, UncountedBallot } from "../queries.ts";
import { SealedCards } from "../sealed/between/pages/sealed-cards.tsx";
import type { SealedBallot } from "../sealed/sealed-ballot.ts";
import { words } from "../words.ts";
import { BallotQuestion } from "./ballot-question.tsx";
import { BeingCountedCards } from "./being-counted.tsx";
import { PaperTitle } from "./paper-words.tsx";

type DecidePageProps = {
  shell: Shell;
  now: Date;
  open: readonly OpenBallot[];
  counting: readonly UncountedBallot[];
  expected: readonly ExpectedBallot[];
  results: readonly RecentResult[];
  hasMoreResults: boolean;
  sealed: {
    running: readonly SealedBallot[];
    results: readonly SealedBallot[];
    /** Undefined where nobody is signed in. */
    ownRolls: ReadonlySet<number> | undefined;
  };
};

const isBefore = ({ stage }: SealedBallot) => ["keys", "codes", "ready"].includes(stage);
const isOpen = ({ stage }: SealedBallot) => stage === "open";

export const feedLink = () => ({ title: words.decide.feed, href: resultsFeedPath });

export function DecidePage(props: DecidePageProps) {
  const { shell, now, results } = props;
  const { running, results: sealedResults, ownRolls } = props.sealed;
  const sealed = (some: readonly SealedBallot[]) => (
    <SealedCards ballots={some} now={now} ownRolls={ownRolls} />
  );
  const inCount = running.filter((ballot) => !isBefore(ballot) && !isOpen(ballot));
  const more = { label: words.decide.allResults, href: resultsPath };
  return (
    <Page shell={shell} title={words.decide.title} feed={feedLink()}>
      <PageTitle look="poster" title={words.decide.title} lead={words.decide.lead}>
        {shell.viewer ? <a href={receiptsPath}>{words.decide.receipts}</a> : null}
      </PageTitle>
      <Section title={words.decide.open} id="open">
        {running.some(isOpen) && props.open.length === 0 ? null : <OpenBallots {...props} />}
        {sealed(running.filter(isOpen))}
        {props.open.length === 0 ? null : (
          <p>
            <a href={paperPath}>{words.ballot.onPaper.vote}</a>
          </p>
        )}
      </Section>
      {props.counting.length + inCount.length === 0 ? null : (
        <Section title={words.counting.title} id="counting">
          <BeingCountedCards ballots={props.counting} now={now} />
          {sealed(inCount)}
        </Section>
      )}
      <Section title={words.decide.coming} id="coming">
        {running.some(isBefore) && props.expected.length === 0 ? null : (
          <Expected expected={props.expected} now={now} />
        )}
        {sealed(running.filter(isBefore))}
        <p>
          <a href={queuePath}>{words.decide.queue}</a>
        </p>
      </Section>
      <Section
        title={words.decide.results}
        id="results"
        more={props.hasMoreResults ? more : undefined}
      >
        {sealed(sealedResults)}
        {results.length + sealedResults.length === 0 ? (
          <EmptyState title={words.decide.noneClosedTitle} says={words.decide.noneClosed} />
        ) : (
          <ResultCards results={results} now={now} />
        )}
        <p>
          <a href={feedLink().href}>{words.decide.toFeed}</a>
        </p>
      </Section>
    </Page>
  );
}

function OpenBallots({ open, now }: DecidePageProps) {
  if (open.length === 0) {
    return (
      <EmptyState
        title={words.decide.noneOpenTitle}
        says={words.decide.noneOpen}
        action={{ label: words.decide.toIdeas, href: discussPath }}
      />
    );
  }
  return (
    <Cards>
      {open.map((ballot) => (
        <Card
          key={ballot.id}
          title={<PaperTitle of={ballot} />}
          href={ballotPath(ballot.id)}
          isUrgent={ballot.isOnRoll === true && ballot.hasVoted === false}
          above={<TimeLeft until={ballot.closesAt} now={now} />}
          below={<WhetherVoted ballot={ballot} />}
        >
          <BallotQuestion ballot={ballot} />
        </Card>
      ))}
    </Cards>
  );
}

function WhetherVoted({ ballot }: { ballot: OpenBallot }) {
  if (ballot.isOnRoll === undefined) return <span>{words.decide.signIn}</span>;
  if (!ballot.isOnRoll) return <span>{words.decide.notOnRoll}</span>;
  return ballot.hasVoted ? (
    <Badge tone="good">{words.decide.voted}</Badge>
  ) : (
    <Badge tone="warning">{words.decide.notVoted}</Badge>
  );
}

function Expected({ expected, now }: { expected: readonly ExpectedBallot[]; now: Date }) {
  if (expected.length === 0) return <p>{words.decide.noneComing}</p>;
  return (
    <Cards>
      {expected.map((ballot) => (
        <Card
          key={ballot.path}
          title={<PaperTitle of={ballot} />}
          href={ballot.path}
          below={
            <span>
              {words.decide.opens} <Moment at={ballot.opensAt} now={now} />
            </span>
          }
        />
      ))}
    </Cards>
  );
}
