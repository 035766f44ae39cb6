import type { PromisedValue, PublicValue } from "@breakthrough/sortition";
import type { ColumnType, Generated } from "kysely";
import type { PersonId } from "../../platform/ids.ts";
import type { AccountState } from "./accounts/account.ts";
import type { Limits, NetworkName } from "./networks/network.ts";
import type { DeliveryState, Part } from "./posting/delivery.ts";
import type { PostChoice, SeatState } from "./rota.ts";

type Json<Value> = ColumnType<Value, string, string>;
type Maybe<Value> = ColumnType<Value | null, Value | null | undefined, Value | null>;

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
    /** On which policy it rests; null: on none, or nobody was asked. */
    policy: Maybe<number>;
    is_announcement: Generated<boolean>;
  };
  "social.plan": {
    proposal_id: number;
    version: number;
    networks: Maybe<NetworkName[]>;
    texts: Json<Partial<Record<NetworkName, string>>>;
    link: Maybe<string>;
    changed_at: Date;
  };
  "social.account": {
    id: Generated<number>;
    network: NetworkName;
    handle: string;
    address: string;
    state: Generated<AccountState>;
    /** Its token and session, sealed by the operator's key; null once it has ended. */
    sealed: Maybe<Buffer>;
    limits: ColumnType<Partial<Limits> | null, string | null | undefined, string | null>;
    looked_at: Maybe<Date>;
    offered_by: Maybe<PersonId>;
    offered_at: Date;
    connected_at: Maybe<Date>;
    request: Maybe<number>;
    ended_at: Maybe<Date>;
  };
  "social.delivery": {
    proposal_id: number;
    network: NetworkName;
    account_id: Maybe<number>;
    state: Generated<DeliveryState>;
    parts: Json<Part[]>;
    link: string | null;
    title: string;
    tries: Generated<number>;
    why: Maybe<string>;
    approved_at: Date;
    next_at: Date;
    settled_at: Maybe<Date>;
  };
  "social.removal": {
    id: Generated<number>;
    proposal_id: number;
    person_id: PersonId | null;
    is_on_rota: boolean;
    reason: string;
    at: Date;
  };
};
