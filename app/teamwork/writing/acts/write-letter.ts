import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { isRefusal, type Refusal, refuse } from "../../../../platform/refusal.ts";
import { itemNumber } from "../../../../platform/text/fields.ts";
import { addDays } from "../../../../platform/time/days.ts";
import { mayInGoodStanding, noteTookPart } from "../../../membership/door.ts";
import { rulesInForce } from "../../../rulebook/door.ts";
import { leadFacts, type Team, whyNotRunning } from "../../../teams/door.ts";
import { letterField, subjectField } from "../../fields.ts";
import { sendLetter } from "../../telling.ts";
import { refusals } from "../../words.ts";
import { listLetters } from "../letter-queries.ts";
import { addLetter, type NewLetter } from "../letter-store.ts";

const DAYS = 7;

interface Written {
  readonly team: Team;
  readonly letter: NewLetter;
}

/** Writes to everybody in the team who wants its letters. Nobody sees an address, and there are few a week. */
export const writeLetter = defineAct({
  name: "teamwork.write-letter",
  input: v.object({ id: itemNumber, subject: subjectField, body: letterField }),
  may: mayInGoodStanding,
  facts: async (tx, { id }, context) => {
    const facts = await leadFacts(tx, id, context);
    if (isRefusal(facts)) return facts;
    const { teamLettersAWeek: most } = await rulesInForce(tx);
    const since = addDays(context.now, -DAYS);
    return { ...facts, most, lately: await listLetters(tx, id, { most, since }) };
  },
  decide: (facts, { subject, body }): Written | Refusal => {
    const refusal = whyNotRunning(facts);
    if (refusal !== undefined) return refusal;
    const { most, lately, team, personId } = facts;
    const oldest = lately.at(-1);
    if (lately.length >= most && oldest !== undefined) {
      const from = addDays(oldest.writtenAt, DAYS).toISOString();
      return refuse("conflict", refusals.writing.enough(most, from));
    }
    return { team, letter: { teamId: team.id, personId, subject, body } };
  },
  save: async (tx, { team, letter }, { house, now }) => {
    await addLetter(tx, letter, now);
    await sendLetter(tx, house, team, letter);
    await noteTookPart(tx, letter.personId, now);
  },
});
