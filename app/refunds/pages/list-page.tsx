import type { Trouble } from "../../../platform/http/post-act.ts";
import { dayOf } from "../../../platform/time/days.ts";
import {
  AskForm,
  Button,
  ErrorSummary,
  Form,
  filling,
  SelectField,
} from "../../../web/form-fields.tsx";
import { dayInWords } from "../../../web/moments.ts";
import { poundsInWords } from "../../../web/numbers.ts";
import { Page, type Shell } from "../../../web/page.tsx";
import {
  Breadcrumbs,
  DataTable,
  Day,
  DefinitionList,
  PageTitle,
  Section,
} from "../../../web/parts.tsx";
import type { PaymentOut } from "../../money/door.ts";
import { partyPath } from "../../our-party/addresses.ts";
import {
  askRefundsPath,
  dropRefundsPath,
  matchRefundsPath,
  payRefundPath,
  refundsFilePath,
} from "../addresses.ts";
import { type Refund, type RefundList, referenceOf } from "../refund.ts";
import { words } from "../words.ts";

export interface ListShown {
  readonly list: RefundList;
  readonly refunds: readonly (Refund & { readonly who: string })[];
  /** Keeps the books: may drop it, and says what was paid. */
  readonly decides: boolean;
  /** May ask for it; `own` where a payment of theirs is in it, so that somebody else has to. */
  readonly asks: "may" | "own" | undefined;
  /** Payments that left the bank, of the sums that are owed, of which nobody has said anything. */
  readonly out: readonly (PaymentOut & { readonly pence: number })[];
}

type ListPageProps = { shell: Shell; shown: ListShown; trouble?: Trouble | undefined };

/** A list as it was drawn up, and what whoever reads it can do about it. */
export function ListPage(props: ListPageProps) {
  const { shell, shown, trouble } = props;
  const { list, refunds, decides, asks } = shown;
  const says = words.list;
  const isOpen = list.state === "drawn-up";
  return (
    <Page
      shell={shell}
      title={says.title(list.id)}
      isPrivate
      mainPage={partyPath}
      hasErrors={trouble !== undefined}
    >
      <Breadcrumbs trail={words.listTrail} />
      <PageTitle title={says.title(list.id)} lead={poundsInWords(list.pence)} />
      <ErrorSummary problems={trouble?.problems ?? []} />
      <DefinitionList
        items={[
          { term: says.facts.state, says: words.listStates[list.state] },
          { term: says.facts.kind, says: words.kinds[list.kind] },
          { term: says.facts.payments, says: String(list.payments) },
          { term: says.facts.drawnAt, says: <Day day={dayOf(list.drawnAt)} /> },
          { term: says.facts.hash, says: <code class="hash">{list.hash}</code> },
        ]}
      />
      <Payments list={list} refunds={refunds} />
      {isOpen && asks === "own" ? <p>{says.ask.own}</p> : null}
      {isOpen && asks === "may" ? <Ask {...props} /> : null}
      {isOpen && decides ? (
        <Section title={says.drop.title} id="drop">
          <p>{says.drop.says}</p>
          <Form action={dropRefundsPath(list.id)} once={shell.once}>
            <Button kind="danger">{says.drop.button}</Button>
          </Form>
        </Section>
      ) : null}
      {list.state === "approved" && decides ? <Pay {...props} /> : null}
    </Page>
  );
}

function Payments({ list, refunds }: Pick<ListShown, "list" | "refunds">) {
  const { table, whys, states } = words;
  return (
    <Section title={words.list.payments} id="payments">
      <DataTable
        caption={words.list.payments}
        isCaptionHidden
        columns={[
          { label: table.reference },
          { label: table.who },
          { label: table.on },
          { label: table.sum, isNumber: true },
          { label: table.why },
          { label: table.state },
        ]}
        rows={refunds.map((refund) => [
          referenceOf(refund),
          refund.who,
          dayInWords(refund.on),
          poundsInWords(refund.pence),
          whys[refund.why],
          states[refund.state],
        ])}
        totals={[table.total, "", "", poundsInWords(list.pence), "", ""]}
      />
    </Section>
  );
}

function Ask({ shell, shown: { list }, trouble }: ListPageProps) {
  const says = words.list.ask;
  return (
    <Section title={says.title} id="ask">
      <p>{says.says}</p>
      <AskForm
        shell={shell}
        trouble={trouble}
        action={askRefundsPath(list.id)}
        hidden={{ hash: list.hash }}
        says={says}
      />
    </Section>
  );
}

function Pay(props: ListPageProps) {
  const { shell, shown } = props;
  const { list, refunds } = shown;
  const says = words.list.pay;
  if (!refunds.some(({ state }) => state === "owed")) return <p>{says.done}</p>;
  return (
    <Section title={says.title} id="pay">
      <p>{says.says}</p>
      <p>
        <a href={refundsFilePath(list.id)}>{says.file}</a>
      </p>
      <Form action={matchRefundsPath(list.id)} once={shell.once}>
        <Button>{says.match}</Button>
      </Form>
      <PayOne {...props} />
    </Section>
  );
}

function PayOne({ shell, shown: { list, refunds, out }, trouble }: ListPageProps) {
  const says = words.list.pay;
  const owed = refunds.filter(({ state }) => state === "owed");
  const field = filling(trouble);
  return (
    <>
      <h3>{says.oneTitle}</h3>
      {out.length === 0 ? (
        <p>{says.none}</p>
      ) : (
        <Form action={payRefundPath(list.id)} once={shell.once} label={says.oneTitle}>
          <SelectField
            {...field("refund")}
            label={says.refund}
            prompt={says.prompt}
            options={owed.map((refund) => ({
              value: String(refund.id),
              label: says.refundOption(
                referenceOf(refund),
                poundsInWords(refund.pence),
                refund.who,
              ),
            }))}
            required
          />
          <SelectField
            {...field("line")}
            label={says.line}
            prompt={says.prompt}
            options={out.map(({ line, on, pence, text }) => ({
              value: String(line),
              label: says.lineOption(dayInWords(on), poundsInWords(pence), text ?? ""),
            }))}
            required
          />
          <Button kind="quiet">{says.button}</Button>
        </Form>
      )}
    </>
  );
}
