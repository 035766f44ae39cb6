import type { PromisedValue, PublicValue } from "@breakthrough/sortition";
import type { ColumnType, Generated } from "kysely";
import type { PersonId } from "../../platform/ids.ts";
import type { HidingGround } from "../../platform/text/posts.ts";
import type { Day } from "../../platform/time/days.ts";
import type { TopicId } from "../discussions/door.ts";
import type { ArticleState, Byline } from "./articles/article.ts";
import type { Whom } from "./letter.ts";
import type { SlotSeatState } from "./slots/slot.ts";

export type NewsTables = {
  "news.letter": {
    /** The number of the request that allowed it. */
    request: number;
    subject: string;
    text: string;
    whom: Whom;
    begun_at: Date;
    posted_to: PersonId | null;
    posted: Generated<number>;
    finished_at: Date | null;
  };
  "news.article": {
    id: number;
    author_id: PersonId | null;
    /** Who reads it for the author, while it is a draft. */
    reader_id: PersonId | null;
    state: ArticleState;
    /** Null while it is hidden, as all that was typed. */
    title: string | null;
    standfirst: string | null;
    body: string | null;
    facts: string | null;
    video: string | null;
    byline: Byline;
    branch_id: number | null;
    place: string | null;
    written_at: Date;
    address: string | null;
    short_address: string | null;
    talk_id: TopicId | null;
    published_at: Date | null;
    withdrawn_at: Date | null;
    why: string | null;
    hidden_id: number | null;
    /** By which it was published in the party's name. */
    request: Generated<number | null>;
  };
  /** Who offered to write. */
  "news.offer": { person_id: PersonId; offered_at: Date };
  "news.slot": {
    id: Generated<number>;
    monday: Day;
    answer_days: number;
    closing_hour: number;
    fixed_at: Date;
    draw_at: Date;
    pool_size: number;
    pool_hash: string;
    secret: string;
    secret_commitment: string;
    promised: ColumnType<PromisedValue, string, string>;
    public_value: ColumnType<PublicValue | null, string | null | undefined, string | null>;
    drawn_order: ColumnType<number[] | null, number[] | null | undefined, number[] | null>;
    called: Generated<number>;
  };
  "news.slot_entry": {
    slot_id: number;
    place: number;
    commitment: string;
    person_id: PersonId | null;
    salt: string | null;
  };
  "news.slot_seat": {
    id: Generated<number>;
    slot_id: number;
    number: number;
    person_id: PersonId | null;
    state: Generated<SlotSeatState>;
    called_at: Date;
    answer_by: Date;
  };
  "news.hidden": {
    id: Generated<number>;
    post_id: number;
    request: number;
    ground: HidingGround;
    hidden_at: Date;
    restored_at: Date | null;
    restored_by: string | null;
    words: unknown;
  };
  "news.note": {
    id: Generated<number>;
    article_id: number;
    person_id: PersonId | null;
    is_author: boolean;
    says: string;
    at: Date;
  };
  "news.correction": {
    id: Generated<number>;
    article_id: number;
    was: string | null;
    becomes: string | null;
    proposed_at: Date;
    confirmed_at: Date | null;
    request: Generated<number | null>;
    part: "words" | "alt" | "credit";
    picture_id: number | null;
    /** Null of one made before there were reasons, and while it is hidden. */
    why: string | null;
  };
};
