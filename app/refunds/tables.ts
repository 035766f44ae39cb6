import type { Generated } from "kysely";
import type { PersonId } from "../../platform/ids.ts";
import type { Day } from "../../platform/time/days.ts";
import type { ListState, RefundState, WantedKind, Why } from "./refund.ts";
import type { WayName } from "./way.ts";

export type RefundsTables = {
  "refunds.list": {
    id: Generated<number>;
    kind: WantedKind;
    payments: number;
    pence: number;
    hash: string;
    drawn_at: Date;
    state: Generated<ListState>;
    settled_at: Date | null;
  };
  "refunds.refund": {
    id: Generated<number>;
    list_id: number;
    bank_line: number;
    person_id: PersonId | null;
    on_day: Day;
    pence: number;
    why: Why;
    way: Generated<WayName>;
    state: Generated<RefundState>;
    out_line: number | null;
    settled_at: Date | null;
  };
};
