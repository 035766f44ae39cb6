import { dayOf } from "../../../platform/time/days.ts";
import { Button, Buttons } from "../../../web/form-fields.tsx";
import { dayInWords, exactMomentInWords } from "../../../web/moments.ts";
import { Page, type Shell } from "../../../web/page.tsx";
import {
  Breadcrumbs,
  EmptyState,
  Notice,
  PageTitle,
  Section,
  StateStrip,
  TimeLeft,
} from "../../../web/parts.tsx";
import { Discussion, type DiscussionView } from "../../discussions/door.ts";
import { partyPath } from "../../our-party/addresses.ts";
import { hustingsMeetingPath, scrutineersPath } from "../../polling/addresses.ts";
import {
  answersPath,
  electionPath,
  hustingsPath,
  nominatePath,
  paperPath,
  standPath,
} from "../addresses.ts";
import { standsFrom } from "../calling/terms.ts";
import { isTakingNominations } from "../election.ts";
import { titleOfElection } from "../title.ts";
import { CountbackSection } from "../vacancies/pages/countback-section.tsx";
import type { ElectionView } from "../view.ts";
import { words } from "../words.ts";
import { CandidateCards } from "./candidate-cards.tsx";
import { ElectionFacts } from "./election-facts.tsx";
import { nextMoment } from "./elections-page.tsx";
import { ResultSection } from "./result-section.tsx";
import { StateBadge } from "./state-badge.tsx";
import { trailToElections } from "./trail.ts";

export type ElectionPageProps = {
  shell: Shell;
  now: Date;
  view: ElectionView;
  isMember: boolean;
  /** The hustings; undefined before there are candidates. */
  discussion: DiscussionView | undefined;
};

/** One election, from the call to whoever takes office by it. */
export function ElectionPage(props: ElectionPageProps) {
  const { shell, now, view, discussion } = props;
  const { election } = view;
  const heading = titleOfElection(election.id, election.terms.to);
  return (
    <Page shell={shell} title={heading} mainPage={partyPath}>
      <Breadcrumbs trail={trailToElections()} />
      <PageTitle title={heading} above={<StateBadge election={election} />} />
      <Steps {...props} />
      <LawWarning {...props} />
      <OwnPart {...props} />
      <CountbackSection view={view} />
      <ResultSection view={view} now={now} />
      <Candidates {...props} />
      <Polling {...props} />
      <ElectionFacts view={view} />
      {discussion === undefined ? null : (
        <Section title={words.page.hustings} id="hustings">
          <p>{words.page.hustingsSays}</p>
          <p>
            <a href={hustingsPath(election.id)}>{words.hustings.title}</a>
          </p>
          <Discussion view={discussion} shell={shell} topicPath={electionPath(election.id)} />
        </Section>
      )}
    </Page>
  );
}

/** Where candidates and members meet, and who watches the count. */
function Polling({ view: { election } }: ElectionPageProps) {
  if (election.paper === undefined) return null;
  return (
    <Section title={words.page.polling} id="polling">
      <ul>
        <li>
          <a href={hustingsMeetingPath(election.id)}>{words.page.meeting}</a>
        </li>
        <li>
          <a href={scrutineersPath(election.id)}>{words.page.scrutineers}</a>
        </li>
      </ul>
    </Section>
  );
}

const STEPS = ["nominations", "papers", "ballot", "result", "ended"] as const;
const STEPS_OF_COUNTBACK = ["nominations", "result", "ended"] as const;

function Steps({ view, now }: ElectionPageProps) {
  const { state, ending, terms } = view.election;
  const { steps, stepsLabel, who } = words.page;
  const isCountback = terms.countback !== undefined;
  const next = isCountback
    ? { ...words.page.next, nominations: words.countback.next }
    : words.page.next;
  const about = {
    label: stepsLabel,
    steps: isCountback
      ? STEPS_OF_COUNTBACK.map((key) => ({ key, label: words.countback.steps[key] }))
      : STEPS.map((key) => ({ key, label: steps[key] })),
  };
  if (state === "ended") {
    return <StateStrip {...about} current="ended" aside={words.endings[ending ?? "void"]} />;
  }
  const until = nextMoment(view.election);
  return (
    <StateStrip
      {...about}
      current={state}
      says={next[state]}
      when={until && <TimeLeft until={until} now={now} />}
      who={state === "result" ? who.clock : who.members}
    />
  );
}

/** Where the law leaves less time than even the short clock takes. */
function LawWarning({ view }: ElectionPageProps) {
  const { election } = view;
  const { to, resultHours } = election.terms;
  if (to.kind !== "candidacy" || election.state === "ended") return null;
  const stands = election.standsAt ?? standsFrom({ closesAt: election.closesAt, resultHours });
  if (dayOf(stands) < to.lawCloses) return null;
  return (
    <Notice tone="warning">
      {words.page.warning(exactMomentInWords(stands), dayInWords(to.lawCloses))}
    </Notice>
  );
}

function OwnPart({ view, now, isMember }: ElectionPageProps) {
  const { election, own } = view;
  if (!isTakingNominations(election, now) || !isMember) return null;
  if (election.terms.countback !== undefined) return <AskedAgain view={view} />;
  const isNamed = own !== undefined && own.state !== "withdrawn" && own.state !== "gone";
  return (
    <>
      {own?.state === "offered" ? <Notice>{words.page.offered}</Notice> : null}
      <Buttons>
        <Button href={standPath(election.id)}>
          {isNamed ? words.page.toOwn : words.page.stand}
        </Button>
        <Button href={nominatePath(election.id)} kind="quiet">
          {words.page.nominate}
        </Button>
      </Buttons>
    </>
  );
}

/** Whoever stood before says whether they want the seat; nobody else can stand. */
function AskedAgain({ view: { election, own } }: Pick<ElectionPageProps, "view">) {
  if (own === undefined) return null;
  const says = words.countback;
  return (
    <Notice title={says.askedTitle}>
      <p>{own.state === "standing" ? says.isIn : says.asked}</p>
      <Buttons>
        <Button href={standPath(election.id)}>{words.page.toOwn}</Button>
      </Buttons>
    </Notice>
  );
}

function Candidates({ view }: ElectionPageProps) {
  const { election, candidates } = view;
  const { id, state, paper } = election;
  const isOpen = state === "nominations";
  const isCountback = election.terms.countback !== undefined;
  return (
    <Section title={isOpen ? words.page.nominations : words.page.candidates} id="candidates">
      {candidates.length === 0 ? (
        <EmptyState
          title={isCountback ? words.countback.noneYet : words.page.noneYet}
          says={isCountback ? words.countback.next : words.page.noneYetSays}
        />
      ) : (
        <>
          <p class="quiet">{words.page.anew}</p>
          <CandidateCards election={election} candidates={candidates} />
          <p>
            <a href={answersPath(id)}>{words.page.sideBySide}</a>
          </p>
        </>
      )}
      {paper === undefined ? null : (
        <p>
          <a href={paperPath(id)}>{words.page.printed}</a>
        </p>
      )}
      {isCountback ? null : <p>{words.page.reopen}</p>}
    </Section>
  );
}
