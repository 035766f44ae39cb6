import type { Trouble } from "../../../platform/http/post-act.ts";
import { Button, ErrorSummary, Form, filling, TextField } from "../../../web/form-fields.tsx";
import { exactMomentInWords } from "../../../web/moments.ts";
import { Page, type Shell } from "../../../web/page.tsx";
import { FormPage } from "../../../web/parts/form-page.tsx";
import { DefinitionList, EmptyState, PageTitle, Section } from "../../../web/parts.tsx";
import { actPath } from "../../this-week/addresses.ts";
import { answerPath, eventPath, eventsPath, hostLinkPath } from "../addresses.ts";
import type { Coming } from "../coming/coming-queries.ts";
import type { Event } from "../event.ts";
import { titleInWords, whereInWords } from "../hiding/hiding.ts";
import type { EventView } from "../view.ts";
import { words } from "../words.ts";
import { AnswerForm } from "./answer-fields.tsx";
import { Lifts, standsInWords, TicketOf } from "./event-page.tsx";

type AnswerPageProps = {
  shell: Shell;
  view: EventView;
  mine: Coming;
  key_: string;
  url: string;
  proposed: string | undefined;
  isSaved: boolean;
};

/** Out of a letter: opening it changes nothing, the button does. */
export function AnswerPage({ shell, view, mine, key_, url, proposed, isSaved }: AnswerPageProps) {
  const says = words.answerPage;
  const { event, trouble } = view;
  const stands = standsInWords(mine);
  return (
    <FormPage
      shell={shell}
      title={says.title(titleInWords(event))}
      lead={isSaved ? says.saved : says.lead}
      trail={[{ label: words.list.title, href: eventsPath }]}
      mainPage={actPath}
      trouble={trouble}
    >
      <DefinitionList
        items={[
          { term: words.view.when, says: exactMomentInWords(event.startsAt) },
          {
            term: words.view.where,
            says: <span dir="auto">{whereInWords(event)}</span>,
          },
        ]}
      />
      {stands === undefined ? null : (
        <p>
          <strong>{stands}</strong>
        </p>
      )}
      {view.link === undefined ? null : (
        <p>
          <a href={view.link} rel="noreferrer nofollow">
            {words.view.link}
          </a>
        </p>
      )}
      <AnswerForm
        action={answerPath(key_)}
        mine={mine}
        trouble={trouble}
        proposed={isSaved ? undefined : proposed}
      />
      {mine.place === "in" ? <TicketOf mine={mine} url={url} /> : null}
      <Lifts view={view} />
    </FormPage>
  );
}

export function RemovedPage({ shell, event }: { shell: Shell; event: Event }) {
  const says = words.answerPage;
  return (
    <Page shell={shell} title={says.removed} mainPage={actPath} isPrivate>
      <PageTitle title={says.removed} lead={says.removedSays} />
      <p>
        <a href={eventPath(event.id)} dir="auto">
          {titleInWords(event)}
        </a>
      </p>
    </Page>
  );
}

export function SentPage({ shell, id }: { shell: Shell; id: number }) {
  const says = words.view;
  return (
    <Page shell={shell} title={says.sent} mainPage={actPath} isPrivate>
      <PageTitle title={says.sent} lead={says.sentSays} />
      <p>
        <a href={eventPath(id)}>{words.list.title}</a>
      </p>
    </Page>
  );
}

/** Of those who come, one who agreed to be seen at the door. */
export interface SeenAtDoor {
  readonly id: number;
  readonly firstName: string;
  readonly plus: number;
  readonly hasCome: boolean;
}

type HelperPageProps = {
  shell: Shell;
  event: Event;
  key_: string;
  seen: readonly SeenAtDoor[];
  /** How many come who did not agree. */
  unseen: number;
  trouble: Trouble | undefined;
};

/** For whoever helps at the door, without an account. */
export function HelperPage({ shell, event, key_, seen, unseen, trouble }: HelperPageProps) {
  const says = words.helper;
  const host = words.hostPage;
  const action = hostLinkPath(key_);
  return (
    <Page
      shell={shell}
      title={titleInWords(event)}
      mainPage={actPath}
      isPrivate
      width="text"
      hasErrors={trouble !== undefined}
    >
      <PageTitle title={<span dir="auto">{titleInWords(event)}</span>} lead={says.lead} />
      <ErrorSummary problems={trouble?.problems ?? []} />
      <Section title={host.byCode} id="by-code">
        <Form action={action} label={host.byCode}>
          <TextField {...filling(trouble)("code")} label={host.code} width="medium" required />
          <Button>{host.check}</Button>
        </Form>
      </Section>
      {seen.length === 0 ? (
        <EmptyState title={says.nobody} says={says.others(unseen)} />
      ) : (
        <Section title={host.title} id="in">
          <p>{says.others(unseen)}</p>
          {seen.map(({ id, firstName, plus, hasCome }) => (
            <Form
              key={id}
              action={action}
              inline
              hidden={{ coming: String(id), came: hasCome ? "no" : "yes" }}
              label={firstName}
            >
              <p>
                <bdi>{firstName}</bdi>
                {plus === 0 ? null : ` + ${plus}`} {hasCome ? "✓" : null}
              </p>
              <Button
                kind="quiet"
                label={`${hasCome ? host.takeBack : host.tickOff}: ${firstName}`}
              >
                {hasCome ? host.takeBack : host.tickOff}
              </Button>
            </Form>
          ))}
        </Section>
      )}
    </Page>
  );
}
