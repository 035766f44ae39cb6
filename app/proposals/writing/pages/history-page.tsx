import { SupportOverTime } from "../../../../web/charts.tsx";
import type { Shell } from "../../../../web/page.tsx";
import { DataTable, InEnglish, Moment, WordDiff } from "../../../../web/parts.tsx";
import type { RecordLine } from "../../../record/door.ts";
import { historyPath, versionPath } from "../../addresses.ts";
import type { Proposal } from "../../proposal.ts";
import type { Version } from "../../queries.ts";
import { ProposalFrame } from "../../reading/pages/proposal-frame.tsx";
import type { ProposalView } from "../../reading/view.ts";
import { words } from "../../words.ts";
import type { TextDiff } from "../diff.ts";

type HistoryPageProps = {
  shell: Shell;
  view: ProposalView;
  versions: readonly Version[];
  lines: readonly RecordLine[];
  support: readonly { at: Date; count: number }[];
};

/** Every version of the text, and every step with who took it. */
export function HistoryPage({ shell, view, versions, lines, support }: HistoryPageProps) {
  const { proposal, now } = view;
  return (
    <ProposalFrame shell={shell} view={view} current={historyPath(proposal.id)}>
      <h2>{words.history.versions}</h2>
      <Versions proposal={proposal} versions={versions} now={now} />
      {proposal.stay.state === "idea" && support.length > 0 ? (
        <SupportOverTime
          title={words.history.support}
          points={support}
          opensAt={proposal.stay.enteredAt}
          endsAt={proposal.stay.endsAt ?? now}
          now={now}
          target={proposal.stay.supportNeeded}
        />
      ) : null}
      <h2>{words.history.record}</h2>
      <p>{words.history.recordLead}</p>
      <Steps lines={lines} now={now} />
    </ProposalFrame>
  );
}

type VersionsProps = { proposal: Proposal; versions: readonly Version[]; now: Date };

function Versions({ proposal, versions, now }: VersionsProps) {
  return (
    <ol class="timeline" reversed>
      {versions.map((version) => (
        <li key={version.version}>
          <strong>{words.page.version(version.version)}</strong>,{" "}
          <Moment at={version.writtenAt} now={now} />
          {version.why === undefined ? null : <p>{version.why}</p>}
          <p>
            {version.version === 1 ? (
              words.history.first
            ) : (
              <a href={versionPath(proposal.id, version.version)}>
                {words.history.compare(version.version)}
              </a>
            )}
          </p>
        </li>
      ))}
    </ol>
  );
}

function Steps({ lines, now }: { lines: readonly RecordLine[]; now: Date }) {
  const { when, what, by } = words.history.columns;
  return (
    <DataTable
      caption={words.history.record}
      isCaptionHidden
      columns={[when, what, by].map((label) => ({ label }))}
      rows={lines.map((line) => [
        <Moment key={line.number} at={line.at} now={now} />,
        <InEnglish key="says">{line.says}</InEnglish>,
        <InEnglish key="by">{line.by}</InEnglish>,
      ])}
    />
  );
}

type DiffPageProps = { shell: Shell; view: ProposalView; diff: TextDiff };

/** What changed from one version to the next, word by word. */
export function DiffPage({ shell, view, diff }: DiffPageProps) {
  return (
    <ProposalFrame shell={shell} view={view} current={historyPath(view.proposal.id)}>
      <h2>{words.history.diffTitle(diff.from, diff.to)}</h2>
      <p>{words.history.diffLead}</p>
      {diff.sections.map(({ name, parts }) => (
        <section key={name}>
          <h3>{words.history.sections[name]}</h3>
          {parts.some((part) => part.added || part.removed) ? (
            <WordDiff parts={parts} label={words.history.sections[name]} />
          ) : (
            <p class="quiet">{words.history.same}</p>
          )}
        </section>
      ))}
      <p>
        <a href={historyPath(view.proposal.id)}>{words.history.back}</a>
      </p>
    </ProposalFrame>
  );
}
