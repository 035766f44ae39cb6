import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { mayTakePart, personWho } from "../../../membership/door.ts";
import { hoursField, skillsField } from "../../fields.ts";
import { saveOffer } from "../skill-store.ts";

/** Says once what one can do and how many hours a week one has. Nobody sees it; the platform finds teams by it. */
export const declare = defineAct({
  name: "teams.declare",
  input: v.object({ skills: skillsField, hours: hoursField }),
  may: mayTakePart,
  facts: () => ({}),
  decide: (_facts, { skills, hours = 0 }, { actor }) => ({
    personId: personWho(actor).personId,
    skills,
    hours,
  }),
  save: (tx, { personId, ...offer }, { now }) => saveOffer(tx, personId, offer, now),
});
