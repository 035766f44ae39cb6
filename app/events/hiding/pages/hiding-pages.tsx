import type { Trouble } from "../../../../platform/http/post-act.ts";
import { HIDING_GROUNDS } from "../../../../platform/text/posts.ts";
import { AskForm, ChoiceField, filling } from "../../../../web/form-fields.tsx";
import type { Shell } from "../../../../web/page.tsx";
import { FormPage, Prose, Section } from "../../../../web/parts.tsx";
import { actPath } from "../../../this-week/addresses.ts";
import { eventPath, eventsPath, hidePath, photoPath, restorePath } from "../../addresses.ts";
import { words } from "../../words.ts";
import { type Post, titleInWords } from "../hiding.ts";

type Props = { shell: Shell; post: Post; trouble?: Trouble | undefined };

const hiddenFields = ({ kind, id }: Post) => ({ kind, postId: String(id) });

const above = ({ eventId, title, eventHidden }: Post) => [
  { label: words.list.title, href: eventsPath },
  { label: titleInWords({ title, hidden: eventHidden }), href: eventPath(eventId) },
];

/** Asks for an event's words or a photo to be hidden. Nothing happens yet. */
export function HidePage({ shell, post, trouble }: Props) {
  const { title, lead, kinds, ground, grounds, textGone } = words.hidden;
  const choices = HIDING_GROUNDS.map((value) => ({ value, label: grounds[value] }));
  return (
    <FormPage {...{ shell, title, lead, trouble }} trail={above(post)} mainPage={actPath}>
      <Section title={kinds[post.kind]} id="post">
        <blockquote class="thread-1">
          <Prose text={post.text ?? textGone} />
        </blockquote>
        {post.kind === "event-photo" ? (
          <img src={photoPath(post.eventId, post.id)} alt={post.text} width="320" />
        ) : null}
      </Section>
      <AskForm
        {...{ shell, trouble }}
        action={hidePath}
        hidden={hiddenFields(post)}
        says={words.hidden}
      >
        <ChoiceField {...filling(trouble)("ground")} label={ground} choices={choices} required />
      </AskForm>
    </FormPage>
  );
}

/** Asks for what is hidden to be brought back. */
export function RestorePage({ shell, post, trouble }: Props) {
  const { backTitle: title, backLead: lead } = words.hidden;
  return (
    <FormPage {...{ shell, title, lead, trouble }} trail={above(post)} mainPage={actPath}>
      <AskForm
        {...{ shell, trouble }}
        action={restorePath}
        hidden={hiddenFields(post)}
        says={words.hidden}
      />
    </FormPage>
  );
}
