import * as v from "valibot";
import { defineAct } from "../../../platform/act.ts";
import { doneBy, requestWho } from "../../../platform/official.ts";
import { type Refusal, refuse } from "../../../platform/refusal.ts";
import { itemNumber } from "../../../platform/text/fields.ts";
import { releaseWaitingLetters } from "../../mail/door.ts";
import { silencesPath } from "../addresses.ts";
import { isOn, POWER, type Silence } from "../silence.ts";
import { endSilence, lockSilence } from "../store.ts";
import { refusals, words } from "../words.ts";

/** Ends a silence before its time. What waited goes out at once. */
export const end = defineAct({
  name: "silences.end",
  power: POWER,
  form: silencesPath,
  input: v.object({ id: itemNumber }),
  about: () => [],
  may: () => undefined,
  facts: async (tx, { id }) => (await lockSilence(tx, id)) ?? refuse("not-found", refusals.unknown),
  decide: (silence, _input, { actor, now }): Pick<Silence, "id" | "request"> | Refusal =>
    isOn(silence, now)
      ? { id: silence.id, request: requestWho(actor).requestId }
      : refuse("conflict", refusals.isOver),
  save: async (tx, ended, { now }) => {
    await endSilence(tx, ended, now);
    await releaseWaitingLetters(tx, now);
  },
  record: ({ id }, { actor }) => ({
    act: "silences.end",
    by: doneBy(actor).by,
    on: silencesPath,
    says: words.record.ended(id),
    facts: { silence: id },
  }),
});
