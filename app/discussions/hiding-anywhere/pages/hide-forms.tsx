import type { Trouble } from "../../../../platform/http/post-act.ts";
import { HIDING_GROUNDS, type PostName } from "../../../../platform/text/posts.ts";
import { AskForm, ChoiceField, filling } from "../../../../web/form-fields.tsx";
import type { Shell } from "../../../../web/page.tsx";
import { FormPage, Prose, Section } from "../../../../web/parts.tsx";
import { words } from "../../words.ts";

/** A post as the forms name it, that ask for it to be hidden or to be brought back. */
export interface Judged extends PostName {
  /** What one of its kind is called. */
  readonly what: string;
  /** Undefined where it is hidden already: then those who may ask are not shown it either. */
  readonly text: string | undefined;
  /** Of a photo: where it stands. */
  readonly picture?: string;
}

/** Where the form stands and leads, and what a room says of itself there. */
export interface HideFormPlace {
  readonly trail: readonly { readonly label: string; readonly href: string }[];
  readonly mainPage: string;
  readonly action: string;
  readonly title: string;
}

type Props = { shell: Shell; post: Judged; place: HideFormPlace; trouble: Trouble | undefined };

const hiddenFields = ({ kind, id }: Judged) => ({ kind, postId: String(id) });

/** Asks for something that somebody shows to be hidden. Nothing happens yet. */
export function HidePostPage({ shell, post, place, trouble }: Props) {
  const { lead, ground, grounds, textGone } = words.hidden;
  const { action, ...above } = place;
  const choices = HIDING_GROUNDS.map((value) => ({ value, label: grounds[value] }));
  return (
    <FormPage {...{ shell, lead, trouble, ...above }}>
      <Section title={post.what} id="post">
        <blockquote class="thread-1">
          <Prose text={post.text ?? textGone} />
        </blockquote>
        {post.picture === undefined ? null : <img src={post.picture} alt={post.text} width="320" />}
      </Section>
      <AskForm {...{ shell, trouble, action }} hidden={hiddenFields(post)} says={words.hidden}>
        <ChoiceField {...filling(trouble)("ground")} label={ground} choices={choices} required />
      </AskForm>
    </FormPage>
  );
}

/** Asks for what is hidden to be brought back. */
export function RestorePostPage({ shell, post, place, trouble }: Props) {
  const { action, ...above } = place;
  return (
    <FormPage {...{ shell, trouble, ...above }} lead={words.hidden.backLead}>
      <AskForm {...{ shell, trouble, action }} hidden={hiddenFields(post)} says={words.hidden} />
    </FormPage>
  );
}
