import { countInWords } from "@breakthrough/languages";
import type { Trouble } from "../../../platform/http/post-act.ts";
import { AskForm, Button, ErrorSummary, Form } from "../../../web/form-fields.tsx";
import { Page, type Shell } from "../../../web/page.tsx";
import {
  Badge,
  Breadcrumbs,
  DefinitionList,
  Moment,
  Notice,
  PageTitle,
  Prose,
  Section,
} from "../../../web/parts.tsx";
import { partyPath } from "../../our-party/addresses.ts";
import { requestPath } from "../../requests/addresses.ts";
import {
  editNewsletterPath,
  letterLookPath,
  newslettersPath,
  type ToNewsletter,
  toNewsletterPath,
} from "../addresses.ts";
import { fingerprintOf, type Newsletter } from "../newsletter.ts";
import { words } from "../words.ts";

export const LOOKS = ["light", "dark", "plain"] as const;
export type Look = (typeof LOOKS)[number];

export interface NewsletterView {
  readonly newsletter: Newsletter;
  /** Of the branch that it goes to. */
  readonly area: string;
  /** To how many it would go; undefined once it is out. */
  readonly count: number | undefined;
  /** As one of its readers gets it. */
  readonly text: string;
  /** Writes at its desk; turns the second key, and stops it; asks for a request. */
  readonly may: { readonly write: boolean; readonly turn: boolean; readonly ask: boolean };
  /** The first key was theirs. */
  readonly isOwnKey: boolean;
  /** Something of it is still on its way. */
  readonly isOnItsWay: boolean;
}

type NewsletterPageProps = {
  shell: Shell;
  now: Date;
  view: NewsletterView;
  trouble?: Trouble | undefined;
};

export function NewsletterPage({ shell, now, view, trouble }: NewsletterPageProps) {
  const { newsletter } = view;
  return (
    <Page
      shell={shell}
      title={newsletter.subject}
      mainPage={partyPath}
      width="text"
      isPrivate
      hasErrors={trouble !== undefined}
    >
      <Breadcrumbs trail={[...words.trail, { label: words.list.title, href: newslettersPath }]} />
      <PageTitle
        title={<span dir="auto">{newsletter.subject}</span>}
        above={<Badge>{words.states[newsletter.state]}</Badge>}
      />
      <ErrorSummary problems={trouble?.problems ?? []} />
      <Facts now={now} view={view} />
      {newsletter.begunAt === undefined ? (
        <Desk shell={shell} view={view} trouble={trouble} />
      ) : (
        <Numbers newsletter={newsletter} />
      )}
      {view.may.turn && view.isOnItsWay ? (
        <OneButton shell={shell} id={newsletter.id} act="stop" says="stop" kind="danger" />
      ) : null}
      <Section title={words.page.text} id="text">
        <Prose text={view.text} />
      </Section>
      <Looks id={newsletter.id} />
    </Page>
  );
}

function Facts({ now, view }: { now: Date; view: NewsletterView }) {
  const says = words.page;
  const { newsletter, area, count } = view;
  const { topic, whom, conditions, begunAt, stoppedAt, request } = newsletter;
  const only = conditions.length === 0 ? "" : ` ${words.only(conditions)}`;
  return (
    <>
      {count === undefined ? null : (
        <Notice tone={count === 0 ? "bad" : "plain"}>
          {count === 0 ? words.nobody : words.goesTo({ ...newsletter, area, count })}
        </Notice>
      )}
      <DefinitionList
        items={[
          { term: says.topic, says: words.topics[topic] },
          { term: says.to, says: `${words.whom(whom, area)}.${only}` },
          ...(begunAt === undefined
            ? []
            : [{ term: says.begun, says: <Moment at={begunAt} now={now} /> }]),
          ...(stoppedAt === undefined
            ? []
            : [{ term: says.stoppedAt, says: <Moment at={stoppedAt} now={now} /> }]),
          ...(request === undefined
            ? []
            : [
                {
                  term: says.byRequest,
                  says: <a href={requestPath(request)}>{says.request(request)}</a>,
                },
              ]),
          { term: says.fingerprint, says: <code>{fingerprintOf(newsletter)}</code> },
        ]}
      />
    </>
  );
}

function Numbers({ newsletter: { numbers } }: { newsletter: Newsletter }) {
  const says = words.page;
  return (
    <Section title={says.numbers} id="numbers">
      <DefinitionList
        items={(["posted", "sent", "cameBack", "left", "replied"] as const).map((name) => ({
          term: says[name],
          says: countInWords(numbers[name]),
        }))}
      />
      <p>{says.noTracking}</p>
    </Section>
  );
}

type DeskProps = { shell: Shell; view: NewsletterView; trouble: Trouble | undefined };

function Desk({ shell, view, trouble }: DeskProps) {
  const says = words.page;
  const { newsletter, may, isOwnKey, count } = view;
  const { id, whom, state } = newsletter;
  const ofBranch = whom === "branch";
  return (
    <Section title={says.before} id="before">
      {may.turn ? <OneButton shell={shell} id={id} act="test" says="test" kind="quiet" /> : null}
      {ofBranch && state === "draft" && may.write ? (
        <OneButton shell={shell} id={id} act="ask-key" says="askKey" />
      ) : null}
      {state === "waits" && may.turn && !isOwnKey ? (
        <OneButton shell={shell} id={id} act="turn-key" says="turnKey" />
      ) : null}
      {state === "waits" && isOwnKey ? <p>{says.waitsSays}</p> : null}
      {!ofBranch && may.ask && count !== 0 ? (
        <Section title={says.send} id="send">
          <p>{says.sendSays}</p>
          <AskForm
            shell={shell}
            trouble={trouble}
            action={toNewsletterPath(id, "send")}
            hidden={{ fingerprint: fingerprintOf(newsletter) }}
            says={{ why: says.why, whyHint: says.whyHint, send: says.go }}
          />
        </Section>
      ) : null}
      {may.write ? (
        <>
          <p>
            <a href={editNewsletterPath(id)}>{says.change}</a>
          </p>
          <Form action={toNewsletterPath(id, "drop")} once={shell.once} label={says.drop}>
            <Button kind="danger">{says.drop}</Button>
          </Form>
        </>
      ) : null}
    </Section>
  );
}

type OneButtonProps = {
  shell: Shell;
  id: number;
  act: ToNewsletter;
  says: "test" | "askKey" | "turnKey" | "stop";
  kind?: "quiet" | "danger";
};

function OneButton({ shell, id, act, says, kind }: OneButtonProps) {
  const label = words.page[says];
  return (
    <Form action={toNewsletterPath(id, act)} once={shell.once} label={label}>
      <p>{words.page[`${says}Says`]}</p>
      <Button {...(kind === undefined ? {} : { kind })}>{label}</Button>
    </Form>
  );
}

function Looks({ id }: { id: number }) {
  const says = words.page;
  return (
    <Section title={says.looks} id="looks">
      <p>{says.looksSays}</p>
      <ul>
        {LOOKS.map((look) => (
          <li key={look}>
            <a href={letterLookPath(id, look)}>{says.look[look]}</a>
          </li>
        ))}
      </ul>
    </Section>
  );
}
