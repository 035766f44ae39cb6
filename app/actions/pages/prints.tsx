import { compareNames, listInWords } from "@breakthrough/languages";
import encodeQR from "qr";
import { exactMomentInWords } from "../../../web/moments.ts";
import { Page, type Shell } from "../../../web/page.tsx";
import { Breadcrumbs, DataTable, InEnglish, PageTitle, Prose } from "../../../web/parts.tsx";
import { type Event, titleInWords, whereInWords } from "../../events/door.ts";
import { actPath } from "../../this-week/addresses.ts";
import type { Action } from "../action.ts";
import { actionPath, actionPlacePath, actionsPath } from "../addresses.ts";
import { titleInWords as actionInWords } from "../hiding/hiding.ts";
import type { PlaceView } from "../view.ts";
import { words } from "../words.ts";
import { clockRangeInWords } from "./times.ts";

/** What stands above a page that is to be printed, and is not printed with it. */
function Above({
  action,
  event,
  title,
  lead,
}: {
  action: Action;
  event?: Event;
  title: string;
  lead: string;
}) {
  const place =
    event === undefined
      ? []
      : [{ label: whereInWords(event), href: actionPlacePath(action.id, event.id) }];
  return (
    <div class="screen-alone">
      <Breadcrumbs
        trail={[
          { label: words.list.title, href: actionsPath },
          { label: actionInWords(action), href: actionPath(action.id) },
          ...place,
        ]}
      />
      <PageTitle title={title} lead={lead} />
    </div>
  );
}

/** @param address the whole address that the square leads to */
function Join({ address }: { address: string }) {
  const picture = encodeQR(address, "svg", { ecc: "medium", border: 4 });
  return (
    <p>
      <img
        class="ticket-square"
        src={`data:image/svg+xml,${encodeURIComponent(picture)}`}
        width="180"
        height="180"
        alt={words.print.square}
      />
      <br />
      {words.print.join}
      <br />
      <strong>{address}</strong>
    </p>
  );
}

type ImprintedProps = {
  shell: Shell;
  action: Action;
  /** By law, in the law's own English. */
  imprint: string;
  /** Where somebody joins. */
  join: string;
};

const Imprint = ({ imprint }: { imprint: string }) => (
  <p class="sheet-imprint">
    <InEnglish>{imprint}</InEnglish>
  </p>
);

export function LeafletPage({ shell, action, imprint, join }: ImprintedProps) {
  const says = words.print;
  return (
    <Page shell={shell} title={`${says.leaflet}: ${actionInWords(action)}`} mainPage={actPath}>
      <Above action={action} title={says.leaflet} lead={says.leafletLead} />
      <article class="letter-on-paper sheet-of-leaflet">
        <h2 dir="auto">{action.leafletTitle}</h2>
        <Prose text={action.leafletText ?? ""} />
        <Join address={join} />
        <Imprint imprint={imprint} />
      </article>
    </Page>
  );
}

export function PosterPage(props: ImprintedProps & { event: Event }) {
  const { shell, action, event, imprint, join } = props;
  const says = words.print;
  return (
    <Page
      shell={shell}
      title={`${says.poster}: ${titleInWords(event)}`}
      mainPage={actPath}
      isPrivate
    >
      <Above {...{ action, event }} title={says.poster} lead={says.posterLead} />
      <article class="letter-on-paper sheet-of-poster">
        <h2 dir="auto">{actionInWords(action)}</h2>
        <p>
          <strong dir="auto">{whereInWords(event)}</strong>
          <br />
          {exactMomentInWords(event.startsAt)}
        </p>
        <p dir="auto">{action.question}</p>
        <Join address={join} />
        <Imprint imprint={imprint} />
      </article>
    </Page>
  );
}

type LeadPrintProps = { shell: Shell; view: PlaceView };

/** Who does what when: for the lead alone, who takes it home again. */
export function RotaPage({ shell, view: { action, event, shifts, keptDays } }: LeadPrintProps) {
  const says = words.print;
  const columns = [says.when, says.task, says.people, says.free].map((label) => ({ label }));
  return (
    <Page shell={shell} title={`${says.rota}: ${titleInWords(event)}`} mainPage={actPath} isPrivate>
      <Above {...{ action, event }} title={says.rota} lead={says.rotaLead(keptDays)} />
      <article class="letter-on-paper">
        <h2 dir="auto">{titleInWords(event)}</h2>
        <p>{exactMomentInWords(event.startsAt)}</p>
        {shifts.length === 0 ? (
          <p>{words.place.noShifts}</p>
        ) : (
          <DataTable
            caption={says.rota}
            isCaptionHidden
            columns={columns}
            rows={shifts.map((shift) => [
              clockRangeInWords(shift, event.startsAt),
              <span key="task" dir="auto">
                {shift.task}
              </span>,
              <bdi key="names">
                {shift.names.length === 0 ? "–" : listInWords(shift.names.toSorted(compareNames))}
              </bdi>,
              String(Math.max(0, shift.needed - shift.taken)),
            ])}
          />
        )}
      </article>
    </Page>
  );
}

export function KitListPage({ shell, view: { action, event, kit, keptDays } }: LeadPrintProps) {
  const says = words.print;
  const columns = [says.thing, says.pieces, says.brings, says.there].map((label) => ({ label }));
  return (
    <Page
      shell={shell}
      title={`${says.kitList}: ${titleInWords(event)}`}
      mainPage={actPath}
      isPrivate
    >
      <Above {...{ action, event }} title={says.kitList} lead={says.rotaLead(keptDays)} />
      <article class="letter-on-paper">
        <h2 dir="auto">{titleInWords(event)}</h2>
        {kit.length === 0 ? (
          <p>{words.place.noKit}</p>
        ) : (
          <DataTable
            caption={says.kitList}
            isCaptionHidden
            columns={columns}
            rows={kit.map(({ id, thing, pieces, by }) => [
              <span key={id} dir="auto">
                {thing}
              </span>,
              String(pieces),
              <bdi key="by">{by ?? "–"}</bdi>,
              "☐",
            ])}
          />
        )}
      </article>
    </Page>
  );
}
