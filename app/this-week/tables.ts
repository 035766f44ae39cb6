import type { Language } from "@breakthrough/languages";
import type { ColumnType, Generated } from "kysely";
import type { PersonId } from "../../platform/ids.ts";
import type { Day } from "../../platform/time/days.ts";
import type { AddedKind, Notices } from "../mail/door.ts";
import type { AdditionId } from "./telling/added.ts";
import type { HappeningId, Part } from "./telling/happening.ts";

export type ThisWeekTables = {
  "this_week.follow": {
    person_id: PersonId;
    path: string;
    /** Null: as they chose for all. "off": they stopped, and taking part again does not begin it anew. */
    level: Notices | null;
    /** False: they follow it because they took part. */
    is_chosen: boolean;
    since: Date;
    /** Stands in the address that stops it without signing in; it can do nothing else. */
    stop_key: string;
  };
  "this_week.happening": {
    id: Generated<HappeningId>;
    fact: string;
    part: Part;
    is_important: boolean;
    is_for_all: boolean;
    by_person: PersonId | null;
    until: Date | null;
    says: ColumnType<Readonly<Record<Language, string>>, string, never>;
    at: Date;
    /** What was added to one thing: each reader is told how much of it is new to them. */
    is_gathered: Generated<boolean>;
    /** How far its letters have come: to whom the last was written, until all are. */
    told_to: PersonId | null;
    told_at: Date | null;
  };
  /** The first is where a letter of it leads. */
  "this_week.happening_on": { happening_id: HappeningId; place: number; path: string };
  "this_week.asked": { happening_id: HappeningId; person_id: PersonId };
  /** Something that somebody added to a thing, until no letter tells of it any more. */
  "this_week.addition": {
    id: Generated<AdditionId>;
    path: string;
    kind: AddedKind;
    place: string;
    by_person: PersonId | null;
    /** Whoever has a letter of this is told already. */
    fact: string | null;
    /** Where it can be reported and hidden. */
    post_kind: string | null;
    post_id: number | null;
    at: Date;
    /** Null until it is gathered with what else was added there. */
    happening_id: HappeningId | null;
  };
  /** When what was added to a thing was gathered last. */
  "this_week.gathered": { path: string; last_at: Date };
  /** Each Monday's letter tells what happened after the one before, up to here. */
  "this_week.digest": {
    monday: Day;
    began_at: Date;
    from_id: Generated<HappeningId>;
    to_id: Generated<HappeningId>;
    posted_to: PersonId | null;
    letters: Generated<number>;
    finished_at: Date | null;
  };
  /** The party's own for push services: of no use but to whoever has the browsers below too. */
  "this_week.push_key": { one: Generated<boolean>; public_key: string; private_key: string };
  /** Where somebody's browser can be told that there is something new. */
  "this_week.push_browser": {
    id: Generated<number>;
    person_id: PersonId;
    endpoint: string;
    public_key: string;
    secret: string;
    since: Date;
  };
  /** When somebody is to get a sign, and got the last. */
  "this_week.push_sign": { person_id: PersonId; due_at: Date | null; sent_at: Date | null };
};
