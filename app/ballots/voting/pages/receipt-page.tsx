import { Page, type Shell } from "../../../../web/page.tsx";
import {
  Breadcrumbs,
  DefinitionList,
  EmptyState,
  FormPage,
  InBoth,
  Moment,
  Notice,
  PageTitle,
  Pagination,
} from "../../../../web/parts.tsx";
import { ballotPath, decidePath, receiptsPath } from "../../addresses.ts";
import { optionHalves, paperTitle } from "../../both-languages.ts";
import { PaperChoice, PaperTitle } from "../../pages/paper-words.tsx";
import { words } from "../../words.ts";
import type { Receipt, ReceiptSlice } from "../own-vote-queries.ts";
import { receiptCodeOf } from "../receipt.ts";

type ReceiptPageProps = {
  shell: Shell;
  receipt: Receipt;
  now: Date;
  isOpen: boolean;
};

export function ReceiptPage({ shell, receipt, now, isOpen }: ReceiptPageProps) {
  const back = ballotPath(receipt.ballotId);
  return (
    <Page shell={shell} title={words.receipt.title} width="text" isPrivate>
      <Breadcrumbs
        trail={[
          { label: words.decide.title, href: decidePath },
          { label: paperTitle(receipt), href: back },
        ]}
      />
      <PageTitle title={words.receipt.title} lead={words.receipt.lead} />
      <ReceiptFacts receipt={receipt} now={now} />
      <p>{words.receipt.codeHint}</p>
      {isOpen ? <Notice>{words.receipt.changeUntil}</Notice> : null}
      <p>
        <a href={back}>{words.receipt.back}</a>
      </p>
    </Page>
  );
}

export function ReceiptFacts({ receipt, now }: { receipt: Receipt; now: Date }) {
  const { ballotId, lineId, choices } = receipt;
  return (
    <DefinitionList
      items={[
        {
          term: words.receipt.ballot,
          says: (
            <a href={ballotPath(ballotId)}>
              <PaperTitle of={receipt} />
            </a>
          ),
        },
        {
          term: words.receipt.choices,
          says: (
            <ul>
              {receipt.options.map((option) => (
                <li key={option.id}>
                  <InBoth halves={optionHalves(option, receipt)} />:{" "}
                  <strong>
                    <PaperChoice choice={choices[option.id] ?? "abstain"} />
                  </strong>
                </li>
              ))}
            </ul>
          ),
        },
        { term: words.receipt.castAt, says: <Moment at={receipt.castAt} now={now} /> },
        { term: words.receipt.changes, says: words.receipt.times(receipt.changes) },
        { term: words.receipt.line, says: <code>{lineId}</code> },
        {
          term: words.receipt.code,
          says: <code>{receiptCodeOf(ballotId, lineId, choices)}</code>,
        },
      ]}
    />
  );
}

type ReceiptsPageProps = { shell: Shell; slice: ReceiptSlice; now: Date };

export function ReceiptsPage({ shell, slice, now }: ReceiptsPageProps) {
  const { receipts, olderThan } = slice;
  return (
    <FormPage
      shell={shell}
      title={words.receipts.title}
      lead={words.receipts.lead}
      trail={words.receipts.trail}
    >
      {receipts.length === 0 ? (
        <EmptyState
          title={words.receipts.noneTitle}
          says={words.receipts.none}
          action={{ label: words.receipts.toDecide, href: decidePath }}
        />
      ) : null}
      {receipts.map((receipt) => (
        <ReceiptFacts key={receipt.ballotId} receipt={receipt} now={now} />
      ))}
      <Pagination
        next={olderThan === undefined ? undefined : `${receiptsPath}?before=${olderThan}`}
        label={words.receipts.older}
      />
    </FormPage>
  );
}
