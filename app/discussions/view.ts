import type { Actor } from "../../platform/actor.ts";
import type { Reader } from "../../platform/database/database.ts";
import type { DiscussionPage, DiscussionView } from "./discussion.ts";
import type { TopicId } from "./topic.ts";

/** Everything that a discussion's part of a page shows to this viewer. */
export async function discussionOf(
  db: Reader,
  topicId: TopicId,
  viewer: Actor,
  page: DiscussionPage = {},
): Promise<DiscussionView> {
  throw new Error(`not yet ${topicId} ${viewer.kind} ${page.before} ${db}`);
}
