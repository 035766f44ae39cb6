import { listInWords } from "@breakthrough/languages";
import { Page, type Shell } from "../../../../web/page.tsx";
import { Breadcrumbs, DataTable, PageTitle } from "../../../../web/parts.tsx";
import { actPath } from "../../../this-week/addresses.ts";
import { exportsPath } from "../../addresses.ts";
import { OUTCOMES } from "../../knocking/judging.ts";
import { words } from "../../words.ts";
import { AGAIN_MINUTES, type Export } from "../export.ts";
import type { Sheet } from "../file.ts";

type SheetsPageProps = {
  shell: Shell;
  granted: Export;
  sheets: readonly Sheet[];
  watermark: string;
};

/** To print: a sheet for each street, each with who asked for it, who confirmed and what the law allows. */
export function SheetsPage({ shell, granted, sheets, watermark }: SheetsPageProps) {
  const says = words.exports;
  const columns = [
    { label: words.walk.door },
    { label: says.names },
    ...OUTCOMES.map((outcome) => ({ label: words.outcomes[outcome] })),
  ];
  return (
    <Page shell={shell} title={says.sheets} mainPage={actPath} isPrivate>
      <div class="not-on-paper">
        <Breadcrumbs trail={[{ label: says.title, href: exportsPath }]} />
        <PageTitle title={says.sheets} lead={says.sheetsLead(AGAIN_MINUTES)} />
      </div>
      {sheets.length === 0 ? <p>{says.noDoors}</p> : null}
      {sheets.map(({ street, doors }) => (
        <article key={street} class="letter-on-paper">
          <h2 dir="auto">{street}</h2>
          <p>
            <strong dir="auto">{watermark}</strong>
          </p>
          <DataTable
            caption={`${granted.council}, ${granted.area}: ${street}`}
            isCaptionHidden
            columns={columns}
            rows={doors.map(({ house, postcode, names }) => [
              <span key="door" dir="auto">{`${house}, ${postcode}`}</span>,
              <bdi key="names">{listInWords(names, "and")}</bdi>,
              ...OUTCOMES.map(() => "☐"),
            ])}
          />
        </article>
      ))}
    </Page>
  );
}
