import { Button, Form } from "../../../web/form-fields.tsx";
import { exactMomentInWords } from "../../../web/moments.ts";
import { Page, type Shell } from "../../../web/page.tsx";
import { Breadcrumbs, DataTable, EmptyState, Moment, PageTitle } from "../../../web/parts.tsx";
import { partyPath } from "../../our-party/addresses.ts";
import { requestPath } from "../../requests/addresses.ts";
import { capacityInWords } from "../../rulebook/door.ts";
import { importPath, takeBackPath } from "../addresses.ts";
import { type Imported, mayStillBeTakenBack } from "../imported.ts";
import { words } from "../words.ts";

type ImportsPageProps = {
  shell: Shell;
  now: Date;
  imports: readonly Imported[];
  undoHours: number;
  /** May the viewer ask for one? */
  mayAsk: boolean;
  /** May the viewer take one back? */
  mayTakeBack: boolean;
};

/** Every list that came in by a request, how many came, and what became of it. For everybody. */
export function ImportsPage(props: ImportsPageProps) {
  const { shell, imports, undoHours, mayAsk } = props;
  const says = words;
  return (
    <Page shell={shell} title={says.title} place={partyPath} description={says.lead}>
      <Breadcrumbs trail={says.trail.slice(0, 1)} />
      <PageTitle title={says.title} lead={says.lead} />
      <p>{says.how(undoHours)}</p>
      {mayAsk ? (
        <p>
          <a href={importPath}>{says.ask}</a>
        </p>
      ) : null}
      {imports.length === 0 ? (
        <EmptyState title={says.emptyTitle} says={says.emptySays} />
      ) : (
        <DataTable
          caption={says.caption}
          columns={Object.values(says.columns).map((label) => ({ label }))}
          rows={imports.map((one) => rowOf(one, props))}
        />
      )}
    </Page>
  );
}

function rowOf(one: Imported, { shell, now, mayTakeBack }: ImportsPageProps) {
  const { came, request, takeBack, takeBackLabel } = words;
  return [
    <>
      <Moment at={one.at} now={now} /> <a href={requestPath(one.request)}>{request(one.request)}</a>
    </>,
    came(one),
    <>
      {stateOf(one, now)}
      {mayTakeBack && mayStillBeTakenBack(one, now) ? (
        <Form action={takeBackPath(one.request)} once={shell.once}>
          <Button kind="danger" label={takeBackLabel(one.request)}>
            {takeBack}
          </Button>
        </Form>
      ) : null}
    </>,
  ];
}

function stateOf(one: Imported, now: Date): string {
  const { states } = words;
  const { takenBack, undoUntil } = one;
  if (takenBack !== undefined) {
    const { at, by, removed, stayed } = takenBack;
    return states.takenBack(exactMomentInWords(at), capacityInWords(by), removed, stayed);
  }
  if (mayStillBeTakenBack(one, now)) return states.open(exactMomentInWords(undoUntil));
  return states.stands;
}
