import type { Generated } from "kysely";
import type { PersonId } from "../../platform/ids.ts";
import type { Day } from "../../platform/time/days.ts";
import type { ChargeState } from "./charge.ts";
import type { MethodState } from "./method.ts";
import type { About, ProviderName } from "./providers/provider.ts";

export type PaymentsTables = {
  "payments.method": {
    id: Generated<number>;
    person_id: PersonId | null;
    provider: ProviderName;
    key: string;
    state: Generated<MethodState>;
    set_up: string | null;
    link: string | null;
    customer: string | null;
    mandate: string | null;
    begun_at: Date;
    active_at: Date | null;
    ended_at: Date | null;
    failures: Generated<number>;
    stopped_at: Date | null;
    found_alive_at: Date | null;
  };
  "payments.charge": {
    id: Generated<number>;
    method_id: number | null;
    person_id: PersonId | null;
    provider: ProviderName;
    is_gift: boolean;
    key: string;
    due_on: Day;
    pence: number;
    state: Generated<ChargeState>;
    made_at: Date;
    settled_at: Date | null;
    tries: Generated<number>;
    set_up: string | null;
    link: string | null;
    object: string | null;
    times: Generated<number>;
    is_booked: Generated<boolean>;
    back_pence: Generated<number>;
    refund_key: string | null;
    refund_asked_at: Date | null;
    refund_sent_at: Date | null;
  };
  "payments.event": {
    id: Generated<number>;
    provider: ProviderName;
    event: string;
    kind: string;
    what: About["what"] | null;
    object: string | null;
    came_at: Date;
    handled_at: Date | null;
  };
};
