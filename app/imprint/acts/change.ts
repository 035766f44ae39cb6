import * as v from "valibot";
import { defineAct } from "../../../platform/act.ts";
import { doneBy } from "../../../platform/official.ts";
import { type Refusal, refuse } from "../../../platform/refusal.ts";
import { seenField, whyOvertaken } from "../../../platform/text/seen.ts";
import { poundsInWords } from "../../../web/numbers.ts";
import { askImprintPath, imprintPath } from "../addresses.ts";
import {
  fieldsOf,
  fingerprintOf,
  type Imprint,
  type ImprintInput,
  imprintFrom,
  imprintInput,
  isSame,
} from "../imprint.ts";
import { findImprint, setImprint } from "../store.ts";
import { refusals, words } from "../words.ts";

/** Changes who answers for the party by law: to whom data belong, where post goes, what membership costs. */
export const change = defineAct({
  name: "imprint.change",
  power: "change-imprint",
  form: askImprintPath,
  // A request from before forms said what their asker had seen has no `seen`: it is carried out as it was read.
  input: v.object({ ...imprintInput.entries, seen: seenField }),
  isForMembers: true,
  shows: (_db, input) => shownOf(input),
  about: () => [],
  may: () => undefined,
  facts: async (tx) => ({ present: (await findImprint(tx))?.imprint }),
  decide: ({ present }, { seen, ...input }): Imprint | Refusal => {
    const wanted = imprintFrom(input);
    if (present === undefined) return wanted;
    if (isSame(present, wanted)) return refuse("conflict", refusals.ask.same);
    const overtaken = seen && whyOvertaken(fieldsOf(present), fieldsOf(wanted), seen);
    return overtaken || wanted;
  },
  save: (tx, imprint, { now }) => setImprint(tx, imprint, now),
  // A promoter is a person, and the record is for ever: it has the fingerprint, the page has the words.
  record: (imprint, { actor }) => ({
    act: "imprint.change",
    by: doneBy(actor).by,
    on: imprintPath,
    says: words.ask.line(fingerprintOf(imprint)),
    facts: { fingerprint: fingerprintOf(imprint), feePence: imprint.feePence },
  }),
});

const shownOf = (input: ImprintInput) => {
  const { form } = words;
  return [
    { label: form.controller, says: input.controller },
    { label: form.address, says: input.address },
    { label: form.promoter, says: input.promoter },
    { label: form.promoterAddress, says: input.promoterAddress ?? form.same },
    { label: form.contact, says: input.contact },
    { label: form.dataContact, says: input.dataContact ?? form.same },
    { label: form.fee, says: input.fee === 0 ? words.fee.none : poundsInWords(input.fee) },
    { label: form.registration, says: input.registration ?? form.noRegistration },
    { label: form.slogan, says: input.slogan ?? form.ours },
    { label: form.sloganCy, says: input.sloganCy ?? form.ours },
    { label: form.intro, says: input.intro ?? form.ours },
    { label: form.introCy, says: input.introCy ?? form.ours },
  ];
};
