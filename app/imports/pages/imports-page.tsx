import { countInWords } from "@breakthrough/languages";
import { Button, Form } from "../../../web/form-fields.tsx";
import { exactMomentInWords } from "../../../web/moments.ts";
import { Page, type Shell } from "../../../web/page.tsx";
import {
  Breadcrumbs,
  DataTable,
  EmptyState,
  Moment,
  PageTitle,
  Section,
} from "../../../web/parts.tsx";
import { partyPath } from "../../our-party/addresses.ts";
import { requestPath } from "../../requests/addresses.ts";
import { capacityInWords } from "../../rulebook/door.ts";
import { importPath, postPath, takeBackPath } from "../addresses.ts";
import { type Imported, mayStillBeTakenBack } from "../imported.ts";
import type { InvitingSoFar } from "../inviting/invitation.ts";
import { words } from "../words.ts";

type ImportsPageProps = {
  shell: Shell;
  now: Date;
  imports: readonly Imported[];
  undoHours: number;
  /** How far the letters are to those who came, for whoever may ask for an import. */
  inviting: readonly InvitingSoFar[] | undefined;
  /** May the viewer ask for one? */
  mayAsk: boolean;
  /** May the viewer take one back? */
  mayTakeBack: boolean;
};

/** Every list that came in by a request, how many came, and what became of it. For everybody. */
export function ImportsPage(props: ImportsPageProps) {
  const { shell, now, imports, inviting, undoHours, mayAsk } = props;
  const says = words;
  return (
    <Page shell={shell} title={says.title} mainPage={partyPath} description={says.lead}>
      <Breadcrumbs trail={says.trail.slice(0, 1)} />
      <PageTitle title={says.title} lead={says.lead} />
      <p>{says.how(undoHours)}</p>
      {mayAsk ? (
        <p>
          <a href={importPath}>{says.ask}</a> · <a href={postPath}>{says.byPost.title}</a>
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
      {inviting === undefined ? null : <Inviting inviting={inviting} now={now} />}
    </Page>
  );
}

function Inviting({ inviting, now }: { inviting: readonly InvitingSoFar[]; now: Date }) {
  const says = words.inviting;
  const { import: ofImport, posted, waiting, unreachable, next } = says.columns;
  const columns = [
    { label: ofImport },
    { label: next },
    ...[posted, waiting, unreachable].map((label) => ({ label, isNumber: true })),
  ];
  const rows = inviting.map((one) => [
    one.request === undefined ? says.founding : words.request(one.request),
    one.nextAt === undefined ? says.done : <Moment key="next" at={one.nextAt} now={now} />,
    ...[one.posted, one.waiting, one.unreachable].map((count) => countInWords(count)),
  ]);
  return (
    <Section title={says.title}>
      <p>{says.lead}</p>
      {rows.length === 0 ? (
        <p>{says.emptySays}</p>
      ) : (
        <DataTable caption={says.caption} isCaptionHidden columns={columns} rows={rows} />
      )}
      {inviting.some(({ unreachable }) => unreachable > 0) ? <p>{says.unreachable}</p> : null}
    </Section>
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
