import type { TransactionKind } from "@breakthrough/uk-election-law";
import type { Generated } from "kysely";
import type { PersonId } from "../../platform/ids.ts";
import type { Day } from "../../platform/time/days.ts";
import type { Visitor } from "./visit.ts";

export type ReportsTables = {
  "reports.general_election": {
    id: Generated<number>;
    dissolved_on: Day;
    poll_on: Day;
    has_no_candidates: boolean;
  };
  "reports.sent": {
    id: Generated<number>;
    report: string;
    nth: number;
    head: string;
    hash: string;
    lines: number;
    sent_on: Day;
    written_at: Date;
  };
  "reports.sent_line": {
    sent_id: number;
    nth: number;
    person_id: PersonId | null;
    says: string | null;
  };
  "reports.loan": {
    id: Generated<number>;
    kind: TransactionKind;
    lender_name: string | null;
    lender_address: string | null;
    checked: string | null;
    terms: string;
    pence: number;
    entered_on: Day;
    bank_line: number | null;
    ended_on: Day | null;
  };
  "reports.visit": {
    gift: number;
    visitor: Visitor;
    from_day: Day;
    to_day: Day;
    destination: string;
    purpose: string;
  };
};
