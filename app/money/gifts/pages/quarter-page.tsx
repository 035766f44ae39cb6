import { dayInWords } from "../../../../web/moments.ts";
import { poundsInWords } from "../../../../web/numbers.ts";
import { Page, type Shell } from "../../../../web/page.tsx";
import { Breadcrumbs, DataTable, PageTitle, Section } from "../../../../web/parts.tsx";
import { partyPath } from "../../../our-party/addresses.ts";
import { giftPath, quarterPath } from "../../addresses.ts";
import { words } from "../../words.ts";
import type { Gift } from "../gift-queries.ts";
import type { QuarterReport } from "../quarter.ts";

type QuarterPageProps = {
  shell: Shell;
  report: QuarterReport;
  previous: string;
  next: string;
  names: (donor: string) => string;
};

/** A quarter's report as the treasurer reads, signs and sends it, with every line of it traced. */
export function QuarterPage({ shell, report, previous, next, names }: QuarterPageProps) {
  const says = words.gifts.quarter;
  return (
    <Page
      shell={shell}
      title={says.title(report.quarter)}
      isPrivate
      mainPage={partyPath}
      width="wide"
    >
      <Breadcrumbs trail={words.deskTrail} />
      <PageTitle title={says.title(report.quarter)} lead={says.lead(dayInWords(report.due))} />
      <Gifts title={says.reported} none={says.reportedNone} gifts={report.reported} />
      <Gifts title={says.unlawful} none={says.unlawfulNone} gifts={report.unlawful} />
      {report.flags.length === 0 ? null : (
        <Section title={says.flags}>
          <p>{says.flagsSays}</p>
          <ul>
            {report.flags.map(({ donor, payments, totalPence }) => (
              <li key={donor}>
                {names(donor)}: {says.flag(payments, poundsInWords(totalPence))}
              </li>
            ))}
          </ul>
        </Section>
      )}
      <p>
        <a href={quarterPath(previous)}>{says.previous}</a>{" "}
        <a href={quarterPath(next)}>{says.next}</a>
      </p>
    </Page>
  );
}

function Gifts({ title, none, gifts }: { title: string; none: string; gifts: readonly Gift[] }) {
  const { waiting, gift, states } = words.gifts;
  return (
    <Section title={title}>
      {gifts.length === 0 ? (
        <p>{none}</p>
      ) : (
        <DataTable
          caption={title}
          isCaptionHidden
          columns={[
            { label: waiting.received },
            { label: waiting.amount },
            { label: gift.facts.name },
            { label: gift.facts.address },
            { label: gift.facts.state },
          ]}
          rows={gifts.map((one) => [
            <a key="gift" href={giftPath(one.id)}>
              {dayInWords(one.on)}
            </a>,
            poundsInWords(one.pence),
            one.donorName ?? "",
            one.donorAddress ?? "",
            `${states[one.state]}, ${dayInWords(one.settledOn ?? one.on)}`,
          ])}
        />
      )}
    </Section>
  );
}
