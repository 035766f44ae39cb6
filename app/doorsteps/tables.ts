import type { Generated } from "kysely";
import type { PersonId } from "../../platform/ids.ts";
import type { Day } from "../../platform/time/days.ts";
import type { Intention, Outcome } from "./knocking/judging.ts";
import type { Fault } from "./register/reading.ts";
import type { Walk } from "./rounds/walk.ts";

export type DoorstepsTables = {
  "doorsteps.register": {
    id: Generated<number>;
    branch_id: number;
    council: string;
    area: string;
    purpose: "electoral";
    supplied_on: Day;
    electors: number;
    anonymous: number;
    faults: readonly Fault[];
    fault_count: number;
    taken_by: PersonId | null;
    taken_at: Date;
    kept_by: PersonId | null;
    kept_at: Date | null;
  };
  "doorsteps.door": {
    id: Generated<number>;
    register_id: number;
    street: string;
    number: number | null;
    house: string;
    postcode: string;
    standing: Outcome | null;
    /** When a consent was last taken back there: no intention from before is kept, whenever it comes in. */
    withdrawn_at: Date | null;
    /** When they asked the branch not to contact them again. */
    objected_at: Date | null;
  };
  "doorsteps.elector": {
    id: Generated<number>;
    door_id: number;
    elector_number: string;
    surname: string;
    forename: string;
    attains_on: Day | null;
  };
  "doorsteps.round": {
    id: Generated<number>;
    branch_id: number;
    register_id: number;
    event_id: number;
    walk: Walk;
    streets: readonly string[];
    made_by: PersonId | null;
    made_at: Date;
  };
  "doorsteps.export": {
    request: number;
    register_id: number;
    round_id: number | null;
    purpose: string;
    asked_by: PersonId | null;
    mark: string;
    granted_at: Date;
    expires_at: Date;
    fetched_at: Date | null;
    rows: number | null;
  };
  "doorsteps.canvasser": { round_id: number; person_id: PersonId; named_at: Date };
  "doorsteps.look": {
    id: Generated<number>;
    register_id: number;
    round_id: number | null;
    person_id: PersonId | null;
    looked_at: Date;
  };
  "doorsteps.knock": {
    round_id: number;
    id: string;
    door_id: number;
    person_id: PersonId | null;
    outcome: Outcome;
    intention: Intention | null;
    consent: string | null;
    knocked_at: Date;
    taken_at: Date;
  };
  "doorsteps.leaflet": {
    id: Generated<number>;
    branch_id: number;
    street: string;
    leaflet: string;
    day: Day;
    noted_by: PersonId | null;
    noted_at: Date;
  };
};
