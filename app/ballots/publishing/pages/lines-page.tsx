import type { ComponentChildren } from "preact";
import { Page, type Shell } from "../../../../web/page.tsx";
import {
  Badge,
  Breadcrumbs,
  DataTable,
  PageTitle,
  Pagination,
  Section,
} from "../../../../web/parts.tsx";
import { cursorText, MarkedName } from "../../../membership/door.ts";
import { ballotPath, decidePath, recountPath, rollLinesPath } from "../../addresses.ts";
import type { Ballot, Choices } from "../../ballot.ts";
import { optionLabel, paperTitle } from "../../both-languages.ts";
import { PaperChoice } from "../../pages/paper-words.tsx";
import { receiptCodeOf } from "../../voting/receipt.ts";
import { words } from "../../words.ts";
import type { LineSlice, NamedLine, RollSlice } from "../named-line-queries.ts";

type OwnLineProps = { shell: Shell; ballot: Ballot; own: NamedLine };

/** A show of hands: every name with its vote. */
export function LinesPage({ slice, ...props }: OwnLineProps & { slice: LineSlice }) {
  const { ballot } = props;
  return (
    <OwnLinePage {...props}>
      <Section title={words.lines.caption} id="lines">
        <Lines ballot={ballot} lines={slice.lines} caption={words.lines.caption} />
        <Pagination next={nextOf(ballot, slice.after)} label={words.lines.next} />
      </Section>
    </OwnLinePage>
  );
}

/** Names and votes apart: here the names, in the files the votes by their lines. */
export function RollPage({ slice, ...props }: OwnLineProps & { slice: RollSlice }) {
  const { ballot } = props;
  const after = slice.after && cursorText(slice.after);
  return (
    <OwnLinePage {...props}>
      <p>
        {words.lines.votesApart} <a href={recountPath(ballot.id, "csv")}>{words.ballot.csv}</a>
      </p>
      <Section title={words.lines.names} id="names">
        <ul>
          {slice.people.map((who) => (
            <li>
              <MarkedName who={who} />
            </li>
          ))}
        </ul>
        {slice.former === 0 ? null : <p>{words.lines.former(slice.former)}</p>}
        {slice.ended === 0 ? null : <p>{words.lines.ended(slice.ended)}</p>}
        <Pagination next={nextOf(ballot, after)} label={words.lines.nextNames} />
      </Section>
    </OwnLinePage>
  );
}

const nextOf = ({ id }: Ballot, after: string | undefined): string | undefined =>
  after === undefined ? undefined : `${rollLinesPath(id)}?after=${after}`;

type OwnLinePageProps = OwnLineProps & { children: ComponentChildren };

function OwnLinePage({ shell, ballot, own, children }: OwnLinePageProps) {
  return (
    <Page shell={shell} title={words.lines.title} isPrivate>
      <Breadcrumbs
        trail={[
          { label: words.decide.title, href: decidePath },
          { label: paperTitle(ballot), href: ballotPath(ballot.id) },
        ]}
      />
      <PageTitle title={words.lines.title} lead={words.lines.lead[ballot.naming]} />
      <Section title={words.lines.own} id="own">
        <Lines ballot={ballot} lines={[own]} caption={words.lines.own} />
        <p>{words.lines.wrong}</p>
      </Section>
      {children}
    </Page>
  );
}

type LinesProps = { ballot: Ballot; lines: readonly NamedLine[]; caption: string };

function Lines({ ballot, lines, caption }: LinesProps) {
  const columns = [
    { label: words.lines.name },
    ...ballot.options.map((option) => ({ label: optionLabel(option, ballot) })),
    { label: words.lines.line },
    { label: words.lines.receipt },
  ];
  return (
    <DataTable
      caption={caption}
      isCaptionHidden
      columns={columns}
      rows={lines.map(({ lineId, who, choices, hasEnded, isOnPaper }) => [
        <>
          {hasEnded ? words.lines.hasEnded : <MarkedName who={who} />}
          {isOnPaper ? <Badge tone="plain">{words.lines.onPaper}</Badge> : null}
        </>,
        ...ballot.options.map(({ id }) => choiceOrNone(choices, id)),
        <code>{lineId}</code>,
        choices === undefined ? "" : <code>{receiptCodeOf(ballot.id, lineId, choices)}</code>,
      ])}
    />
  );
}

const choiceOrNone = (choices: Choices | undefined, optionId: string) =>
  choices === undefined ? (
    words.lines.noVote
  ) : (
    <PaperChoice choice={choices[optionId] ?? "abstain"} />
  );
