import type { Language } from "@breakthrough/languages";
import type { Generated } from "kysely";
import type { PersonId } from "../../platform/ids.ts";
import type { HidingGround } from "../../platform/text/posts.ts";
import type { Day } from "../../platform/time/days.ts";
import type { PostKind } from "./hiding/hiding.ts";
import type { Told } from "./leading/leading.ts";

export type CanvassTables = {
  "canvass.asking": {
    id: Generated<number>;
    kind: "day" | "month" | "stall";
    /** Of a stall. */
    event_id: number | null;
    question: string;
    themes: string[];
    opened_by: PersonId | null;
    opened_at: Date;
    /** Of what is asked online, as are its days: the address of the page that it belongs to. */
    about: Generated<string | null>;
    first_day: Generated<Day | null>;
    last_day: Generated<Day | null>;
    /** When it was ended before its days were over. */
    ended_at: Generated<Date | null>;
    /** Whose question of the month it is. */
    branch_id: Generated<number | null>;
    /** Of a stall at which a branch asks its question of the month. */
    month_id: Generated<number | null>;
    /** Since when two keys hide the page that it belongs to, or the question of the month itself. */
    covered_at: Generated<Date | null>;
    /** Of a question of the month that two keys hide, and of the stalls that ask it: where its words are kept. */
    hidden_id: Generated<number | null>;
  };
  "canvass.link": {
    id: Generated<number>;
    asking_id: number;
    number: number;
    hash: string;
    made_at: Date;
    ended_at: Date | null;
    /** How many it has brought to stay in touch with, those deleted since among them. */
    contacts: Generated<number>;
  };
  "canvass.answer": {
    asking_id: number;
    id: string;
    /** Null online and on paper. */
    link_id: number | null;
    said: string | null;
    themes: string[];
    talked_to: number;
    leaflets: number;
    said_at: Date;
    phone_at: Date;
    taken_at: Date;
    heard_id: number | null;
    read_at: Date | null;
  };
  "canvass.contact": {
    asking_id: number;
    id: string;
    answer_id: string;
    /** Null on paper. */
    link_id: number | null;
    name: string;
    email: string | null;
    email_key: string | null;
    phone: string | null;
    language: Language;
    wants: string[];
    /** Which wording of the consent was read. */
    wording: number;
    agreed_at: Date;
    taken_at: Date;
    ends_at: Date;
    /** Of an address: until then its letter's link is pressed, or it goes. */
    confirm_by: Date | null;
    confirmed_at: Date | null;
  };
  "canvass.sheet": {
    asking_id: number;
    /** From one, at its stall. */
    number: number;
    /** Which wording of the consent it was made with, and in which language. */
    wording: number;
    language: Language;
    made_at: Date;
  };
  "canvass.slip": { asking_id: number; answer_id: string };
  "canvass.contact_key": { hash: string; asking_id: number; contact_id: string };
  "canvass.contact_gone": { salt: string; hash: string; until: Date };
  "canvass.contact_look": {
    id: Generated<number>;
    asking_id: number;
    person_id: PersonId | null;
    at: Date;
  };
  "canvass.led_to": {
    id: Generated<number>;
    heard_id: number;
    proposal_id: number;
    linked_by: PersonId | null;
    linked_at: Date;
    /** Null while it waits for somebody of a stall, or once it is taken back. */
    tells: Told | null;
    tells_from: Date | null;
    taken_back_at: Date | null;
  };
  "canvass.told": { asking_id: number; contact_id: string; led_to_id: number; what: Told };
  "canvass.heard": {
    id: Generated<number>;
    title: string | null;
    made_at: Date;
    hidden_id: Generated<number | null>;
  };
  "canvass.hidden": {
    id: Generated<number>;
    kind: PostKind;
    post_id: number;
    request: number;
    ground: HidingGround;
    hidden_at: Date;
    restored_at: Date | null;
    restored_by: string | null;
    title: string | null;
    /** Of a question. */
    themes: Generated<string[] | null>;
  };
  "canvass.theme_tally": { asking_id: number; theme: string; answers: number };
  "canvass.tally": {
    asking_id: number;
    hour: Date;
    talked_to: number;
    leaflets: number;
    answers: number;
  };
};
