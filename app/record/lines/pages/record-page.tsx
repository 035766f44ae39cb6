import type { PersonId } from "../../../../platform/ids.ts";
import { Button, Buttons, Form, SelectField, TextField } from "../../../../web/form-fields.tsx";
import { Page, type Shell } from "../../../../web/page.tsx";
import {
  Badge,
  Breadcrumbs,
  EmptyState,
  InEnglish,
  Ledger,
  type LedgerLine,
  Moment,
  PageTitle,
  Pagination,
} from "../../../../web/parts.tsx";
import { partyPath } from "../../../our-party/addresses.ts";
import { linePath, recordPath } from "../../addresses.ts";
import type { RecordLine, RecordSlice } from "../../queries.ts";
import { SealedSoFar } from "../../sealing/pages/seal-part.tsx";
import type { SealState } from "../../sealing/seal-state.ts";
import { words } from "../../words.ts";
import { lineNumberOf } from "../line.ts";

/** What the page was asked to show. */
export interface RecordFilter {
  readonly act: string | undefined;
  readonly office: string | undefined;
  readonly officer: PersonId | undefined;
  readonly subject: string | undefined;
}

export interface Officer {
  readonly personId: PersonId;
  readonly name: string;
}

interface Choices {
  readonly rooms: readonly string[];
  readonly offices: readonly string[];
  /** Nobody, for those who are no members. */
  readonly officers: readonly Officer[];
}

type RecordPageProps = {
  shell: Shell;
  now: Date;
  url: string;
  slice: RecordSlice;
  /** What lines are about is called so today. */
  titles: ReadonlyMap<string, string>;
  filter: RecordFilter;
  choices: Choices;
  seal: SealState;
};

export function sliceOfRecordPath(filter: Partial<RecordFilter>, before?: number): string {
  const { act, office, officer, subject: on } = filter;
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries({ act, office, officer, on, before })) {
    if (value !== undefined) query.set(name, String(value));
  }
  return query.size === 0 ? recordPath : `${recordPath}?${query}`;
}

export function RecordPage(props: RecordPageProps) {
  const { shell, now, url, slice, titles, filter, choices, seal } = props;
  const { lines, olderThan } = slice;
  const isFiltered = Object.values(filter).some((part) => part !== undefined);
  const next = olderThan === undefined ? undefined : sliceOfRecordPath(filter, olderThan);
  const size = seal.published?.size ?? 0;
  return (
    <Page shell={shell} title={words.title} mainPage={partyPath} description={words.lead}>
      <Breadcrumbs trail={words.above} />
      <PageTitle title={words.title} lead={words.lead} />
      <SealedSoFar seal={seal} now={now} url={url} />
      <Filter choices={choices} filter={filter} isFiltered={isFiltered} />
      {lines.length === 0 ? (
        <EmptyState
          title={words.emptyTitle}
          says={isFiltered ? words.emptyFiltered : words.empty}
        />
      ) : (
        <Ledger
          label={words.lines}
          lines={lines.map((line) => inLedger(line, titles.get(line.subject), size, now))}
        />
      )}
      <Pagination next={next} label={words.lines} />
    </Page>
  );
}

function inLedger(
  line: RecordLine,
  title: string | undefined,
  size: number,
  now: Date,
): LedgerLine {
  const { index, number, says, by, subject, at } = line;
  const isSealed = index !== undefined && index < size;
  return {
    key: number,
    when: <Moment at={at} now={now} />,
    says: <InEnglish>{says}</InEnglish>,
    href: index === undefined ? undefined : linePath(lineNumberOf(index)),
    below: [
      ...(isSealed ? [] : [<Badge tone="warning">{words.line.waiting}</Badge>]),
      words.line.by(by),
      <a href={subject}>{title ?? subject}</a>,
    ],
  };
}

type FilterProps = { choices: Choices; filter: RecordFilter; isFiltered: boolean };

function Filter({ choices, filter, isFiltered }: FilterProps) {
  const { label, room, everyRoom, subject, subjectHint, button, clear } = words.filter;
  const kinds = [...new Set([...choices.rooms, ...(filter.act ? [filter.act] : [])])];
  return (
    <Form action={recordPath} method="get" label={label} inline>
      <SelectField
        name="act"
        label={room}
        prompt={everyRoom}
        value={filter.act}
        options={kinds.map((kind) => ({ value: kind, label: words.titleOf(kind) }))}
      />
      <OfficeFields choices={choices} filter={filter} />
      <TextField name="on" label={subject} hint={subjectHint} value={filter.subject} />
      <Buttons>
        <Button kind="quiet">{button}</Button>
        {isFiltered ? <a href={recordPath}>{clear}</a> : null}
      </Buttons>
    </Form>
  );
}

function OfficeFields({ choices, filter }: Omit<FilterProps, "isFiltered">) {
  const { office, everyOffice, officer, everyOfficer, onlyMembers } = words.filter;
  return (
    <>
      {choices.offices.length === 0 ? null : (
        <SelectField
          name="office"
          label={office}
          prompt={everyOffice}
          value={filter.office}
          options={choices.offices.map((name) => ({ value: name, label: words.titleOf(name) }))}
        />
      )}
      {choices.officers.length === 0 ? null : (
        <SelectField
          name="officer"
          label={officer}
          hint={onlyMembers}
          prompt={everyOfficer}
          value={filter.officer}
          options={choices.officers.map(({ personId, name }) => ({ value: personId, label: name }))}
        />
      )}
    </>
  );
}
