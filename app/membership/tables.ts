import type { Language } from "@breakthrough/languages";
import type { Generated } from "kysely";
import type { PersonId } from "../../platform/ids.ts";
import type { Day } from "../../platform/time/days.ts";
import type { ExportHolds, ExportWhom } from "./exporting/export.ts";
import type { MemberKind } from "./standing/member.ts";
import type { SuspensionGround } from "./suspending/suspension.ts";

export type MembershipTables = {
  "membership.person": {
    id: PersonId;
    kind: MemberKind;
    name: string;
    /** Null for whoever has none: then `postal_address` is there. */
    email: string | null;
    /** Of the mailbox; of the letterbox where there is none. */
    email_key: string;
    postal_address: Generated<string | null>;
    postcode: string | null;
    about: string | null;
    confirmed_at: Date | null;
    renews_on: Day | null;
    /** Since when their standing grows; null for whoever is no member. */
    member_since: Generated<Day | null>;
    /** From which UK day on they count as somebody for whom members have vouched. */
    vouched_from: Generated<Day | null>;
    /** The last time they proposed, supported, argued or voted. */
    took_part_at: Date | null;
    /** The last time they voted with a code on paper. */
    voted_on_paper_at: Generated<Date | null>;
    created_at: Date;
    came_by: "joined" | "imported" | "founded" | "demonstration";
    /** Do they stand in the list of people that members see? */
    is_listed: Generated<boolean>;
    /** What the record's commitments to them are made from. Shown to nobody. */
    record_salt: Generated<Uint8Array | null>;
    suspended_until: Date | null;
    /** When they confirmed their address, where they had to wait to be let in then. */
    waits_since: Generated<Date | null>;
    language: Generated<Language | null>;
    /** When they first signed in; known of everybody since 2026. */
    signed_in_at: Generated<Date | null>;
    /** By which request they came, where a list brought them in after the party's first ballot. */
    import_request: Generated<number | null>;
    /** While that import can be taken back, they stand on no roll. */
    on_rolls_from: Generated<Date | null>;
    /** Of whoever said that they are under 18: the latest day on which they turn 18. */
    adult_on: Generated<Day | null>;
    /** Does anybody know whether they are 18? Until then they are taken for under 18. */
    age_known: Generated<boolean>;
    /** When they last signed in. */
    last_came_at: Generated<Date | null>;
    /** When they were told that they will be erased if they do not come. */
    told_to_go_at: Generated<Date | null>;
  };
  "membership.suspension": {
    id: Generated<number>;
    /** Null once it is so long over that nothing says any more whose it was. */
    person_id: PersonId | null;
    request: number;
    ground: SuspensionGround;
    days: number;
    begins_at: Date;
    ends_at: Date;
    lifted_at: Date | null;
    lifted_by: string | null;
  };
  "membership.export": {
    request: number;
    asked_by: PersonId | null;
    purpose: string;
    whom: ExportWhom;
    holds: ExportHolds;
    mark: string;
    granted_at: Date;
    expires_at: Date;
    fetched_at: Date | null;
    rows: number | null;
  };
  "membership.confirmation": {
    /** SHA-256 of the secret in the mail: whoever reads this table cannot use it. */
    secret_hash: string;
    person_id: PersonId;
    purpose: "join" | "email";
    new_email: string | null;
    expires_at: Date;
  };
  "membership.email_change": {
    person_id: PersonId;
    new_email: string;
    /** SHA-256 of the secret in the letter to the old address. */
    stop_hash: string;
    confirmed_at: Date;
    takes_over_at: Date;
  };
  "membership.term_notice": {
    person_id: PersonId;
    renews_on: Day;
    /** How far they were written to, counted from 0. */
    step: number;
    posted_at: Date;
  };
  "membership.other_mailbox": {
    email_key: string;
    email: string;
    person_id: PersonId;
    since: Date;
  };
  "membership.departure": {
    id: Generated<number>;
    reason: string | null;
    kind: MemberKind;
    left_on: Day;
  };
  "membership.import": {
    id: Generated<number>;
    at: Date;
    file_hash: string;
    row_number: number;
    outcome: "added" | "known" | "refused";
    says: string;
  };
};
