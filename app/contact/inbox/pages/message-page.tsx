import type { Named, NamedOf } from "../../../../platform/house.ts";
import type { Trouble } from "../../../../platform/http/post-act.ts";
import type { PersonId } from "../../../../platform/ids.ts";
import { dayOf } from "../../../../platform/time/days.ts";
import {
  Button,
  Buttons,
  Form,
  filling,
  SelectField,
  TextArea,
} from "../../../../web/form-fields.tsx";
import { dayInWords } from "../../../../web/moments.ts";
import type { Shell } from "../../../../web/page.tsx";
import {
  DefinitionList,
  FormPage,
  Moment,
  Notice,
  Prose,
  Section,
} from "../../../../web/parts.tsx";
import { MarkedName } from "../../../membership/door.ts";
import { partyPath } from "../../../our-party/addresses.ts";
import { inboxPath, toMessagePath } from "../../addresses.ts";
import { LEAST, MOST } from "../../limits.ts";
import { words } from "../../words.ts";
import type { Message, Reply } from "../../writing/message.ts";
import type { Entry } from "../inbox-queries.ts";

export interface MessageView {
  readonly message: Message;
  readonly entries: readonly Entry[];
  /** Who reads the page. */
  readonly personId: PersonId;
  /** Everybody of the team beside them. */
  readonly others: readonly { readonly personId: PersonId; readonly who: Named }[];
}

type MessagePageProps = {
  shell: Shell;
  now: Date;
  view: MessageView;
  named: NamedOf;
  trouble?: Trouble | undefined;
};

/** One message with all that the team did about it. */
export function MessagePage(props: MessagePageProps) {
  const { shell, now, view, named, trouble } = props;
  const { message, entries } = view;
  const says = words.inbox;
  return (
    <FormPage
      shell={shell}
      title={says.line(words.form.subjects[message.subject], message.id)}
      lead={says.onlyTeam(dayInWords(dayOf(message.endsAt)))}
      trail={[{ label: says.title, href: inboxPath }]}
      mainPage={partyPath}
      trouble={trouble}
    >
      <DefinitionList
        items={[
          { term: says.from, says: <span dir="auto">{message.name ?? says.noName}</span> },
          { term: says.email, says: message.email },
          ...(message.reply === undefined ? [] : itemsOf(message.reply)),
          { term: says.at, says: <Moment at={message.at} now={now} /> },
          { term: says.state, says: says.states[message.state] },
          {
            term: says.whose,
            says:
              message.takenBy === undefined ? (
                says.nobodys
              ) : (
                <MarkedName who={named(message.takenBy)} />
              ),
          },
        ]}
      />
      <Section title={says.message} id="message">
        {message.reply === undefined ? null : <OfReply reply={message.reply} />}
        {message.body === "" ? <p>{says.reply.noText}</p> : <Prose text={message.body} />}
      </Section>
      {entries.map((entry) => (
        <OneEntry key={entry.id} entry={entry} now={now} named={named} />
      ))}
      <WhoseForms {...props} />
      <Writing {...props} />
      <Sorting shell={shell} message={message} />
    </FormPage>
  );
}

const itemsOf = ({ heading, about, path }: Reply) => [
  ...(heading === ""
    ? []
    : [{ term: words.inbox.reply.heading, says: <span dir="auto">{heading}</span> }]),
  {
    term: words.inbox.reply.answers,
    says:
      about === undefined ? (
        words.inbox.reply.older
      ) : (
        <a href={path} dir="auto">
          {about}
        </a>
      ),
  },
];

/** What the team has to know before it answers what came by mail. */
function OfReply({ reply: { isFromReader, isCut, attachments } }: { reply: Reply }) {
  const says = words.inbox.reply;
  return (
    <>
      {isFromReader ? null : <Notice tone="warning">{says.unknownSender}</Notice>}
      {isCut ? <p>{says.cut}</p> : null}
      {attachments === 0 ? null : <p>{says.dropped(attachments)}</p>}
    </>
  );
}

function OneEntry({ entry, now, named }: { entry: Entry; now: Date; named: NamedOf }) {
  const { id, kind, body, personId, at, undeliveredAt } = entry;
  return (
    <Section title={words.inbox.entries[kind]} id={`entry-${id}`}>
      <p>
        <MarkedName who={named(personId)} />, <Moment at={at} now={now} />
      </p>
      {undeliveredAt === undefined ? null : (
        <Notice tone="warning">
          {words.inbox.undeliveredSays} <Moment at={undeliveredAt} now={now} />
        </Notice>
      )}
      <Prose text={body} />
    </Section>
  );
}

function WhoseForms({ shell, view, trouble }: MessagePageProps) {
  const says = words.inbox;
  const { message, personId, others } = view;
  const isMine = message.takenBy === personId;
  return (
    <Section title={says.whose} id="whose">
      {message.takenBy === undefined || isMine ? (
        <Form
          action={toMessagePath(message.id, "take")}
          once={shell.once}
          hidden={isMine ? { back: "yes" } : {}}
          label={isMine ? says.putBack : says.take}
        >
          <Button kind="quiet">{isMine ? says.putBack : says.take}</Button>
        </Form>
      ) : null}
      {others.length === 0 ? null : (
        <Form action={toMessagePath(message.id, "give")} once={shell.once} label={says.give}>
          <SelectField
            {...filling(trouble)("to")}
            label={says.giveTo}
            options={others.map((one) => ({ value: one.personId, label: one.who.name }))}
            required
          />
          <Button kind="quiet">{says.give}</Button>
        </Form>
      )}
    </Section>
  );
}

function Writing({ shell, view: { message, personId }, trouble }: MessagePageProps) {
  const says = words.inbox;
  const fill = filling(trouble);
  const isOthers = message.takenBy !== undefined && message.takenBy !== personId;
  return (
    <>
      {isOthers || message.state === "spam" ? null : (
        <Section title={says.answer} id="answer-it">
          <Form action={toMessagePath(message.id, "answer")} once={shell.once} label={says.answer}>
            <TextArea
              {...fill("answer")}
              label={says.yourAnswer}
              hint={says.answerHint}
              rows={9}
              maxlength={MOST.body}
              minlength={LEAST.body}
              warnsBeforeLeaving
              required
            />
            <Button>{says.sendAnswer}</Button>
          </Form>
        </Section>
      )}
      <Section title={says.addNote} id="note-it">
        <Form action={toMessagePath(message.id, "note")} once={shell.once} label={says.addNote}>
          <TextArea
            {...fill("note")}
            label={says.note}
            hint={says.noteHint}
            rows={3}
            maxlength={MOST.note}
            minlength={2}
            required
          />
          <Button kind="quiet">{says.addNote}</Button>
        </Form>
      </Section>
    </>
  );
}

function Sorting({ shell, message: { id, state } }: { shell: Shell; message: Message }) {
  const says = words.inbox;
  const into = (["open", "closed", "spam"] as const).filter((one) => one !== state);
  return (
    <Section title={says.sort} id="sort">
      <Form action={toMessagePath(id, "sort")} once={shell.once} label={says.sort}>
        <Buttons>
          {into.map((one) => (
            <Button key={one} kind="quiet" name="into" value={one}>
              {says.into[one]}
            </Button>
          ))}
        </Buttons>
      </Form>
    </Section>
  );
}
