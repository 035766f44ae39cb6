import { Page, type Shell } from "../../../../web/page.tsx";
import {
  Breadcrumbs,
  DataTable,
  PageTitle,
  Pagination,
  PersonName,
  Section,
} from "../../../../web/parts.tsx";
import { ballotPath, decidePath, rollLinesPath } from "../../addresses.ts";
import type { Ballot, Choices } from "../../ballot.ts";
import { choiceInWords, optionLabel, paperTitle } from "../../both-languages.ts";
import { receiptCodeOf } from "../../voting/receipt.ts";
import { words } from "../../words.ts";
import type { LineSlice, NamedLine } from "../named-line-queries.ts";

type LinesPageProps = {
  shell: Shell;
  ballot: Ballot;
  slice: LineSlice;
  own: NamedLine | undefined;
};

export function LinesPage({ shell, ballot, slice, own }: LinesPageProps) {
  const here = ballotPath(ballot.id);
  const next =
    slice.after === undefined ? undefined : `${rollLinesPath(ballot.id)}?after=${slice.after}`;
  return (
    <Page shell={shell} title={words.lines.title} isPrivate>
      <Breadcrumbs
        trail={[
          { label: words.decide.title, href: decidePath },
          { label: paperTitle(ballot), href: here },
        ]}
      />
      <PageTitle title={words.lines.title} lead={words.lines.lead} />
      <Section title={words.lines.own} id="own">
        {own === undefined ? (
          <p>{words.lines.notYours}</p>
        ) : (
          <Lines ballot={ballot} lines={[own]} caption={words.lines.own} />
        )}
        <p>{words.lines.wrong}</p>
      </Section>
      <Section title={words.lines.caption} id="lines">
        <Lines ballot={ballot} lines={slice.lines} caption={words.lines.caption} />
        <Pagination next={next} label={words.lines.next} />
      </Section>
    </Page>
  );
}

type LinesProps = { ballot: Ballot; lines: readonly NamedLine[]; caption: string };

function Lines({ ballot, lines, caption }: LinesProps) {
  const columns = [
    { label: words.lines.name },
    ...ballot.options.map(({ label }) => ({ label: optionLabel(label, ballot) })),
    { label: words.lines.line },
    { label: words.lines.receipt },
  ];
  return (
    <DataTable
      caption={caption}
      isCaptionHidden
      columns={columns}
      rows={lines.map(({ lineId, name, choices }) => [
        <PersonName name={name} />,
        ...ballot.options.map(({ id }) => choiceOrNone(choices, id)),
        <code>{lineId}</code>,
        choices === undefined ? "" : <code>{receiptCodeOf(ballot.id, lineId, choices)}</code>,
      ])}
    />
  );
}

const choiceOrNone = (choices: Choices | undefined, optionId: string): string =>
  choices === undefined ? words.lines.noVote : choiceInWords(choices[optionId] ?? "abstain");
