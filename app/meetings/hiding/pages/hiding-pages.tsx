import type { Trouble } from "../../../../platform/http/post-act.ts";
import { HIDING_GROUNDS } from "../../../../platform/text/posts.ts";
import { AskForm, ChoiceField, filling } from "../../../../web/form-fields.tsx";
import type { Shell } from "../../../../web/page.tsx";
import { FormPage, Prose, Section } from "../../../../web/parts.tsx";
import { discussPath } from "../../../proposals/addresses.ts";
import { hidePath, restorePath } from "../../addresses.ts";
import { above } from "../../pages/topic-parts.tsx";
import { words } from "../../words.ts";
import type { Post } from "../hiding.ts";

type Props = { shell: Shell; post: Post; trouble?: Trouble | undefined };

const hiddenFields = ({ kind, id }: Post) => ({ kind, postId: String(id) });

/** Asks for a topic or a point to be hidden. Nothing happens yet. */
export function HidePage({ shell, post, trouble }: Props) {
  const { title, lead, kinds, ground, grounds, textGone } = words.hidden;
  const choices = HIDING_GROUNDS.map((value) => ({ value, label: grounds[value] }));
  return (
    <FormPage {...{ shell, title, lead, trouble }} trail={above()} mainPage={discussPath}>
      <Section title={kinds[post.kind]} id="post">
        <blockquote class="thread-1">
          <Prose text={post.text ?? textGone} />
          {post.more === undefined ? null : <Prose text={post.more} />}
        </blockquote>
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

/** Asks for a hidden topic or point to be brought back. */
export function RestorePage({ shell, post, trouble }: Props) {
  const { backTitle: title, backLead: lead } = words.hidden;
  return (
    <FormPage {...{ shell, title, lead, trouble }} trail={above()} mainPage={discussPath}>
      <AskForm
        {...{ shell, trouble }}
        action={restorePath}
        hidden={hiddenFields(post)}
        says={words.hidden}
      />
    </FormPage>
  );
}
