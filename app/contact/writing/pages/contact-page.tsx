import type { Trouble } from "../../../../platform/http/post-act.ts";
import { type Day, dayOf } from "../../../../platform/time/days.ts";
import {
  Button,
  Buttons,
  ErrorSummary,
  Form,
  filling,
  SelectField,
  TextArea,
  TextField,
} from "../../../../web/form-fields.tsx";
import { Island } from "../../../../web/islands/island.tsx";
import { dayInWords } from "../../../../web/moments.ts";
import { Page, type Shell } from "../../../../web/page.tsx";
import { Columns, Notice, PageTitle, Section } from "../../../../web/parts.tsx";
import { privacyPath } from "../../../imprint/addresses.ts";
import { partyPath } from "../../../our-party/addresses.ts";
import { confirmPath, contactPath, lookPath, questionsPath } from "../../addresses.ts";
import { LEAST, MOST } from "../../limits.ts";
import { FoundList } from "../../questions/pages/questions-page.tsx";
import type { QuestionFound } from "../../questions/question-queries.ts";
import { words } from "../../words.ts";
import { SUBJECTS } from "../message.ts";
import type { Unconfirmed } from "../message-store.ts";

export interface ContactView {
  /** The riddle that a browser works on; undefined where nobody reads the inbox. */
  readonly riddle: string | undefined;
  /** Where else to write, where there is an imprint. */
  readonly otherContact: string | undefined;
  readonly endsOn: Day;
  readonly confirmDays: number;
  /** What may be answered already: looked for on request, or the first questions of the page. */
  readonly likely: readonly QuestionFound[];
  readonly hasLooked: boolean;
  /** Of whoever is signed in. */
  readonly own: { readonly name: string; readonly email: string } | undefined;
}

type ContactPageProps = { shell: Shell; view: ContactView; trouble?: Trouble | undefined };

/** Anybody writes to the party, without an account. */
export function ContactPage({ shell, view, trouble }: ContactPageProps) {
  const says = words.form;
  const problems = trouble?.problems ?? [];
  const isClosed = view.riddle === undefined;
  return (
    <Page
      shell={shell}
      title={says.title}
      description={says.lead}
      mainPage={partyPath}
      hasErrors={problems.length > 0}
    >
      <PageTitle title={says.title} lead={says.lead} />
      <ErrorSummary problems={problems} />
      <Columns side={<Answered view={view} />} isSideFirst={view.hasLooked}>
        {isClosed ? (
          <Notice tone="warning" title={says.closed}>
            {view.otherContact === undefined
              ? says.closedSays
              : says.closedWrite(view.otherContact)}
          </Notice>
        ) : (
          <WriteForm shell={shell} view={view} trouble={trouble} />
        )}
      </Columns>
    </Page>
  );
}

function Answered({ view }: { view: ContactView }) {
  const says = words.form;
  // Before anybody has looked, an empty list says nothing.
  if (view.likely.length === 0 && !view.hasLooked) return null;
  return (
    <Section
      title={view.hasLooked ? says.looked : says.perhaps}
      id="answered"
      more={{ label: words.questions.all, href: questionsPath }}
    >
      {view.likely.length === 0 ? <p>{says.lookedNone}</p> : <FoundList found={view.likely} />}
    </Section>
  );
}

function WriteForm({ shell, view, trouble }: ContactPageProps) {
  const says = words.form;
  const fill = filling(trouble, view.own);
  return (
    <Form action={contactPath} once={shell.once} hidden={{ proof: "" }} label={says.title}>
      <TextField
        {...fill("name")}
        label={says.name}
        autocomplete="name"
        maxlength={MOST.name}
        required={false}
      />
      <TextField
        {...fill("email")}
        label={says.email}
        hint={says.emailHint}
        type="email"
        autocomplete="email"
        required
      />
      <SelectField
        {...fill("subject")}
        label={says.subject}
        options={SUBJECTS.map((value) => ({ value, label: says.subjects[value] }))}
        required
      />
      <TextArea
        {...fill("body")}
        label={says.body}
        hint={says.bodyHint}
        rows={9}
        maxlength={MOST.body}
        minlength={LEAST.body}
        warnsBeforeLeaving
        required
      />
      <p>
        {says.kept(dayInWords(view.endsOn))} <a href={privacyPath}>{says.privacy}</a>
      </p>
      <noscript>
        <p>{says.withoutScripts(view.confirmDays)}</p>
      </noscript>
      <Island name="proof-of-work" props={{ riddle: view.riddle, wait: says.wait }} />
      <Buttons>
        <Button>{says.send}</Button>
        <Button kind="quiet" formaction={lookPath}>
          {says.lookFirst}
        </Button>
      </Buttons>
    </Form>
  );
}

/** Was a letter sent that asks? Perhaps: the form came a second time. */
type SentPageProps = { shell: Shell; letter: "yes" | "no" | "perhaps" };

/** After it was sent. Says the same whoever wrote before from that address. */
export function SentPage({ shell, letter }: SentPageProps) {
  const says = words.sent;
  const [title, lead] = {
    yes: [says.waits, says.waitsSays] as const,
    no: [says.title, says.lead] as const,
    perhaps: [says.twice, says.twiceSays] as const,
  }[letter];
  return (
    <Page shell={shell} title={title} mainPage={partyPath} isPrivate width="text">
      <PageTitle title={title} lead={lead} />
      <p>
        <a href={questionsPath}>{words.questions.title}</a>
      </p>
    </Page>
  );
}

type ConfirmPageProps = { shell: Shell; message: Unconfirmed; key_: string };

/** Out of a letter: opening it changes nothing, its button does. */
export function ConfirmPage({ shell, message, key_ }: ConfirmPageProps) {
  const says = words.confirm;
  const { isConfirmed, email, endsAt } = message;
  return (
    <Page shell={shell} title={says.title} mainPage={partyPath} isPrivate width="text">
      <PageTitle
        title={isConfirmed ? words.sent.title : says.title}
        lead={isConfirmed ? words.sent.lead : says.lead(email)}
      />
      {isConfirmed ? (
        <p>{words.form.kept(dayInWords(dayOf(endsAt)))}</p>
      ) : (
        <Form action={confirmPath(key_)} label={says.send}>
          <Button>{says.send}</Button>
        </Form>
      )}
    </Page>
  );
}
