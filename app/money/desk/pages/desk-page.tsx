import type { Listed } from "../../../../platform/house.ts";
import { dayInWords } from "../../../../web/moments.ts";
import { poundsInWords } from "../../../../web/numbers.ts";
import { Page, type Shell } from "../../../../web/page.tsx";
import { Breadcrumbs, DataTable, OfRooms, PageTitle, Section } from "../../../../web/parts.tsx";
import { claimsDeskPath } from "../../../claims/addresses.ts";
import { partyPath } from "../../../our-party/addresses.ts";
import { refundsPath } from "../../../refunds/addresses.ts";
import {
  bankAccountPath,
  bankLinePath,
  runningPath,
  statementsPath,
  unitsPath,
} from "../../addresses.ts";
import { GiftsWaiting, type GiftWaiting } from "../../gifts/pages/gifts-waiting.tsx";
import { CENTRAL_ID } from "../../ledger/accounts.ts";
import type { BankLine } from "../../statements/statement-queries.ts";
import { words } from "../../words.ts";

export interface NoEffect {
  readonly on: string;
  readonly pence: number;
  readonly who: string;
}

type DeskPageProps = {
  shell: Shell;
  suspense: { readonly count: number; readonly pence: number };
  waiting: readonly BankLine[];
  latest: readonly BankLine[];
  noEffect: readonly NoEffect[];
  gifts: readonly GiftWaiting[];
  listed: readonly Listed[];
  /** What accounting units are called; none where there is the central party alone. */
  units: ReadonlyMap<number, string>;
};

/** What waits for whoever keeps the books. */
export function DeskPage(props: DeskPageProps) {
  const { shell } = props;
  const { desk, statements, running } = words;
  return (
    <Page shell={shell} title={desk.title} isPrivate mainPage={partyPath} width="wide">
      <Breadcrumbs trail={words.trail} />
      <PageTitle title={desk.title} lead={desk.lead} />
      <GiftsWaiting gifts={props.gifts} />
      <Suspense {...props} />
      <WithoutEffect {...props} />
      <Latest {...props} />
      <OfRooms listed={props.listed} />
      <Section title={desk.links}>
        <ul class="contents">
          <li>
            <a href={statementsPath}>{statements.title}</a>
          </li>
          <li>
            <a href={runningPath}>{running.title}</a>
          </li>
          <li>
            <a href={claimsDeskPath}>{desk.claims}</a>
          </li>
          <li>
            <a href={refundsPath}>{desk.refunds}</a>
          </li>
          <li>
            <a href={bankAccountPath}>{statements.ask.title}</a>
          </li>
          <li>
            <a href={unitsPath}>{words.units.title}</a>
          </li>
        </ul>
      </Section>
    </Page>
  );
}

/** What the bank says, and in whose books it is where they are a branch's own. */
const saidOf = (
  { payer, reference, text, unit }: BankLine,
  units: DeskPageProps["units"],
): string =>
  [payer, reference, text, unit === CENTRAL_ID ? undefined : units.get(unit)]
    .filter(Boolean)
    .join(" · ");

function Suspense({ suspense, waiting, units }: DeskPageProps) {
  const { suspense: says, preview, how } = words.statements;
  return (
    <Section title={says.title} id="suspense">
      {suspense.count === 0 ? (
        <p>{says.none}</p>
      ) : (
        <>
          <p>{says.says(suspense.count, suspense.pence)}</p>
          <DataTable
            caption={says.title}
            isCaptionHidden
            columns={[
              { label: preview.day },
              { label: preview.amount },
              { label: preview.says },
              { label: words.statements.line.how },
            ]}
            rows={waiting.map((line) => [
              <a key="line" href={bankLinePath(line.id)}>
                {dayInWords(line.on)}
                <span class="sr-only">: {says.open}</span>
              </a>,
              poundsInWords(line.pence),
              saidOf(line, units),
              how[line.how],
            ])}
          />
        </>
      )}
    </Section>
  );
}

function WithoutEffect({ noEffect }: DeskPageProps) {
  const { noEffect: says, preview } = words.statements;
  return (
    <Section title={says.title} id="no-effect">
      <p>{noEffect.length === 0 ? says.none : says.says}</p>
      {noEffect.length === 0 ? null : (
        <DataTable
          caption={says.title}
          isCaptionHidden
          columns={[{ label: preview.day }, { label: preview.amount }, { label: says.whom }]}
          rows={noEffect.map(({ on, pence, who }) => [dayInWords(on), poundsInWords(pence), who])}
        />
      )}
    </Section>
  );
}

function Latest({ latest, units }: DeskPageProps) {
  const { latest: says, preview, accounts, line } = words.statements;
  if (latest.length === 0) return null;
  return (
    <Section title={says.title} more={{ label: says.all, href: statementsPath }}>
      <DataTable
        caption={says.title}
        isCaptionHidden
        columns={[
          { label: preview.day },
          { label: preview.amount },
          { label: preview.says },
          { label: line.where },
        ]}
        rows={latest.map((one) => [
          <a key="line" href={bankLinePath(one.id)}>
            {dayInWords(one.on)}
          </a>,
          poundsInWords(one.pence),
          saidOf(one, units),
          accounts[one.account],
        ])}
      />
    </Section>
  );
}
