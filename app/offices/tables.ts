import type { Generated } from "kysely";
import type { PersonId } from "../../platform/ids.ts";

export type OfficeTables = {
  "offices.holding": {
    id: Generated<number>;
    office: string;
    person_id: PersonId;
    begins_at: Date;
    ends_at: Date;
    /** By what they hold it, in words: "the founding", "the election of May 2027". */
    held_by: string;
    /** Before its term was over. */
    ended_at: Generated<Date | null>;
    ended_why: Generated<"resigned" | "standing" | "recalled" | "jury" | "succeeded" | null>;
    /** The request that filled it out of turn. */
    request: Generated<number | null>;
    /** The bodies that it counts as for keys, beside its own. */
    counts_as: Generated<string[]>;
  };
};
