import { Page, type Shell } from "../../../../web/page.tsx";
import { Breadcrumbs, DataTable, Moment, PageTitle, Section } from "../../../../web/parts.tsx";
import { type Branch, type DoneHere, trailTo } from "../../../branches/door.ts";
import { partyPath } from "../../../our-party/addresses.ts";
import type { RecordLine } from "../../../record/door.ts";
import { branchReportPath } from "../../addresses.ts";
import { words } from "../../words.ts";
import type { Written } from "../year-queries.ts";

type ReportPageProps = {
  shell: Shell;
  now: Date;
  branch: Branch;
  above: readonly Branch[];
  year: number;
  members: number;
  numbers: Written & DoneHere;
  lines: readonly RecordLine[];
  /** Those with a report, the newest first. */
  years: readonly number[];
};

export function ReportPage(props: ReportPageProps) {
  const { shell, branch, above, year, members, numbers, lines, years, now } = props;
  const says = words.report;
  const title = says.title(branch.name, year);
  return (
    <Page mainPage={partyPath} shell={shell} title={title}>
      <Breadcrumbs trail={trailTo([...above, branch])} />
      <PageTitle title={title} lead={says.lead} />
      <ul>
        <li>{says.members(members)}</li>
        <li>{says.officers(numbers.officers)}</li>
        <li>{says.letters(numbers.letters)}</li>
        <li>{says.messages(numbers.messages, numbers.answered)}</li>
        <li>{says.looks(numbers.looks)}</li>
      </ul>
      <Section title={says.lines}>
        {lines.length === 0 ? (
          <p>{says.none}</p>
        ) : (
          <DataTable
            caption={says.lines}
            isCaptionHidden
            columns={says.columns.map((label) => ({ label }))}
            rows={lines.map((line) => [<Moment at={line.at} now={now} form="day" />, line.says])}
          />
        )}
      </Section>
      <ul class="contents">
        {years
          .filter((one) => one !== year)
          .map((one) => (
            <li key={one}>
              <a href={`${branchReportPath(branch.id)}?year=${one}`}>{says.earlier(one)}</a>
            </li>
          ))}
      </ul>
    </Page>
  );
}
