import type { CountResult } from "@breakthrough/tally";
import { TurnoutBar } from "../../../../../web/charts.tsx";
import { Page, type Shell } from "../../../../../web/page.tsx";
import {
  Breadcrumbs,
  DataTable,
  Notice,
  PageTitle,
  Section,
  verifyHerePath,
} from "../../../../../web/parts.tsx";
import {
  archivePath,
  decidePath,
  sealedFlowPath,
  sealedPath,
  sealedRecountPath,
  sealedStagesPath,
} from "../../../addresses.ts";
import { paperTitle } from "../../../both-languages.ts";
import { OptionFindings } from "../../../counting/pages/option-findings.tsx";
import { words } from "../../../words.ts";
import { isRanked, type SealedBallot, type SealedOutcome } from "../../sealed-ballot.ts";
import { PlayedStages } from "./played-stages.tsx";
import { labelOf, SealedResultNotice } from "./sealed-result-parts.tsx";

type Counted = Exclude<SealedOutcome, { kind: "void" }>;
type Motion = Extract<SealedOutcome, { kind: "motion" }>;
type Ranked = Extract<SealedOutcome, { kind: "ranked" }>;

type ResultPageProps = { shell: Shell; ballot: SealedBallot; outcome: Counted };

/** What came out: who took part, and stage by stage how the votes were counted. */
export function SealedResultPage({ shell, ballot, outcome }: ResultPageProps) {
  const { board } = words.sealed;
  const mixers = isRanked(ballot.question) ? ballot.trusteesNeeded : 1;
  const quorum = outcome.kind === "motion" ? { quorum: outcome.quorumVotes } : {};
  return (
    <Page shell={shell} title={board.result.title}>
      <Breadcrumbs
        trail={[
          { label: words.decide.title, href: decidePath },
          { label: paperTitle(ballot), href: sealedPath(ballot.id) },
        ]}
      />
      <PageTitle title={board.result.title} lead={paperTitle(ballot)} />
      <SealedResultNotice ballot={ballot} outcome={outcome} />
      <TurnoutBar
        title={board.result.turnout}
        roll={outcome.roll}
        voted={outcome.voted}
        {...quorum}
      />
      {outcome.kind === "motion" ? <Options ballot={ballot} outcome={outcome} /> : null}
      {outcome.kind === "ranked" ? <Stages ballot={ballot} outcome={outcome} /> : null}
      <p>
        <a href={verifyHerePath(archivePath(ballot.id), mixers)}>{board.verifyHere}</a>
      </p>
      <p>{board.verifyHereSays}</p>
      <p>
        <a href={sealedRecountPath(ballot.id)}>{board.toRecount}</a>
      </p>
    </Page>
  );
}

function Options({ ballot, outcome }: { ballot: SealedBallot; outcome: Motion }) {
  const { question, title, titleCy } = ballot;
  if (isRanked(question)) return null;
  return <OptionFindings result={outcome} ballot={{ ...question, title, titleCy }} />;
}

function Stages({ ballot, outcome }: { ballot: SealedBallot; outcome: Ranked }) {
  const { result } = words.sealed.board;
  const { count } = outcome;
  if (count === undefined) return null;
  return (
    <>
      <Section title={result.stagesTitle} id="stages">
        <Picture src={sealedStagesPath(ballot.id)} alt={result.stagesAlt} />
        <StageTable ballot={ballot} count={count} />
      </Section>
      <Section title={result.flowTitle} id="flow">
        <Picture src={sealedFlowPath(ballot.id)} alt={result.flowAlt} />
      </Section>
      <PlayedStages ballot={ballot} count={count} />
      {count.lots.length === 0 ? null : (
        <Notice title={result.lots}>
          <p>{result.lotSays(outcome.lotSeed)}</p>
        </Notice>
      )}
    </>
  );
}

/** Wider than a phone: it is moved sideways, by keyboard too. */
function Picture({ src, alt }: { src: string; alt: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what can be moved sideways must be reached by keyboard.
    <section class="wide-picture" tabIndex={0} aria-label={alt}>
      <img src={src} alt={alt} />
    </section>
  );
}

function StageTable({ ballot, count }: { ballot: SealedBallot; count: CountResult }) {
  const { result } = words.sealed.board;
  const { question } = ballot;
  const candidates = isRanked(question) ? question.candidates : [];
  const stages = count.stages.map(({ stage }) => ({ label: result.stage(stage), isNumber: true }));
  const rows = count.candidates.map(({ n, name }) => [
    labelOf(candidates[n - 1] ?? { label: name }),
    ...count.stages.map(({ totals }) => totals[n] ?? ""),
    outcomeOf(count, n),
  ]);
  const lost = count.stages.map(({ nonTransferable }) => nonTransferable);
  return (
    <DataTable
      caption={result.stagesTitle}
      isCaptionHidden
      columns={[{ label: result.candidate }, ...stages, { label: result.outcome }]}
      rows={[...rows, [result.nonTransferable, ...lost, ""]]}
    />
  );
}

function outcomeOf({ electedAtStage, excludedAtStage }: CountResult, n: number): string {
  const { result } = words.sealed.board;
  const [elected, excluded] = [electedAtStage[n], excludedAtStage[n]];
  if (elected !== undefined) return result.isElected(elected);
  return excluded === undefined ? result.stays : result.isExcluded(excluded);
}
