import { momentInWords } from "../../../web/moments.ts";
import type { Shell } from "../../../web/page.tsx";
import { Notice, Section } from "../../../web/parts.tsx";
import { signInThenPath } from "../../sign-in/addresses.ts";
import { slowPath } from "../addresses.ts";
import { ArgumentsSection } from "../arguments/pages/arguments-section.tsx";
import { SidesSection } from "../arguments/pages/sides-section.tsx";
import { CommentsSection } from "../comments/pages/comments-section.tsx";
import type { DiscussionView } from "../discussion.ts";
import { SummariesSection } from "../summaries/pages/summaries-section.tsx";
import { words } from "../words.ts";

export type DiscussionProps = {
  view: DiscussionView;
  shell: Shell;
  /** The path of the page that it stands on: links to older threads lead there. */
  topicPath: string;
};

function SlowNotice({ view: { slow, may, now, topic } }: Pick<DiscussionProps, "view">) {
  const says = words.slow;
  if (slow !== undefined)
    return (
      <Notice tone="warning">{says.notice(momentInWords(slow.until, now), slow.minutes)}</Notice>
    );
  if (!may.askToHide) return null;
  return (
    <p>
      <a href={slowPath(topic.id)}>{says.title}</a>
    </p>
  );
}

/** A discussion as a part of another page, which has a heading of level 1 already. */
export function Discussion(props: DiscussionProps) {
  const { view } = props;
  // Before the talk proper begins there are only comments; afterwards all that was said stays to be read.
  const isWhole = view.topic.stage !== "comments" || view.counts.arguments > 0;
  return (
    <div class="sections" id="discussion">
      {view.may.whyNot === undefined ? null : <Notice>{view.may.whyNot}</Notice>}
      <SlowNotice view={view} />
      {isWhole && !view.isOlderPage ? (
        <>
          <SidesSection {...props} />
          <ArgumentsSection {...props} />
          <SummariesSection {...props} />
        </>
      ) : null}
      <CommentsSection {...props} />
      {view.may.read ? null : (
        <Section title={words.signIn} id="read">
          <p>
            <a href={signInThenPath(props.topicPath)}>{words.may.signIn}</a>
          </p>
        </Section>
      )}
    </div>
  );
}
