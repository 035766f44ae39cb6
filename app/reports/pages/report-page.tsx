import type { Trouble } from "../../../platform/http/post-act.ts";
import type { Day } from "../../../platform/time/days.ts";
import {
  Button,
  DateField,
  Form,
  filling,
  fillingDay,
  TickField,
} from "../../../web/form-fields.tsx";
import { dayInWords } from "../../../web/moments.ts";
import { poundsInWords } from "../../../web/numbers.ts";
import type { Shell } from "../../../web/page.tsx";
import { DataTable, FormPage, Notice, Section } from "../../../web/parts.tsx";
import { bankLinePath, giftPath } from "../../money/addresses.ts";
import { partyPath } from "../../our-party/addresses.ts";
import { loanPath, quarterPath, sendReportPath, sentPath } from "../addresses.ts";
import type { Report, ReportLine } from "../drawing/report.ts";
import type { Sent } from "../sent-queries.ts";
import { words } from "../words.ts";

type ReportPageProps = {
  shell: Shell;
  report: Report;
  title: string;
  /** Of it as it stands now. */
  hash: string;
  /** What was last sent of the same time. */
  last: Sent | undefined;
  today: Day;
  names: (donor: string) => string;
  /** The quarters beside it. */
  previous?: string;
  next?: string;
  trouble?: Trouble | undefined;
};

/** A report as the treasurer reads, signs and sends it, with every line of it traced. */
export function ReportPage(props: ReportPageProps) {
  const { shell, report, title, previous, next, trouble } = props;
  const says = words.report;
  return (
    <FormPage
      shell={shell}
      title={title}
      lead={says.lead(dayInWords(report.from), dayInWords(report.to), dayInWords(report.due))}
      trail={words.trail}
      mainPage={partyPath}
      trouble={trouble}
    >
      <Lines report={report} />
      <Flags {...props} />
      <Sending {...props} />
      {previous === undefined || next === undefined ? null : (
        <ul class="contents">
          <li>
            <a href={quarterPath(previous)}>{says.previous}</a>
          </li>
          <li>
            <a href={quarterPath(next)}>{says.next}</a>
          </li>
        </ul>
      )}
    </FormPage>
  );
}

function Lines({ report }: { report: Report }) {
  const says = words.report;
  const given = report.lines.filter(({ kind }) => kind === "donation" || kind === "not-accepted");
  const lent = report.lines.filter(({ kind }) => kind === "loan" || kind === "loan-ended");
  return (
    <>
      {report.lines.length === 0 ? (
        <Notice>
          <p>{says.nil}</p>
        </Notice>
      ) : null}
      <Table title={says.donations} none={says.noDonations} lines={given} />
      <Table title={says.loans} none={says.noLoans} lines={lent} />
    </>
  );
}

type TableProps = { title: string; none: string; lines: readonly ReportLine[] };

function Table({ title, none, lines }: TableProps) {
  const { columns } = words.report;
  return (
    <Section title={title}>
      {lines.length === 0 ? (
        <p>{none}</p>
      ) : (
        <DataTable
          caption={title}
          isCaptionHidden
          columns={[
            { label: columns.day },
            { label: columns.amount },
            { label: columns.who },
            { label: columns.state },
            { label: columns.trace },
          ]}
          rows={lines.map(cellsOf)}
        />
      )}
    </Section>
  );
}

/** As it stands on an envelope. */
function donorOf(name: string | null, address: string | null) {
  if (name === null) return words.report.unknown;
  return (
    <>
      {name}
      <br />
      {address}
    </>
  );
}

function cellsOf(line: ReportLine) {
  const { states, visit: visitSays, trace } = words.report;
  if (line.kind === "loan" || line.kind === "loan-ended") {
    const { id, on, pence, name, address, kind, endedOn, line: bankLine } = line.loan;
    const state = line.kind === "loan" ? states.lent : states.ended(dayInWords(endedOn ?? on));
    return [
      <a key="loan" href={loanPath(id)}>
        {dayInWords(on)}
      </a>,
      poundsInWords(pence),
      donorOf(name, address),
      `${words.loans.kinds[kind]}: ${state}`,
      bankLine === null ? trace.none : <a href={bankLinePath(bankLine)}>{trace.line}</a>,
    ];
  }
  const { id, on, pence, donorName, donorAddress, state, settledOn } = line.gift;
  const visit = line.kind === "donation" ? line.visit : undefined;
  const said = [
    `${states[state]}${settledOn === null ? "" : `, ${dayInWords(settledOn)}`}`,
    visit === undefined
      ? ""
      : visitSays(dayInWords(visit.from), dayInWords(visit.to), visit.destination, visit.purpose),
  ];
  return [
    <a key="gift" href={giftPath(id)}>
      {dayInWords(on)}
    </a>,
    poundsInWords(pence),
    donorOf(donorName, donorAddress),
    said.filter(Boolean).join(". "),
    <a key="line" href={bankLinePath(line.gift.line)}>
      {trace.line}
    </a>,
  ];
}

function Flags({ report, names }: ReportPageProps) {
  const says = words.report;
  if (report.flags.length === 0) return null;
  return (
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
  );
}

function Sending({ shell, report, hash, last, today, trouble }: ReportPageProps) {
  const { sending: says } = words.report;
  const isSentAsItStands = last?.hash === hash;
  const field = filling(trouble, { on: today });
  return (
    <Section title={says.title} id="sent">
      {last === undefined ? null : (
        <p>
          {says.sent(dayInWords(last.on), last.nth)} <a href={sentPath(last.id)}>{says.open}</a>
        </p>
      )}
      {last !== undefined && !isSentAsItStands ? <p>{says.otherNow}</p> : null}
      {today <= report.to ? <p>{says.runs(dayInWords(report.to))}</p> : null}
      {today <= report.to || isSentAsItStands ? null : (
        <>
          <p>{says.how}</p>
          <Form
            action={sendReportPath}
            once={shell.once}
            hidden={{ report: report.key, hash }}
            label={says.title}
          >
            <DateField
              {...fillingDay(trouble)("on")}
              label={says.on}
              hint={words.dayHint}
              required
            />
            <TickField {...field("declared")} label={says.declared} />
            <Button>{says.button}</Button>
          </Form>
        </>
      )}
    </Section>
  );
}
