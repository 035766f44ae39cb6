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
import { paymentPath } from "../../payments/addresses.ts";
import type { Charge } from "../../payments/door.ts";
import {
  askRefundsPath,
  dropRefundsPath,
  matchRefundsPath,
  payRefundPath,
  refundsFilePath,
} from "../addresses.ts";
import { type Refund, type RefundList, referenceOf } from "../refund.ts";
import { words } from "../words.ts";

export interface RefundShown extends Refund {
  readonly who: string;
  /** To whose account it came; undefined of a party without accounting units. */
  readonly unit: string | undefined;
  /** The payment at a provider that goes back. */
  readonly charge: Charge | undefined;
}

export interface ListShown {
  readonly list: RefundList;
  readonly refunds: readonly RefundShown[];
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
  const { list, decides, asks } = shown;
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
      <Payments shown={shown} />
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

/** How it goes back, by what it is known there. Who only signs does not read payments at providers. */
function Way({ refund, isLinked }: { refund: RefundShown; isLinked: boolean }) {
  const { ways, list } = words;
  if (refund.way === "bank") return <>{list.byBank(referenceOf(refund))}</>;
  if (refund.charge === undefined || !isLinked) return <>{ways.provider}</>;
  return (
    <>
      {ways.provider}: <a href={paymentPath(refund.charge.id)}>{list.charge(refund.charge.id)}</a>
    </>
  );
}

function stateOf({ way, state, charge }: RefundShown): string {
  const { states, providerStates } = words;
  if (way === "bank" || (state !== "owed" && state !== "void")) return states[state];
  if (state === "void") return providerStates.void;
  return (charge?.refundRefusedAt ?? null) === null ? providerStates.owed : providerStates.refused;
}

function Payments({ shown: { list, refunds, decides, asks } }: Pick<ListPageProps, "shown">) {
  const { table, whys } = words;
  const hasUnits = refunds.some(({ unit }) => unit !== undefined);
  return (
    <Section title={words.list.payments} id="payments">
      <DataTable
        stacks
        caption={words.list.payments}
        isCaptionHidden
        columns={[
          { label: table.way },
          { label: table.who },
          { label: table.on },
          ...(hasUnits ? [{ label: table.unit }] : []),
          { label: table.sum, isNumber: true },
          { label: table.why },
          { label: table.state },
        ]}
        rows={refunds.map((refund) => [
          <Way key="way" refund={refund} isLinked={decides || asks !== undefined} />,
          refund.who,
          dayInWords(refund.on),
          ...(hasUnits ? [refund.unit ?? ""] : []),
          poundsInWords(refund.pence),
          whys[refund.why],
          stateOf(refund),
        ])}
        totals={[table.total, "", "", ...(hasUnits ? [""] : []), poundsInWords(list.pence), "", ""]}
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
  const owed = refunds.filter(({ state }) => state === "owed");
  const byProvider = owed.some(({ way }) => way === "provider");
  if (owed.length === 0) return <p>{says.done}</p>;
  if (owed.every(({ way }) => way === "provider")) return <p>{says.byProvider}</p>;
  return (
    <Section title={says.title} id="pay">
      {byProvider ? <p>{says.byProvider}</p> : null}
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
  const owed = refunds.filter(({ state, way }) => state === "owed" && way === "bank");
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
