import { Button, Buttons, Form, SelectField, TextField } from "../../../web/form-fields.tsx";
import { Page, type Shell } from "../../../web/page.tsx";
import {
  Badge,
  Card,
  Cards,
  DefinitionList,
  EmptyState,
  Moment,
  PageTitle,
  Pagination,
} from "../../../web/parts.tsx";
import type { RecordLine, RecordSlice } from "../queries.ts";
import { words } from "../words.en.ts";

/** What the page was asked to show. */
export interface RecordFilter {
  readonly act: string | undefined;
  readonly subject: string | undefined;
}

type RecordPageProps = {
  shell: Shell;
  now: Date;
  slice: RecordSlice;
  rooms: readonly string[];
  filter: RecordFilter;
};

export function recordPath({ act, subject }: Partial<RecordFilter>, before?: number): string {
  const query = new URLSearchParams();
  if (act !== undefined) query.set("act", act);
  if (subject !== undefined) query.set("on", subject);
  if (before !== undefined) query.set("before", String(before));
  return query.size === 0 ? "/record" : `/record?${query}`;
}

export function RecordPage({ shell, now, slice, rooms, filter }: RecordPageProps) {
  const { lines, olderThan } = slice;
  const isFiltered = filter.act !== undefined || filter.subject !== undefined;
  const next = olderThan === undefined ? undefined : recordPath(filter, olderThan);
  return (
    <Page shell={shell} title={words.title} place="/party" description={words.lead}>
      <PageTitle title={words.title} lead={words.lead} />
      <WhatItPromises />
      <Filter rooms={rooms} filter={filter} isFiltered={isFiltered} />
      {lines.length === 0 ? (
        <EmptyState
          title={words.emptyTitle}
          says={isFiltered ? words.emptyFiltered : words.empty}
        />
      ) : (
        <Cards single>
          {lines.map((line) => (
            <Line key={line.number} line={line} now={now} />
          ))}
        </Cards>
      )}
      <Pagination next={next} label={words.lines} />
    </Page>
  );
}

function WhatItPromises() {
  const { title, holds, notYet, copy } = words.promise;
  return (
    <details class="more">
      <summary>{title}</summary>
      <ul>
        {holds.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <p>{notYet}</p>
      <p>
        <a href="/record.json">{copy}</a>
      </p>
    </details>
  );
}

type FilterProps = { rooms: readonly string[]; filter: RecordFilter; isFiltered: boolean };

function Filter({ rooms, filter, isFiltered }: FilterProps) {
  const { label, room, everyRoom, subject, subjectHint, button, clear } = words.filter;
  const kinds = [...new Set([...rooms, ...(filter.act ? [filter.act] : [])])];
  return (
    <Form action="/record" method="get" label={label} inline>
      <SelectField
        name="act"
        label={room}
        prompt={everyRoom}
        value={filter.act}
        options={kinds.map((kind) => ({ value: kind, label: kind }))}
      />
      <TextField name="on" label={subject} hint={subjectHint} value={filter.subject} />
      <Buttons>
        <Button kind="quiet">{button}</Button>
        {isFiltered ? <a href="/record">{clear}</a> : null}
      </Buttons>
    </Form>
  );
}

const factInWords = (fact: unknown): string =>
  typeof fact === "string" ? fact : JSON.stringify(fact);

function Line({ line, now }: { line: RecordLine; now: Date }) {
  const { number, by, on, facts, more } = words.line;
  const entries = Object.entries(line.facts);
  return (
    <Card
      level={2}
      title={line.says}
      above={
        <>
          <Badge tone="quiet">{number(line.number)}</Badge> <Moment at={line.at} now={now} />
        </>
      }
      below={
        <>
          {by} {line.by} · {on} <a href={line.subject}>{line.subject}</a> ·{" "}
          <a href={recordPath({ subject: line.subject })}>{more}</a> ·{" "}
          <a href={recordPath({ act: line.act })}>{line.act}</a>
        </>
      }
    >
      {entries.length === 0 ? null : (
        <details class="more">
          <summary>{facts}</summary>
          <DefinitionList
            items={entries.map(([term, fact]) => ({ term, says: factInWords(fact) }))}
          />
        </details>
      )}
    </Card>
  );
}
