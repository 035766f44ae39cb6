import { Page, type Shell } from "../../../../web/page.tsx";
import {
  Badge,
  Breadcrumbs,
  DefinitionList,
  InEnglish,
  Moment,
  PageTitle,
  Pagination,
  Section,
} from "../../../../web/parts.tsx";
import { partyPath } from "../../../our-party/addresses.ts";
import { lineEntryPath, linePath, lineProofPath, recordPath } from "../../addresses.ts";
import type { RecordLine } from "../../queries.ts";
import { words } from "../../words.ts";
import { findEntry } from "../entry.ts";
import { sliceOfRecordPath } from "./record-page.tsx";

type LinePageProps = {
  shell: Shell;
  now: Date;
  line: RecordLine & { readonly entry: string };
  /** What it is about is called so today. */
  name: string | undefined;
  number: number;
  /** How many lines are sealed. */
  size: number;
};

export function LinePage({ shell, now, line, name, number, size }: LinePageProps) {
  const title = words.line.title(number);
  const facts = Object.entries(line.facts);
  return (
    <Page shell={shell} title={title} mainPage={partyPath} description={line.says}>
      <Breadcrumbs trail={[...words.above, { label: words.title, href: recordPath }]} />
      <PageTitle title={title} lead={<InEnglish>{line.says}</InEnglish>}>
        {number <= size ? null : <Badge tone="warning">{words.line.waiting}</Badge>}
      </PageTitle>
      <WhatItTells line={line} name={name} now={now} />
      {facts.length === 0 ? null : (
        <Section title={words.line.factsTitle}>
          <DefinitionList
            items={facts.map(([term, fact]) => ({
              term,
              says: <span class="fingerprint">{factInWords(fact)}</span>,
            }))}
          />
        </Section>
      )}
      <Proof number={number} size={size} />
      <Pagination
        label={words.lines}
        {...(number > 1 ? { previous: linePath(number - 1) } : {})}
        {...(number < size ? { next: linePath(number + 1) } : {})}
      />
    </Page>
  );
}

const factInWords = (fact: unknown): string =>
  typeof fact === "string" ? fact : JSON.stringify(fact);

function WhatItTells({ line, name, now }: Pick<LinePageProps, "line" | "name" | "now">) {
  const { facts: terms, all, commitmentSays } = words.line;
  const { offices = [], who } = findEntry(line.entry) ?? {};
  const items = [
    { term: terms.at, says: <Moment at={line.at} now={now} /> },
    { term: terms.by, says: <InEnglish>{line.by}</InEnglish> },
    ...offices.map((office) => ({
      term: terms.office,
      says: <a href={sliceOfRecordPath({ office })}>{words.titleOf(office)}</a>,
    })),
    ...(line.why === undefined
      ? []
      : [{ term: terms.why, says: <InEnglish>{line.why}</InEnglish> }]),
    {
      term: terms.on,
      says: (
        <span>
          <a href={line.subject}>{name ?? line.subject}</a> ·{" "}
          <a href={sliceOfRecordPath({ subject: line.subject })}>{all}</a>
        </span>
      ),
    },
    { term: terms.act, says: <a href={sliceOfRecordPath({ act: line.act })}>{line.act}</a> },
  ];
  const commitment = who && {
    term: terms.commitment,
    says: (
      <span>
        <span class="fingerprint">{who.commitment}</span> <br />
        {commitmentSays}
      </span>
    ),
  };
  return <DefinitionList items={commitment ? [...items, commitment] : items} />;
}

function Proof({ number, size }: Pick<LinePageProps, "number" | "size">) {
  const { title, sealed, waiting, download, entry, how } = words.proof;
  const isSealed = number <= size;
  return (
    <Section title={title} id="proof">
      <p>{isSealed ? sealed(number, size) : waiting}</p>
      <ul>
        {isSealed ? (
          <li>
            <a href={lineProofPath(number)} download>
              {download}
            </a>
          </li>
        ) : null}
        <li>
          <a href={lineEntryPath(number)} download>
            {entry}
          </a>
        </li>
      </ul>
      <p>{how}</p>
    </Section>
  );
}
