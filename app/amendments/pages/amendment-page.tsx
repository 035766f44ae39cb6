import { replacesEverything } from "@breakthrough/amendments";
import type { Trouble } from "../../../platform/http/post-act.ts";
import {
  Button,
  Buttons,
  ErrorSummary,
  Form,
  filling,
  TextArea,
} from "../../../web/form-fields.tsx";
import { Page, type Shell } from "../../../web/page.tsx";
import {
  Breadcrumbs,
  Columns,
  type Definition,
  DefinitionList,
  Meter,
  Moment,
  Notice,
  PageTitle,
  Prose,
  Section,
} from "../../../web/parts.tsx";
import { MarkedName } from "../../membership/door.ts";
import { discussPath } from "../../proposals/addresses.ts";
import {
  amendAmendmentPath,
  amendmentPath,
  newAmendmentPath,
  newCompositePath,
  type ToAmendment,
  toAmendmentPath,
} from "../addresses.ts";
import { type Amendment, amendmentsPageOf, isLive, MOST_REASON } from "../amendment.ts";
import type { AmendmentView } from "../view.ts";
import { words } from "../words.ts";
import { StateBadge } from "./amendments-part.tsx";
import { ChangesShown } from "./changes-shown.tsx";

type AmendmentPageProps = {
  shell: Shell;
  view: AmendmentView;
  now: Date;
  trouble?: Trouble | undefined;
};

/** One amendment: its words, its reason, what it meets, what became of it, and who decided. */
export function AmendmentPage({ shell, view, now, trouble }: AmendmentPageProps) {
  const { amendment, text } = view;
  const title = words.page.title(amendment.number, text.title);
  const isReplacing = view.of === undefined && replacesEverything(view.base, amendment.changes);
  return (
    <Page shell={shell} title={title} mainPage={discussPath} hasErrors={trouble !== undefined}>
      <Breadcrumbs trail={[{ label: text.title, href: amendmentsPageOf(text.path) }]} />
      <ErrorSummary problems={trouble?.problems ?? []} />
      <PageTitle title={title} />
      <Columns isSideFirst side={<Facts view={view} now={now} trouble={trouble} />}>
        {amendment.hasPlace ? null : <Notice tone="warning">{words.page.noPlace}</Notice>}
        {isReplacing && isLive(amendment) ? <Notice>{words.page.replacesAll}</Notice> : null}
        {view.of === undefined ? null : (
          <Notice>
            {words.page.to(view.of.number)}{" "}
            <a href={amendmentPath(view.of.id)}>{words.line.name(view.of.number)}</a>
          </Notice>
        )}
        <Section title={words.page.changes} id="changes">
          <ChangesShown changes={amendment.changes} />
        </Section>
        <Section title={words.page.reason} id="reason">
          <Prose text={amendment.reason} />
        </Section>
        {view.colliding.length === 0 ? null : (
          <Section title={words.page.collisions} id="collisions">
            <p>{words.page.collisionsSay}</p>
            <Links amendments={view.colliding} />
          </Section>
        )}
        {view.ofThis.length === 0 ? null : (
          <Section title={words.page.ofThis} id="amended-by">
            <Links amendments={view.ofThis} />
          </Section>
        )}
        <Parts view={view} />
        {JSON.stringify(amendment.written) === JSON.stringify(amendment.changes) ? null : (
          <details>
            <summary>{words.page.asMoved}</summary>
            <ChangesShown changes={amendment.written} />
          </details>
        )}
      </Columns>
    </Page>
  );
}

const Links = ({ amendments }: { amendments: readonly Amendment[] }) => (
  <ul>
    {amendments.map((one) => (
      <li key={one.id}>
        <a href={amendmentPath(one.id)}>{words.line.name(one.number)}</a>{" "}
        <StateBadge state={one.state} hasPlace={one.hasPlace} />
      </li>
    ))}
  </ul>
);

function Parts({ view: { parts } }: { view: AmendmentView }) {
  if (parts.length === 0) return null;
  return (
    <Section title={words.page.parts} id="parts">
      <ul>
        {parts.map(({ amendment, hasAgreed }) => (
          <li key={amendment.id}>
            <a href={amendmentPath(amendment.id)}>{words.line.name(amendment.number)}</a>:{" "}
            {hasAgreed ? words.page.agreed : words.page.waits}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Facts({ view, now, trouble }: Omit<AmendmentPageProps, "shell">) {
  const { amendment, into, text } = view;
  const facts: (Definition | undefined)[] = [
    {
      term: words.page.state,
      says: <StateBadge state={amendment.state} hasPlace={amendment.hasPlace} />,
    },
    amendment.decidedBy && {
      term: words.page.decided,
      says: (
        <>
          {words.decidedBy[amendment.decidedBy]} ·{" "}
          {amendment.decidedAt === undefined ? null : <Moment at={amendment.decidedAt} now={now} />}
        </>
      ),
    },
    amendment.why === undefined
      ? undefined
      : { term: words.page.why, says: <Prose text={amendment.why} /> },
    into && {
      term: words.page.into,
      says: <a href={amendmentPath(into.id)}>{words.line.name(into.number)}</a>,
    },
    {
      term: words.page.by,
      says: (
        <>
          <MarkedName who={view.named(amendment.movedBy)} /> ·{" "}
          <Moment at={amendment.movedAt} now={now} form="day" />
        </>
      ),
    },
  ];
  return (
    <>
      <DefinitionList items={facts.filter((fact) => fact !== undefined)} />
      <Meter
        label={words.page.support}
        value={amendment.support}
        target={text.insistNeeded}
        says={words.page.meter(amendment.support, text.insistNeeded)}
      />
      <Acts view={view} trouble={trouble} />
    </>
  );
}

type ActsProps = { view: AmendmentView; trouble: Trouble | undefined };

function Acts({ view, trouble }: ActsProps) {
  const { amendment, isOpen, isMember } = view;
  if (!isOpen || !isMember || !isLive(amendment)) return null;
  return (
    <>
      <h2>{words.acts.title}</h2>
      <Supporting view={view} />
      {view.isAsked && amendment.state === "offered" ? <Asked view={view} /> : null}
      {view.isDecider && amendment.state !== "offered" ? (
        <Deciding view={view} trouble={trouble} />
      ) : null}
      {view.isMover ? <Moving view={view} /> : null}
      <Further view={view} />
    </>
  );
}

type ActProps = { id: number; act: ToAmendment; label: string; quiet?: boolean };

const Act = ({ id, act, label, quiet = false }: ActProps) => (
  <Form action={toAmendmentPath(id, act)}>
    <Button kind={quiet ? "quiet" : "primary"}>{label}</Button>
  </Form>
);

function Supporting({ view }: { view: AmendmentView }) {
  const { amendment, notYet } = view;
  if (notYet !== undefined) return <Notice>{notYet}</Notice>;
  return (
    <>
      {view.isBacking ? <p>{words.acts.supported}</p> : null}
      <Form
        action={toAmendmentPath(amendment.id, "support")}
        hidden={{ back: view.isBacking ? "no" : "yes" }}
      >
        <Button kind="quiet">{view.isBacking ? words.acts.takeBack : words.acts.support}</Button>
      </Form>
    </>
  );
}

const Asked = ({ view: { amendment } }: { view: AmendmentView }) => (
  <>
    <Form action={toAmendmentPath(amendment.id, "agree")} hidden={{ answer: "yes" }}>
      <Button>{words.acts.agree}</Button>
    </Form>
    <Form action={toAmendmentPath(amendment.id, "agree")} hidden={{ answer: "no" }}>
      <Button kind="quiet">{words.acts.disagree}</Button>
    </Form>
  </>
);

function Deciding({ view: { amendment }, trouble }: ActsProps) {
  return (
    <>
      {amendment.hasPlace ? (
        <>
          <Act id={amendment.id} act="accept" label={words.acts.accept} />
          <p class="quiet">{words.acts.acceptHint}</p>
        </>
      ) : null}
      {amendment.state === "open" ? (
        <details open={trouble !== undefined}>
          <summary>{words.acts.decline}</summary>
          <Form action={toAmendmentPath(amendment.id, "decline")} label={words.acts.decline}>
            <TextArea
              {...filling(trouble)("why")}
              label={words.acts.declineWhy}
              rows={3}
              maxlength={MOST_REASON}
              minlength={5}
              required
            />
            <Button>{words.acts.decline}</Button>
          </Form>
        </details>
      ) : null}
    </>
  );
}

function Moving({ view: { amendment, text } }: { view: AmendmentView }) {
  const mayInsist = amendment.hasPlace && ["open", "declined"].includes(amendment.state);
  return (
    <>
      {mayInsist ? (
        <>
          <Act id={amendment.id} act="insist" label={words.acts.insist} />
          <p class="quiet">{words.acts.insistHint(text.insistNeeded)}</p>
        </>
      ) : null}
      <Act id={amendment.id} act="withdraw" label={words.acts.withdraw} quiet />
    </>
  );
}

function Further({ view: { amendment, text, isMover, isDecider } }: { view: AmendmentView }) {
  const isFirst = amendment.of === undefined;
  const mayJoin = isFirst && (isMover || isDecider) && amendment.state !== "offered";
  return (
    <Buttons>
      {isFirst && amendment.hasPlace ? (
        <Button kind="quiet" href={amendAmendmentPath(text.id, amendment.id)}>
          {words.acts.amend}
        </Button>
      ) : null}
      {mayJoin ? (
        <Button kind="quiet" href={newCompositePath(text.id, String(amendment.number))}>
          {words.acts.join}
        </Button>
      ) : null}
      {isMover && !amendment.hasPlace ? (
        <Button kind="quiet" href={newAmendmentPath(text.id, 1)}>
          {words.acts.write}
        </Button>
      ) : null}
    </Buttons>
  );
}
