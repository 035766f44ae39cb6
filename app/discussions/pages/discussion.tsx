import type { Shell } from "../../../web/page.tsx";
import type { DiscussionView } from "../discussion.ts";

type DiscussionProps = {
  view: DiscussionView;
  shell: Shell;
  /** The path of the page that it stands on: links to older threads lead there. */
  topicPath: string;
};

/** A discussion as a part of another page, which has a heading of level 1 already. */
export function Discussion({ view, topicPath }: DiscussionProps) {
  return <section id="discussion" aria-label={view.topic.title + topicPath} />;
}
