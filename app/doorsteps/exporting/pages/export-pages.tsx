import { countInWords } from "@breakthrough/languages";
import type { Trouble } from "../../../../platform/http/post-act.ts";
import {
  AskForm,
  Button,
  ErrorSummary,
  Form,
  filling,
  SelectField,
  TextField,
} from "../../../../web/form-fields.tsx";
import { exactMomentInWords } from "../../../../web/moments.ts";
import { Page, type Shell } from "../../../../web/page.tsx";
import {
  Breadcrumbs,
  DataTable,
  EmptyState,
  Moment,
  Notice,
  PageTitle,
  Prose,
  Section,
} from "../../../../web/parts.tsx";
import { requestPath } from "../../../requests/addresses.ts";
import { actPath } from "../../../this-week/addresses.ts";
import { exportsPath, fetchExportPath } from "../../addresses.ts";
import { words } from "../../words.ts";
import { AGAIN_MINUTES, againUntil, type Export, exportStateAt, formsFor } from "../export.ts";

type ExportsPageProps = {
  shell: Shell;
  now: Date;
  exports: readonly Export[];
  /** Within which whoever asked fetches it. */
  hours: number;
  mayAsk: boolean;
  copies: readonly { readonly value: string; readonly label: string }[];
  trouble: Trouble | undefined;
};

/** Every time that the register left the house, and what for; and the form to ask for it. */
export function ExportsPage(props: ExportsPageProps) {
  const { shell, now, exports, hours, mayAsk, trouble } = props;
  const says = words.exports;
  return (
    <Page
      shell={shell}
      title={says.title}
      mainPage={actPath}
      description={says.lead}
      hasErrors={trouble !== undefined}
    >
      <PageTitle title={says.title} lead={says.lead} />
      <ErrorSummary problems={trouble?.problems ?? []} />
      <p>{says.most(hours, AGAIN_MINUTES)}</p>
      {exports.length === 0 ? (
        <EmptyState title={says.none} says={says.noneSays} />
      ) : (
        <DataTable
          caption={says.title}
          isCaptionHidden
          columns={[says.granted, says.what, says.purpose, says.became].map((label) => ({ label }))}
          rows={exports.map((one) => rowOf(one, now))}
        />
      )}
      {mayAsk ? <Asking {...props} /> : null}
    </Page>
  );
}

function rowOf(one: Export, now: Date) {
  const says = words.exports;
  const state = exportStateAt(one, now);
  const which = one.roundId === undefined ? says.wholeCopy : words.round.title(one.roundId);
  return [
    <>
      <Moment at={one.grantedAt} now={now} form="day" />{" "}
      <a href={requestPath(one.request)}>{says.request(one.request)}</a>
    </>,
    <span key="what" dir="auto">{`${one.council}, ${one.area}: ${which}`}</span>,
    <Prose key="purpose" text={one.purpose} />,
    state === "fetched" || state === "again"
      ? says.states.fetched(countInWords(one.rows ?? 0))
      : says.states[state],
  ];
}

function Asking({ shell, copies, trouble }: ExportsPageProps) {
  const says = words.exports;
  const field = filling(trouble);
  if (copies.length === 0)
    return (
      <Section title={says.ask} id="ask">
        <p>{says.noCopies}</p>
      </Section>
    );
  return (
    <Section title={says.ask} id="ask">
      <p>{says.askSays}</p>
      <AskForm {...{ shell, trouble }} action={exportsPath} says={says}>
        <SelectField
          {...field("register")}
          label={says.whichCopy}
          prompt={words.newRound.choose}
          options={copies}
          required
        />
        <TextField
          {...field("round")}
          label={says.whichRound}
          hint={says.roundHint}
          width="medium"
          required={false}
        />
      </AskForm>
    </Section>
  );
}

type ExportPageProps = { shell: Shell; now: Date; granted: Export; trouble: Trouble | undefined };

/** For whoever asked: take it out, or why that cannot be done any more. */
export function ExportPage({ shell, now, granted, trouble }: ExportPageProps) {
  const says = words.exports;
  const state = exportStateAt(granted, now);
  return (
    <Page
      shell={shell}
      title={says.yours}
      mainPage={actPath}
      width="text"
      isPrivate
      hasErrors={trouble !== undefined}
    >
      <Breadcrumbs trail={[{ label: says.title, href: exportsPath }]} />
      <PageTitle title={says.yours} lead={`${granted.council}, ${granted.area}`} />
      <ErrorSummary problems={trouble?.problems ?? []} />
      {state === "waiting" || state === "again" ? (
        <>
          <p>
            {granted.fetchedAt === undefined
              ? says.ready(exactMomentInWords(granted.expiresAt), AGAIN_MINUTES)
              : says.again(exactMomentInWords(againUntil(granted.fetchedAt)))}
          </p>
          <Notice>{says.law}</Notice>
          {granted.roundId === undefined ? <p>{says.sheetsOfRound}</p> : null}
          {formsFor(granted).map((as) => (
            <Form
              key={as}
              action={fetchExportPath(granted.request)}
              hidden={{ as }}
              label={says.forms[as]}
            >
              <Button kind={as === "file" ? "primary" : "quiet"}>{says.forms[as]}</Button>
            </Form>
          ))}
        </>
      ) : (
        <Notice>{says[state]}</Notice>
      )}
    </Page>
  );
}
