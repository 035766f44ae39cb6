import type { Generated } from "kysely";
import type { PersonId } from "../../platform/ids.ts";

export type CanvassTables = {
  "canvass.asking": {
    id: Generated<number>;
    kind: "stall";
    event_id: number | null;
    question: string;
    themes: string[];
    opened_by: PersonId | null;
    opened_at: Date;
  };
  "canvass.link": {
    id: Generated<number>;
    asking_id: number;
    number: number;
    hash: string;
    made_at: Date;
    ended_at: Date | null;
  };
  "canvass.answer": {
    asking_id: number;
    id: string;
    link_id: number;
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
  "canvass.heard": { id: Generated<number>; title: string; made_at: Date };
  "canvass.theme_tally": { asking_id: number; theme: string; answers: number };
  "canvass.tally": {
    asking_id: number;
    hour: Date;
    talked_to: number;
    leaflets: number;
    answers: number;
  };
};
