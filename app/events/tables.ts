import type { Language } from "@breakthrough/languages";
import type { Generated } from "kysely";
import type { PersonId } from "../../platform/ids.ts";
import type { HidingGround } from "../../platform/text/posts.ts";
import type { Answer, Place } from "./coming/places.ts";
import type { Kind, WhereKind } from "./event.ts";
import type { HiddenId, PostKind } from "./hiding/hiding.ts";
import type { Telling } from "./telling/telling.ts";

export type EventTables = {
  "events.event": {
    id: Generated<number>;
    series_id: number | null;
    scope_kind: "party" | "branch" | "team";
    scope_id: number | null;
    kind: Kind;
    title: string | null;
    says: string | null;
    is_proposed: boolean;
    starts_at: Date;
    ends_at: Date;
    where_kind: WhereKind;
    place: string | null;
    postcode: string | null;
    access: string | null;
    link: string | null;
    is_public: boolean;
    places: number | null;
    host_id: PersonId | null;
    changes: Generated<number>;
    changed_at: Date;
    cancelled_at: Date | null;
    why: string | null;
    reminded_at: Date | null;
    host_told_at: Date | null;
    forgotten_at: Date | null;
    hidden_id: Generated<HiddenId | null>;
  };
  "events.coming": {
    id: Generated<number>;
    event_id: number;
    person_id: PersonId | null;
    email: string | null;
    email_key: string | null;
    name: string | null;
    language: Language | null;
    answer: Answer | null;
    place: Place;
    plus: Generated<number>;
    lift_seats: Generated<number>;
    lift_from: string | null;
    shows_name: Generated<boolean>;
    code: string;
    asked_at: Date;
    queued_at: Date | null;
    came_at: Date | null;
  };
  "events.key": { hash: string; coming_id: number };
  "events.backing": { event_id: number; person_id: PersonId };
  "events.host_link": { event_id: number; hash: string; made_at: Date };
  "events.look": { id: Generated<number>; event_id: number; at: Date };
  "events.photo": {
    id: Generated<number>;
    event_id: number;
    bytes: Buffer | null;
    says: string | null;
    added_by: PersonId | null;
    added_at: Date;
    hidden_id: Generated<HiddenId | null>;
  };
  "events.hidden": {
    id: Generated<HiddenId>;
    kind: PostKind | "copy";
    post_id: number;
    request: number;
    ground: HidingGround;
    hidden_at: Date;
    restored_at: Date | null;
    restored_by: string | null;
  };
  "events.hidden_words": {
    event_id: number;
    hidden_id: HiddenId;
    /** Under a hiding of its own: by what it stays hidden once that is over. */
    copy_id: HiddenId | null;
    title: string;
    says: string;
    place: string | null;
    postcode: string | null;
    access: string | null;
    link: string | null;
    why: string | null;
  };
  "events.hidden_photo": {
    photo_id: number;
    hidden_id: HiddenId;
    bytes: Buffer;
    says: string;
    key: string;
  };
  "events.telling": {
    event_id: number;
    what: Telling;
    changes: number;
    /** All dates that are told of, of a repeated event. */
    events: number[];
    /** Whoever answered later knows already. */
    asked_by: Date;
    told_to: string | null;
    is_told: Generated<boolean>;
  };
};
