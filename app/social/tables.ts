import type { PromisedValue, PublicValue } from "@breakthrough/sortition";
import type { ColumnType, Generated } from "kysely";
import type { PersonId } from "../../platform/ids.ts";
import type { PostChoice, SeatState } from "./rota.ts";

export type SocialTables = {
  /** What is before a rota, by its proposal: waiting for one, as long as there is none. */
  "social.post": { proposal_id: number; rota_id: number | null };
  "social.rota": {
    id: Generated<number>;
    size: number;
    approvals: number;
    answer_days: number;
    days: number;
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
    serves_until: ColumnType<Date | null, Date | null | undefined, Date>;
  };
  "social.entry": {
    rota_id: number;
    place: number;
    commitment: string;
    person_id: PersonId | null;
    salt: string | null;
  };
  "social.seat": {
    id: Generated<number>;
    rota_id: number;
    number: number;
    person_id: PersonId | null;
    state: Generated<SeatState>;
    called_at: Date;
    answer_by: Date;
  };
  "social.vote": {
    proposal_id: number;
    seat_id: number;
    choice: PostChoice;
    reason: string | null;
    at: Date;
  };
};
