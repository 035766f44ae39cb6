import type { Trouble } from "../../../platform/http/post-act.ts";
import { ErrorSummary } from "../../../web/form-fields.tsx";
import { Page, type Shell } from "../../../web/page.tsx";
import {
  Breadcrumbs,
  Columns,
  DefinitionList,
  Moment,
  Notice,
  PageTitle,
  TimeLeft,
} from "../../../web/parts.tsx";
import { decidePath, paperPath } from "../addresses.ts";
import type { BallotView } from "../ballot-view.ts";
import { paperTitle, questionIn } from "../both-languages.ts";
import { ResultSection } from "../counting/pages/result-section.tsx";
import { VoteForm } from "../voting/pages/vote-form.tsx";
import { words } from "../words.ts";
import { AmendmentsSection, CasesSection, OptionsSection } from "./ballot-matter.tsx";
import { BallotQuestion } from "./ballot-question.tsx";
import { ChecksSection, CountingSection } from "./ballot-rules.tsx";
import { PaperTitle } from "./paper-words.tsx";

type BallotPageProps = { shell: Shell; view: BallotView; trouble?: Trouble };

/** The question, what speaks for and against, the form, the rules; after the close the result comes first. */
export function BallotPage({ shell, view, trouble }: BallotPageProps) {
  const { ballot, state } = view;
  const title = paperTitle(ballot);
  return (
    <Page
      shell={shell}
      title={title}
      description={questionIn(ballot)}
      hasErrors={trouble !== undefined}
    >
      <Breadcrumbs trail={[{ label: words.decide.title, href: decidePath }]} />
      <ErrorSummary problems={trouble?.problems ?? []} />
      <PageTitle
        title={<PaperTitle of={ballot} />}
        above={words.ballot.above}
        lead={<BallotQuestion ballot={ballot} />}
      >
        <p>
          <a href={ballot.path}>{words.ballot.toProposal}</a>
        </p>
      </PageTitle>
      <Columns isSideFirst side={<Times view={view} />}>
        {ballot.naming === "apart" ? <WouldBeSealed ballot={ballot} /> : null}
        {state === "counting" ? <Notice>{words.counting.says}</Notice> : null}
        {ballot.result ? <ResultSection view={view} result={ballot.result} /> : null}
        <AmendmentsSection ballot={ballot} />
        <OptionsSection ballot={ballot} />
        <CasesSection cases={ballot.cases} />
        {state === "open" ? <VoteForm view={view} trouble={trouble} /> : null}
        <OnPaper view={view} />
        <CountingSection ballot={ballot} />
        <ChecksSection view={view} />
      </Columns>
    </Page>
  );
}

/** Said before anybody votes: what the rulebook says of such a roll, and what is done as long as that cannot be. */
function WouldBeSealed({ ballot }: Pick<BallotView, "ballot">) {
  const { title, says, so } = words.ballot.wouldBeSealed;
  return (
    <Notice title={title}>
      <p>{says(ballot.unlisted, ballot.rollSize, ballot.unlistedPercent)}</p>
      <p>{so}</p>
    </Notice>
  );
}

/** How those without a mailbox vote, or that they do not. */
function OnPaper({ view: { ballot, state } }: Pick<BallotPageProps, "view">) {
  const says = words.ballot.onPaper;
  if (ballot.paperMembers === 0) return null;
  return (
    <p>
      {ballot.onPaper === 0 ? says.leftOut(ballot) : says.onRoll(ballot)}{" "}
      {ballot.onPaper > 0 && state === "open" ? <a href={paperPath}>{says.vote}</a> : null}
    </p>
  );
}

function Times({ view }: { view: BallotView }) {
  const { ballot, state, now, voter } = view;
  const closes = {
    term: words.ballot.closes,
    says: (
      <span>
        <Moment at={ballot.closesAt} now={now} />
        {state === "open" ? (
          <>
            {" · "}
            <TimeLeft until={ballot.closesAt} now={now} />
          </>
        ) : null}
      </span>
    ),
  };
  const hasOpened = ballot.opensAt <= now;
  const opens = {
    term: hasOpened ? words.ballot.opened : words.ballot.opens,
    says: <Moment at={ballot.opensAt} now={now} />,
  };
  const can = { term: words.ballot.can, says: voter.says };
  const isOver = state === "closed" || state === "counting";
  return (
    <DefinitionList
      items={isOver ? [{ ...closes, term: words.ballot.closed }] : [opens, closes, can]}
    />
  );
}
