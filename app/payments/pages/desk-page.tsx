import type { NamedOf } from "../../../platform/house.ts";
import { dayOf } from "../../../platform/time/days.ts";
import { dayInWords } from "../../../web/moments.ts";
import { poundsInWords } from "../../../web/numbers.ts";
import { Page, type Shell } from "../../../web/page.tsx";
import { Breadcrumbs, DataTable, PageTitle, Section } from "../../../web/parts.tsx";
import { partyPath } from "../../our-party/addresses.ts";
import { paymentPath } from "../addresses.ts";
import type { Charge } from "../charge.ts";
import type { Method } from "../method.ts";
import { COMPANIES } from "../providers/provider.ts";
import { words } from "../words.ts";

type DeskPageProps = {
  shell: Shell;
  underWay: readonly Charge[];
  failed: readonly Charge[];
  paid: readonly Charge[];
  notEnding: readonly Method[];
  isOff: boolean;
  named: NamedOf;
};

/** What providers collect for the party, for whoever keeps the books: first what is not as it should be. */
export function DeskPage(props: DeskPageProps) {
  const { shell, underWay, failed, paid, isOff, named } = props;
  const { desk: says, deskTrail } = words;
  return (
    <Page shell={shell} title={says.title} isPrivate mainPage={partyPath} width="wide">
      <Breadcrumbs trail={deskTrail} />
      <PageTitle title={says.title} lead={says.lead} />
      {isOff ? <p>{says.off}</p> : null}
      <NotEnding {...props} />
      <Charges {...{ title: says.failed, none: says.failedNone, charges: failed, named }} />
      <Charges {...{ title: says.underWay, none: says.underWayNone, charges: underWay, named }} />
      <Charges {...{ title: says.paid, none: says.paidNone, charges: paid, named }} />
    </Page>
  );
}

function NotEnding({ notEnding, named }: DeskPageProps) {
  const { desk: says } = words;
  return (
    <Section title={says.notEnding} id="alive">
      <p>{notEnding.length === 0 ? says.notEndingNone : says.notEndingSays}</p>
      {notEnding.length === 0 ? null : (
        <DataTable
          caption={says.notEnding}
          isCaptionHidden
          columns={[
            { label: says.who },
            { label: says.way },
            { label: words.payment.facts.object },
            { label: says.state },
          ]}
          rows={notEnding.map(({ personId, provider, mandate, foundAliveAt }) => [
            named(personId ?? undefined).name,
            COMPANIES[provider],
            mandate ?? "",
            foundAliveAt === null ? says.waits : says.foundAlive(dayInWords(dayOf(foundAliveAt))),
          ])}
        />
      )}
    </Section>
  );
}

interface Listing {
  readonly title: string;
  readonly none: string;
  readonly charges: readonly Charge[];
  readonly named: NamedOf;
}

function Charges({ title, none, charges, named }: Listing) {
  const { desk: says, ways, states } = words;
  return (
    <Section title={title}>
      {charges.length === 0 ? (
        <p>{none}</p>
      ) : (
        <DataTable
          caption={title}
          isCaptionHidden
          columns={[
            { label: says.number },
            { label: says.who },
            { label: says.due },
            { label: says.amount, isNumber: true },
            { label: says.way },
            { label: says.state },
          ]}
          rows={charges.map(({ id, personId, dueOn, pence, provider, state }) => [
            <a key="payment" href={paymentPath(id)}>
              {id}
              <span class="sr-only">: {says.open}</span>
            </a>,
            named(personId ?? undefined).name,
            dayInWords(dueOn),
            poundsInWords(pence),
            ways[provider].name,
            states[state],
          ])}
        />
      )}
    </Section>
  );
}
