import type { NamedOf } from "../../../platform/house.ts";
import type { Trouble } from "../../../platform/http/post-act.ts";
import { Button, Form, filling, TextArea } from "../../../web/form-fields.tsx";
import type { Shell } from "../../../web/page.tsx";
import { FormPage, Moment, Prose } from "../../../web/parts.tsx";
import { type Branch, trailTo } from "../../branches/door.ts";
import { MarkedName } from "../../membership/door.ts";
import { partyPath } from "../../our-party/addresses.ts";
import { answerPath, writeToBranchPath } from "../addresses.ts";
import { MESSAGE_LEAST, MESSAGE_MOST } from "../limits.ts";
import type { Message } from "../messages/message-store.ts";
import { words } from "../words.ts";

type MessagesPageProps = {
  shell: Shell;
  now: Date;
  branch: Branch;
  above: readonly Branch[];
  messages: readonly Message[];
  named: NamedOf;
  trouble: Trouble | undefined;
};

/** What was written to a branch, for its officers. */
export function MessagesPage(props: MessagesPageProps) {
  const { shell, branch, above, messages, trouble } = props;
  const says = words.messages;
  return (
    <FormPage
      mainPage={partyPath}
      shell={shell}
      title={says.title(branch.name)}
      lead={says.lead}
      trail={trailTo([...above, branch])}
      trouble={trouble}
    >
      {messages.length === 0 ? <p>{says.noMessages}</p> : null}
      {messages.map((message) => (
        <OneMessage key={message.id} message={message} {...props} />
      ))}
    </FormPage>
  );
}

function OneMessage({
  shell,
  message: { id, branchId, personId, body, at, answer },
  named,
  now,
  trouble,
}: MessagesPageProps & { message: Message }) {
  const says = words.messages;
  const isThis = trouble?.values.message === String(id);
  return (
    <article>
      <p>
        {says.from} <MarkedName who={named(personId)} />, <Moment at={at} now={now} />
      </p>
      <Prose text={body} />
      {answer === undefined ? (
        <Form
          action={answerPath(branchId, id)}
          once={shell.once}
          hidden={{ message: String(id) }}
          label={`${says.answer} ${id}`}
        >
          <TextArea
            {...filling(isThis ? trouble : undefined)("answer")}
            stem={isThis ? "answer" : `answer-${id}`}
            label={says.answer}
            minlength={MESSAGE_LEAST}
            maxlength={MESSAGE_MOST}
          />
          <Button kind="quiet">{says.sendAnswer}</Button>
        </Form>
      ) : (
        <>
          <p>{says.answered}:</p>
          <Prose text={answer} />
        </>
      )}
    </article>
  );
}

type WritePageProps = {
  shell: Shell;
  branch: Branch;
  above: readonly Branch[];
  trouble: Trouble | undefined;
};

export function WritePage({ shell, branch, above, trouble }: WritePageProps) {
  const says = words.write;
  return (
    <FormPage
      mainPage={partyPath}
      shell={shell}
      title={says.title(branch.name)}
      lead={says.lead}
      trail={trailTo([...above, branch])}
      trouble={trouble}
    >
      <Form action={writeToBranchPath(branch.id)} once={shell.once}>
        <TextArea
          {...filling(trouble)("body")}
          label={says.body}
          rows={8}
          minlength={MESSAGE_LEAST}
          maxlength={MESSAGE_MOST}
          warnsBeforeLeaving
          required
        />
        <Button>{says.send}</Button>
      </Form>
    </FormPage>
  );
}
