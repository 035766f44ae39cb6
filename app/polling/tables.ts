import type { PersonId } from "../../platform/ids.ts";
import type { TopicId } from "../discussions/door.ts";
import type { ScrutineerState } from "./scrutiny/scrutineer.ts";

export type PollingTables = {
  "polling.scrutineer": {
    /** The candidate's: each names one. */
    nomination: number;
    election: number;
    person_id: PersonId;
    state: ScrutineerState;
    named_at: Date;
  };
  "polling.hustings": { election: number; at: Date; link: string; topic_id: TopicId };
};
