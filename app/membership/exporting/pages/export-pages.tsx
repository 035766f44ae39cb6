import type { Trouble } from "../../../../platform/http/post-act.ts";
import {
  AskForm,
  Button,
  ChoiceField,
  Form,
  filling,
  TextField,
} from "../../../../web/form-fields.tsx";
import { exactMomentInWords } from "../../../../web/moments.ts";
import { Page, type Shell } from "../../../../web/page.tsx";
import {
  Breadcrumbs,
  DataTable,
  EmptyState,
  FormPage,
  Moment,
  Notice,
  PageTitle,
  Prose,
  Section,
} from "../../../../web/parts.tsx";
import { partyPath } from "../../../our-party/addresses.ts";
import { requestPath } from "../../../requests/addresses.ts";
import { exportRollPath, exportsPath, fetchRollPath } from "../../addresses.ts";
import { words } from "../../words.ts";
import { EXPORT_HOLDS, EXPORT_WHOM, exportStateAt, type ListExport } from "../export.ts";

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const choicesOf = <Value extends string>(
  values: readonly Value[],
  labels: Readonly<Record<Value, string>>,
) => values.map((value) => ({ value, label: capital(labels[value]) }));

/** Asks for a file of the members' list. No file is made yet. */
export function AskExportPage({ shell, trouble }: { shell: Shell; trouble?: Trouble | undefined }) {
  const { exports: says } = words;
  const field = filling(trouble);
  return (
    <FormPage
      shell={shell}
      title={says.askTitle}
      lead={says.askLead}
      trail={says.trail}
      mainPage={partyPath}
      trouble={trouble}
    >
      <AskForm shell={shell} trouble={trouble} action={exportRollPath} says={says}>
        <ChoiceField
          {...field("whom")}
          label={says.whomLabel}
          choices={choicesOf(EXPORT_WHOM, says.whom)}
          required
        />
        <ChoiceField
          {...field("holds")}
          label={says.holdsLabel}
          choices={choicesOf(EXPORT_HOLDS, says.holds)}
          required
        />
      </AskForm>
    </FormPage>
  );
}

type ExportsPageProps = {
  shell: Shell;
  now: Date;
  exports: readonly ListExport[];
  hours: number;
  /** Undefined for those who may not look a list up: they are no members. */
  trace: { readonly text: string; readonly found: ListExport | undefined } | undefined;
};

/** Every time that the members' list left the site, and what for. */
export function ExportsPage({ shell, now, exports, hours, trace }: ExportsPageProps) {
  const { exports: says } = words;
  const { columns } = says;
  return (
    <Page shell={shell} title={says.title} mainPage={partyPath} description={says.lead}>
      <Breadcrumbs trail={says.trail.slice(0, 1)} />
      <PageTitle title={says.title} lead={says.lead} />
      <p>{says.most(hours)}</p>
      {exports.length === 0 ? (
        <EmptyState title={says.emptyTitle} says={says.empty} />
      ) : (
        <DataTable
          caption={says.caption}
          columns={[columns.granted, columns.what, columns.purpose, columns.state].map((label) => ({
            label,
          }))}
          rows={exports.map((one) => rowOf(one, now))}
        />
      )}
      {trace === undefined ? null : <Trace {...trace} />}
    </Page>
  );
}

function rowOf(one: ListExport, now: Date) {
  const { states, holds, whom, request } = words.exports;
  const state = exportStateAt(one, now);
  return [
    <>
      <Moment at={one.grantedAt} now={now} form="day" />{" "}
      <a href={requestPath(one.request)}>{request(one.request)}</a>
    </>,
    `${capital(holds[one.holds])} of ${whom[one.whom]}`,
    <Prose text={one.purpose} />,
    state === "fetched" ? states.fetched(one.rows ?? 0) : states[state],
  ];
}

function Trace({ text, found }: NonNullable<ExportsPageProps["trace"]>) {
  const { traceTitle, trace, traceHint, traceSend, traced, notTraced } = words.exports;
  const says = found === undefined ? notTraced : traced(found.request);
  return (
    <Section title={traceTitle} id="trace">
      {text === "" ? null : <Notice>{says}</Notice>}
      <Form action={exportsPath} label={traceTitle}>
        <TextField name="found" label={trace} hint={traceHint} value={text} />
        <Button kind="quiet">{traceSend}</Button>
      </Form>
    </Section>
  );
}

type FilePageProps = { shell: Shell; now: Date; granted: ListExport };

/** For whoever asked: fetch the file, or why that cannot be done any more. */
export function FilePage({ shell, now, granted }: FilePageProps) {
  const { exports: says } = words;
  const state = exportStateAt(granted, now);
  return (
    <Page shell={shell} title={says.fileTitle} mainPage={partyPath} width="text" isPrivate>
      <Breadcrumbs trail={says.trail} />
      <PageTitle
        title={says.fileTitle}
        lead={says.fileLead(says.holds[granted.holds], says.whom[granted.whom])}
      />
      {state === "waiting" ? (
        <>
          <p>{says.fileReady(exactMomentInWords(granted.expiresAt))}</p>
          <Form action={fetchRollPath(granted.request)}>
            <Button>{says.fetch}</Button>
          </Form>
        </>
      ) : (
        <Notice>{says[state]}</Notice>
      )}
    </Page>
  );
}
