import type { Trouble } from "../../../platform/http/post-act.ts";
import {
  Button,
  DateField,
  Form,
  filling,
  fillingDay,
  TickField,
} from "../../../web/form-fields.tsx";
import { dayInWords } from "../../../web/moments.ts";
import type { Shell } from "../../../web/page.tsx";
import { DataTable, FormPage, Section } from "../../../web/parts.tsx";
import { partyPath } from "../../our-party/addresses.ts";
import {
  loansPath,
  nameElectionPath,
  quarterPath,
  sentPath,
  visitsPath,
  weekPath,
} from "../addresses.ts";
import type { DueReport } from "../due.ts";
import type { GeneralElection, ReportingWeek } from "../general-election.ts";
import type { Sent } from "../sent-queries.ts";
import { pathOf, titleOf } from "../subject.ts";
import { words } from "../words.ts";

type ElectionShown = GeneralElection & { readonly weeks: readonly ReportingWeek[] };

type ReportsPageProps = {
  shell: Shell;
  due: readonly DueReport[];
  sent: readonly (Sent & { readonly title: string })[];
  elections: readonly ElectionShown[];
  /** The one that runs. */
  quarter: string;
  trouble?: Trouble | undefined;
};

/** What is to be sent, and by when; what was sent; general elections. */
export function ReportsPage(props: ReportsPageProps) {
  const { shell, quarter, trouble } = props;
  const says = words.list;
  return (
    <FormPage
      shell={shell}
      title={says.title}
      lead={says.lead}
      trail={words.deskTrail}
      mainPage={partyPath}
      trouble={trouble}
    >
      <Due {...props} />
      <Section title={says.more}>
        <ul class="contents">
          <li>
            <a href={quarterPath(quarter)}>{says.now}</a>
          </li>
          <li>
            <a href={loansPath}>{words.loans.title}</a>
          </li>
          <li>
            <a href={visitsPath}>{words.visits.title}</a>
          </li>
        </ul>
      </Section>
      <SentReports {...props} />
      <Elections {...props} />
    </FormPage>
  );
}

function Due({ due }: ReportsPageProps) {
  const { due: says } = words.list;
  return (
    <Section title={says.title} id="due">
      {due.length === 0 ? (
        <p>{says.none}</p>
      ) : (
        <DataTable
          caption={says.title}
          isCaptionHidden
          columns={[{ label: says.report }, { label: says.by }]}
          rows={due.map((one) => [
            <a key="report" href={pathOf(one)}>
              {titleOf(one)}
            </a>,
            dayInWords(one.due),
          ])}
        />
      )}
    </Section>
  );
}

function SentReports({ sent }: ReportsPageProps) {
  const { sent: says, due } = words.list;
  return (
    <Section title={says.title}>
      {sent.length === 0 ? (
        <p>{says.none}</p>
      ) : (
        <DataTable
          caption={says.title}
          isCaptionHidden
          columns={[{ label: due.report }, { label: says.on }, { label: says.entries }]}
          rows={sent.map(({ id, title, on, lines }) => [
            <a key="sent" href={sentPath(id)}>
              {title}
            </a>,
            dayInWords(on),
            says.lines(lines),
          ])}
        />
      )}
    </Section>
  );
}

function Elections({ shell, elections, trouble }: ReportsPageProps) {
  const { elections: says } = words;
  const field = filling(trouble);
  return (
    <Section title={says.title} id="elections">
      <p>{says.lead}</p>
      {elections.length === 0 ? <p>{says.none}</p> : null}
      {elections.map((one) => (
        <section key={one.id}>
          <h3>{says.poll(dayInWords(one.poll))}</h3>
          {one.hasNoCandidates ? <p>{says.exempt}</p> : <Weeks election={one} />}
        </section>
      ))}
      <Form action={nameElectionPath} once={shell.once} label={says.formTitle}>
        <h3>{says.formTitle}</h3>
        <DateField
          {...fillingDay(trouble)("dissolved")}
          label={says.dissolved}
          hint={words.dayHint}
          required
        />
        <DateField
          {...fillingDay(trouble)("poll")}
          label={says.pollDay}
          hint={words.dayHint}
          required
        />
        <TickField {...field("none")} label={says.noCandidates} />
        <Button>{says.button}</Button>
      </Form>
    </Section>
  );
}

const Weeks = ({ election }: { election: ElectionShown }) => (
  <ul>
    {election.weeks.map(({ week, from, to, due }) => (
      <li key={week}>
        <a href={weekPath(election.id, week)}>
          {words.elections.week(week, dayInWords(from), dayInWords(to))}
        </a>{" "}
        {words.elections.due(dayInWords(due))}
      </li>
    ))}
  </ul>
);
