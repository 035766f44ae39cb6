import { hash } from "node:crypto";
import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { inOffice } from "../../../../platform/capacity.ts";
import type { PersonId } from "../../../../platform/ids.ts";
import { isRefusal, type Refusal, refuse } from "../../../../platform/refusal.ts";
import { itemNumber } from "../../../../platform/text/fields.ts";
import { addDays } from "../../../../platform/time/days.ts";
import { branchPath } from "../../../branches/addresses.ts";
import { officeHere } from "../../../branches/door.ts";
import { mayInGoodStanding, personWho } from "../../../membership/door.ts";
import { rulesInForce } from "../../../rulebook/door.ts";
import { refusals, words } from "../../words.ts";
import {
  type BranchLetter,
  countSentSince,
  findLetter,
  lockLettersOf,
  sendOff,
} from "../letter-store.ts";

export const DAYS_COUNTED = 7;

interface Sent {
  readonly letter: BranchLetter;
  readonly personId: PersonId;
  readonly office: string;
  /** One was sent within seven days: another officer turns the key first. */
  readonly state: "sending" | "waits";
}

/** Sends a draft to the members of a branch; a further one within seven days waits for another officer's key. */
export const sendLetter = defineAct({
  name: "bulletins.send-letter",
  input: v.object({ id: itemNumber, letter: itemNumber }),
  may: mayInGoodStanding,
  facts: async (tx, { id, letter: number }, { actor, now }) => {
    await lockLettersOf(tx, id);
    const here = await officeHere(tx, { actor, id, power: "write-letter" }, now);
    if (isRefusal(here)) return here;
    const letter = await findLetter(tx, id, number);
    if (letter === undefined) return refuse("not-found", refusals.letter.unknown);
    const sent = await countSentSince(tx, id, addDays(now, -DAYS_COUNTED));
    return { ...here, letter, sent, rules: await rulesInForce(tx) };
  },
  decide: ({ letter, office, sent, rules }, _input, { actor }): Sent | Refusal => {
    if (letter.state !== "draft") return refuse("conflict", refusals.letter.notDraft);
    const state = sent < rules.branchLettersAWeek ? "sending" : "waits";
    return { letter, office, state, personId: personWho(actor).personId };
  },
  save: (tx, { letter, ...by }, { now }) => sendOff(tx, letter.id, by, now),
  record: ({ letter, office, state }) =>
    state === "sending" ? lineOfLetter(letter, [office]) : undefined,
});

/** Its text is no line of the record; that nobody changes it afterwards can be told by its hash. */
export const lineOfLetter = (
  { id, branchId, subject, body }: BranchLetter,
  offices: readonly string[],
) => ({
  act: "bulletins.send-letter",
  by: inOffice(...offices),
  on: branchPath(branchId),
  says: words.record.wrote(branchId),
  facts: { branch: branchId, letter: id, textHash: hash("sha256", `${subject}\n\n${body}`) },
});
