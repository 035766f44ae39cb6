import type { Generated } from "kysely";
import type { PersonId } from "../../platform/ids.ts";
import type { HidingGround } from "../../platform/text/posts.ts";
import type { Day } from "../../platform/time/days.ts";
import type { PermissionState } from "./action.ts";
import type { PostKind } from "./hiding/hiding.ts";

export type ActionsTables = {
  "actions.action": {
    id: Generated<number>;
    title: string | null;
    theme: string | null;
    question: string | null;
    kit: string | null;
    leaflet_title: string | null;
    leaflet_text: string | null;
    printer: string | null;
    printer_address: string | null;
    first_day: Day;
    last_day: Day;
    called_at: Date;
    called_off_at: Date | null;
    why: string | null;
    hidden_id: number | null;
  };
  "actions.hidden": {
    id: Generated<number>;
    kind: PostKind;
    post_id: number;
    request: number;
    ground: HidingGround;
    hidden_at: Date;
    restored_at: Date | null;
    restored_by: string | null;
    words: unknown;
  };
  "actions.place": {
    event_id: number;
    action_id: number;
    offered_at: Date;
    risks: string | null;
    permission: PermissionState;
    council: string | null;
    asked_on: Day | null;
    answered_on: Day | null;
    leaflets_taken: Generated<number>;
    leaflets_given: Generated<number>;
    forgotten_at: Date | null;
    hidden_id: number | null;
  };
  "actions.paper": { event_id: number; bytes: Buffer; added_at: Date };
  "actions.shift": {
    id: Generated<number>;
    event_id: number;
    task: string;
    from_minute: number;
    until_minute: number;
    needed: number;
  };
  "actions.helper": { shift_id: number; person_id: PersonId };
  "actions.kit": {
    id: Generated<number>;
    event_id: number;
    thing: string;
    pieces: number;
    brought_by: PersonId | null;
  };
};
