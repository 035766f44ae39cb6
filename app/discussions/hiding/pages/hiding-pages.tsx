import type { Trouble } from "../../../../platform/http/post-act.ts";
import { HIDING_GROUNDS } from "../../../../platform/text/posts.ts";
import { AskForm, ChoiceField, ErrorSummary, filling } from "../../../../web/form-fields.tsx";
import { Prose, Section } from "../../../../web/parts.tsx";
import { hidePath, restorePath } from "../../addresses.ts";
import { TopicPage, type TopicPageProps } from "../../pages/topic-page.tsx";
import { words } from "../../words.ts";
import type { PostKind } from "../hiding.ts";

export type PostShown = {
  kind: PostKind;
  id: number;
  /** Undefined where it is hidden already: then those who may ask are not shown it either. */
  text: string | undefined;
  source: string | undefined;
};

type HidingPageProps = TopicPageProps & { post: PostShown; trouble?: Trouble | undefined };

const hiddenFields = ({ kind, id }: PostShown) => ({ kind, postId: String(id) });

/** Asks for a post to be hidden. Nothing happens yet. */
export function HidePage(props: HidingPageProps) {
  const { topic, trouble, post, shell } = props;
  const { title, lead, ground, grounds } = words.hidden;
  const choices = HIDING_GROUNDS.map((value) => ({ value, label: grounds[value] }));
  return (
    <TopicPage {...props} title={title} lead={lead} hasErrors={trouble !== undefined}>
      <ErrorSummary problems={trouble?.problems ?? []} />
      <Section title={words.hidden.post} id="post">
        <blockquote class="thread-1">
          <Prose text={post.text ?? words.hidden.textGone} />
          {post.source === undefined ? null : <Prose text={post.source} />}
        </blockquote>
      </Section>
      <AskForm
        shell={shell}
        trouble={trouble}
        action={hidePath(topic.id)}
        hidden={hiddenFields(post)}
        says={words.hidden}
      >
        <ChoiceField {...filling(trouble)("ground")} label={ground} choices={choices} required />
      </AskForm>
    </TopicPage>
  );
}

/** Asks for a hidden post to be brought back. */
export function RestorePage(props: HidingPageProps) {
  const { topic, trouble, post, shell } = props;
  const { backTitle, backLead } = words.hidden;
  return (
    <TopicPage {...props} title={backTitle} lead={backLead} hasErrors={trouble !== undefined}>
      <ErrorSummary problems={trouble?.problems ?? []} />
      <AskForm
        shell={shell}
        trouble={trouble}
        action={restorePath(topic.id)}
        hidden={hiddenFields(post)}
        says={words.hidden}
      />
    </TopicPage>
  );
}
