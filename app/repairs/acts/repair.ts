import * as v from "valibot";
import { defineAct } from "../../../platform/act.ts";
import { byOperator } from "../../../platform/capacity.ts";
import type { Tx } from "../../../platform/database/database.ts";
import { pause, resume } from "../../../platform/pauses.ts";
import { type Refusal, refuse } from "../../../platform/refusal.ts";
import { oneOf, textField } from "../../../platform/text/fields.ts";
import { REASON_CHARACTERS } from "../../../web/reason.ts";
import { releaseWaitingLetters } from "../../mail/door.ts";
import { mayTheOperator } from "../../membership/door.ts";
import { endAllSessions } from "../../sign-in/door.ts";
import { repairsPath } from "../addresses.ts";
import { MOST_HOURS_PAUSED, REPAIRS, type Repair } from "../opening.ts";
import { lockOpenNow } from "../queries.ts";
import { addRepair } from "../store.ts";
import { refusals, words } from "../words.ts";

interface Repairing {
  readonly request: number;
  readonly what: Repair;
  readonly why: string;
}

/** The operator does one repair of the list, while it is open. */
export const repair = defineAct({
  name: "repairs.repair",
  input: v.object({
    what: oneOf(REPAIRS, () => words.fields.repair),
    why: textField(() => words.fields.why, REASON_CHARACTERS),
  }),
  may: mayTheOperator,
  facts: async (tx, _input, { now }) => ({ opening: await lockOpenNow(tx, now) }),
  decide: ({ opening }, { what, why }): Repairing | Refusal =>
    opening !== undefined
      ? { request: opening.request, what, why }
      : refuse("not-allowed", refusals.refuse.closed),
  save: async (tx, { request, what, why }, { now }) => {
    await addRepair(tx, request, { what, why, at: now });
    await REPAIRING[what](tx, now);
  },
  record: ({ request, what, why }) => ({
    act: "repairs.repair",
    by: byOperator,
    on: repairsPath,
    says: words.record.repaired(words.repairs[what]),
    why,
    facts: { repair: what, request },
  }),
});

const pausedUntil = (now: Date) => new Date(now.getTime() + MOST_HOURS_PAUSED * 3_600_000);

const REPAIRING: Record<Repair, (tx: Tx, now: Date) => Promise<void>> = {
  "end-sessions": (tx) => endAllSessions(tx),
  "pause-mail": (tx, now) => pause(tx, "mail", pausedUntil(now)),
  "resume-mail": (tx) => resume(tx, "mail"),
  "pause-joining": (tx, now) => pause(tx, "joining", pausedUntil(now)),
  "resume-joining": (tx) => resume(tx, "joining"),
  "release-letters": (tx, now) => releaseWaitingLetters(tx, now),
};
