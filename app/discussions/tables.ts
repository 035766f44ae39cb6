import type { Generated } from "kysely";
import type { PersonId } from "../../platform/ids.ts";
import type { HidingGround } from "../../platform/text/posts.ts";
import type { HiddenId, PostKind } from "./hiding/hiding.ts";
import type { Reason } from "./reporting/report.ts";
import type {
  Argued,
  ArgumentId,
  CommentId,
  Side,
  SummaryId,
  TopicId,
  TopicStage,
} from "./topic.ts";

export type DiscussionsTables = {
  "discussions.topic": {
    id: Generated<TopicId>;
    path: string;
    title: string;
    stage: TopicStage;
    opened_at: Date;
    stage_since: Date;
    comments: Generated<number>;
    arguments: Generated<number>;
    members_for: Generated<number>;
    members_against: Generated<number>;
    members_unsure: Generated<number>;
    slow_until: Generated<Date | null>;
    slow_minutes: Generated<number | null>;
  };
  "discussions.comment": {
    id: Generated<CommentId>;
    topic_id: TopicId;
    /** The comment that began the thread; null on that comment itself. */
    thread_id: CommentId | null;
    /** The comment that is answered. */
    parent_id: CommentId | null;
    /** Nobody, once the writer was forgotten. */
    person_id: PersonId | null;
    /** Nothing while it is hidden, or once it was taken back: the place stays, so that answers keep their sense. */
    text: string | null;
    replies: Generated<number>;
    written_at: Date;
    edited_at: Date | null;
    removed_at: Date | null;
    hidden_id: Generated<HiddenId | null>;
  };
  /** Posts that are hidden or were. */
  "discussions.hidden": {
    id: Generated<HiddenId>;
    topic_id: TopicId;
    kind: PostKind;
    post_id: number;
    request: number;
    ground: HidingGround;
    text: string | null;
    source: string | null;
    hidden_at: Date;
    restored_at: Date | null;
    restored_by: string | null;
  };
  "discussions.report": {
    id: Generated<number>;
    /** Null where it is another room's post, which makes no discussion slow. */
    topic_id: TopicId | null;
    /** Of any room: each says which kinds of posts it has. */
    kind: string;
    post_id: number;
    reason: Reason;
    says: string | null;
    person_id: PersonId;
    reported_at: Date;
  };
  "discussions.earlier_text": {
    id: Generated<number>;
    comment_id: CommentId;
    text: string;
    replaced_at: Date;
  };
  "discussions.argument": {
    id: Generated<ArgumentId>;
    topic_id: TopicId;
    camp: Argued;
    /** Nothing while it is hidden. */
    claim: string | null;
    hidden_id: Generated<HiddenId | null>;
    source: string | null;
    person_id: PersonId | null;
    strong: Generated<number>;
    /** Of those marks, the ones that each camp gave. */
    strong_for: Generated<number>;
    strong_against: Generated<number>;
    /** How many said that it changed their mind. */
    changed: Generated<number>;
    written_at: Date;
  };
  "discussions.strong_mark": { argument_id: ArgumentId; person_id: PersonId };
  "discussions.mind_changed": {
    topic_id: TopicId;
    person_id: PersonId;
    argument_id: ArgumentId;
    changed_at: Date;
  };
  "discussions.side": { topic_id: TopicId; person_id: PersonId; side: Side; taken_at: Date };
  "discussions.summary": {
    id: Generated<SummaryId>;
    topic_id: TopicId;
    person_id: PersonId | null;
    /** Nothing while it is hidden. */
    text: string | null;
    hidden_id: Generated<HiddenId | null>;
    written_at: Date;
  };
  "discussions.fair_mark": { summary_id: SummaryId; person_id: PersonId; marked_at: Date };
};
