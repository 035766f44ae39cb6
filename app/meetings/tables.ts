import type { Generated } from "kysely";
import type { PersonId } from "../../platform/ids.ts";
import type { HidingGround } from "../../platform/text/posts.ts";
import type { Day } from "../../platform/time/days.ts";
import type { TopicId } from "../discussions/door.ts";
import type { HiddenId, PostKind } from "./hiding/hiding.ts";
import type { Telling, TopicState } from "./meeting.ts";

export type MeetingTables = {
  "meetings.topic": {
    id: Generated<number>;
    /** Nothing while it is hidden, and then `says` is nothing too. */
    title: string | null;
    /** A hash of what the title looks like, so that the same is not open twice. */
    likeness: string;
    says: string | null;
    person_id: PersonId | null;
    proposed_at: Date;
    support: Generated<number>;
    state: Generated<TopicState>;
    hidden_id: Generated<HiddenId | null>;
  };
  "meetings.topic_support": { topic_id: number; person_id: PersonId };
  "meetings.series": {
    id: Generated<number>;
    weekday: number;
    hour: number;
    minutes: number;
    first_day: Day;
    last_day: Day | null;
  };
  "meetings.meeting": {
    id: Generated<number>;
    /** Of the week for which the clock took it. */
    monday: Day;
    series_id: number;
    topic_id: number;
    talk_id: TopicId;
    /** The day of the series that it stands for, wherever it was moved since. */
    day: Day;
    starts_at: Date;
    ends_at: Date;
    decided_at: Date;
    host_id: PersonId | null;
    link: string | null;
    notes: string | null;
    outcome: string | null;
    outcome_at: Date | null;
    proposal_id: number | null;
    changes: Generated<number>;
    changed_at: Date;
    cancelled_at: Date | null;
    why: string | null;
  };
  "meetings.notes_version": {
    id: Generated<number>;
    meeting_id: number;
    number: number;
    /** Nothing where everything was taken out, or while it is hidden. */
    notes: string | null;
    person_id: PersonId | null;
    written_at: Date;
    hidden_id: Generated<HiddenId | null>;
  };
  /** Weeks that were decided, with a topic or without one. */
  "meetings.week": { monday: Day; series_id: number; day: Day; decided_at: Date };
  /** Who was told of a meeting: in slices, each of them once. */
  "meetings.telling": {
    meeting_id: number;
    what: Telling;
    changes: number;
    told_to: PersonId | null;
    is_told: Generated<boolean>;
  };
  "meetings.point": {
    id: Generated<number>;
    meeting_id: number;
    person_id: PersonId | null;
    /** Nothing while it is hidden. */
    says: string | null;
    added_at: Date;
    support: Generated<number>;
    hidden_id: Generated<HiddenId | null>;
  };
  "meetings.hidden": {
    id: Generated<HiddenId>;
    kind: PostKind;
    post_id: number;
    request: number;
    ground: HidingGround;
    /** A topic's title, what a point says or a version of notes; and what the topic is about. */
    text: string | null;
    more: string | null;
    hidden_at: Date;
    restored_at: Date | null;
    restored_by: string | null;
  };
  "meetings.point_support": { point_id: number; person_id: PersonId };
  "meetings.free_time": { person_id: PersonId; days: number[]; hours: number[]; chosen_at: Date };
  "meetings.host_offer": { person_id: PersonId; offered_at: Date };
  "meetings.coming": { meeting_id: number; person_id: PersonId };
};
