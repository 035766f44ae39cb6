import type { PromisedValue, PublicValue } from "@breakthrough/sortition";
import type { ColumnType, Generated } from "kysely";
import type { PersonId } from "../../platform/ids.ts";
import type { LotEnding, LotState, SeatState } from "./lots/lot.ts";
import type { NamingState } from "./naming/naming.ts";

export type AppointmentTables = {
  "appointments.willing": {
    id: Generated<number>;
    office: string;
    person_id: PersonId;
    since: Date;
  };
  "appointments.lot": {
    id: Generated<number>;
    office: string;
    seats: number;
    state: Generated<LotState>;
    opened_at: Date;
    closes_at: Date;
    draw_hours: number;
    answer_days: number;
    stand_days: number;
    draw_at: Date | null;
    pool_size: number | null;
    pool_hash: string | null;
    /** Nobody's to read before the draw. */
    secret: string | null;
    secret_commitment: string | null;
    promised: ColumnType<PromisedValue | null, string | null, string | null>;
    public_value: ColumnType<PublicValue | null, string | null, string | null>;
    drawn_order: number[] | null;
    called: Generated<number>;
    ending: LotEnding | null;
    ended_at: Date | null;
  };
  "appointments.pool_entry": {
    lot_id: number;
    place: number;
    commitment: string;
    person_id: PersonId | null;
    salt: string | null;
  };
  "appointments.seat": {
    id: Generated<number>;
    lot_id: number;
    number: number;
    person_id: PersonId | null;
    state: Generated<SeatState>;
    called_at: Date;
    answer_by: Date;
  };
  "appointments.naming": {
    id: Generated<number>;
    office: string;
    person_id: PersonId | null;
    proposed_by: PersonId | null;
    state: Generated<NamingState>;
    proposed_at: Date;
    lapses_at: Date;
    backers_needed: number;
    delay_hours: number;
    stop_needed: number;
    stops: Generated<number>;
    has_agreed: Generated<boolean>;
    stands_at: Date | null;
    ended_at: Date | null;
  };
  "appointments.backer": {
    id: Generated<number>;
    naming_id: number;
    person_id: PersonId | null;
  };
  "appointments.stop": {
    id: Generated<number>;
    naming_id: number;
    person_id: PersonId | null;
    at: Date;
  };
};
