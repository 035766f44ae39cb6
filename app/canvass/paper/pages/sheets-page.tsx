import type { Trouble } from "../../../../platform/http/post-act.ts";
import { Button, ErrorSummary, Form, filling, TextField } from "../../../../web/form-fields.tsx";
import { Page, type Shell } from "../../../../web/page.tsx";
import { Breadcrumbs, DataTable, Notice, PageTitle, Section } from "../../../../web/parts.tsx";
import { type Event, titleInWords } from "../../../events/door.ts";
import { actPath } from "../../../this-week/addresses.ts";
import {
  printSheetsPath,
  printSlipsPath,
  sheetPath,
  stallDeskPath,
  toStallPath,
} from "../../addresses.ts";
import { words } from "../../words.ts";
import { MOST_AT_ONCE, ROWS } from "../ids.ts";
import type { Sheet } from "../sheet-queries.ts";

type SheetsPageProps = {
  shell: Shell;
  event: Event;
  sheets: readonly Sheet[];
  /** Which rows were typed in, by sheet. */
  taken: ReadonlyMap<number, readonly number[]>;
  /** Why no more are made. */
  closed: string | undefined;
  trouble: Trouble | undefined;
};

/** The sheets of a stall: to make, to print and to type in. */
export function SheetsPage(props: SheetsPageProps) {
  const { shell, event, sheets, closed, trouble } = props;
  const says = words.paper;
  const title = titleInWords(event);
  return (
    <Page
      shell={shell}
      title={`${says.title}: ${title}`}
      mainPage={actPath}
      isPrivate
      hasErrors={trouble !== undefined}
    >
      <Breadcrumbs trail={[{ label: words.desk.title, href: stallDeskPath(event.id) }]} />
      <PageTitle title={says.title} above={<span dir="auto">{title}</span>} lead={says.lead} />
      <ErrorSummary problems={trouble?.problems ?? []} />
      <Section title={says.made} id="made">
        {sheets.length === 0 ? <p>{says.none}</p> : <Made {...props} />}
      </Section>
      <Section title={says.make} id="make">
        {closed !== undefined ? (
          <Notice>{closed}</Notice>
        ) : (
          <Form action={toStallPath(event.id, "make-sheets")} once={shell.once} label={says.make}>
            <p>{says.makeSays}</p>
            <TextField
              {...filling(trouble, { count: "5" })("count")}
              label={says.count}
              hint={says.countHint(MOST_AT_ONCE)}
              inputmode="numeric"
              maxlength={2}
              width="short"
              required
            />
            <Button>{says.make}</Button>
          </Form>
        )}
      </Section>
    </Page>
  );
}

function Made({ event, sheets, taken }: SheetsPageProps) {
  const says = words.paper;
  const empty = sheets.filter(({ number }) => !taken.has(number)).slice(0, MOST_AT_ONCE);
  const [from, to] = [empty[0]?.number, empty.at(-1)?.number];
  const columns = [says.sheet, says.rows, says.typeIn, says.printSheet].map((label) => ({ label }));
  return (
    <>
      {from === undefined || to === undefined ? null : (
        <ul>
          <li>
            <a href={printSheetsPath(event.id, from, to)}>{says.printAll}</a>
          </li>
          <li>
            <a href={printSlipsPath(event.id, from, to)}>{says.printAllSlips}</a>
          </li>
        </ul>
      )}
      <DataTable
        caption={says.made}
        isCaptionHidden
        columns={columns}
        rows={sheets.map(({ number }) => {
          const sheet = says.sheetOf(number);
          const ways = [
            [says.printSheet, printSheetsPath(event.id, number)],
            [says.printSlips, printSlipsPath(event.id, number)],
          ] as const;
          return [
            String(number),
            says.typed(taken.get(number)?.length ?? 0, ROWS),
            <a
              key="type"
              href={sheetPath(event.id, number)}
              aria-label={`${says.typeIn}: ${sheet}`}
            >
              {says.typeIn}
            </a>,
            <span key="print">
              {ways.map(([label, href], index) => (
                <span key={href}>
                  {index === 0 ? null : " · "}
                  <a href={href} aria-label={`${label}: ${sheet}`}>
                    {label}
                  </a>
                </span>
              ))}
            </span>,
          ];
        })}
      />
      <p>{says.shred}</p>
    </>
  );
}
