import * as v from "valibot";
import { type ActContext, type AnyAct, defineAct, fieldsOf } from "../../../../platform/act.ts";
import { inOffice } from "../../../../platform/capacity.ts";
import type { Tx } from "../../../../platform/database/database.ts";
import { newSecret } from "../../../../platform/ids.ts";
import { isRefusal, type Refusal, refuse } from "../../../../platform/refusal.ts";
import { textField } from "../../../../platform/text/fields.ts";
import { addDays } from "../../../../platform/time/days.ts";
import { REASON_CHARACTERS } from "../../../../web/reason.ts";
import { mayInGoodStanding, personWho } from "../../../membership/door.ts";
import { officesOf } from "../../../offices/door.ts";
import {
  findAskingOffice,
  isPower,
  type Office,
  officesThatAsk,
  type PowerName,
  powerPlanOf,
  type Rules,
  readConstitution,
  rulesInForce,
  titleOf,
} from "../../../rulebook/door.ts";
import { countAskedSince, countRunningOf, findOpenTwin } from "../../queries.ts";
import { addRequest, drawNumber, type NewRequest } from "../../store.ts";
import { refusals, words } from "../../words.ts";
import { hashOfChange } from "../change.ts";
import { type Rehearsal, rehearse } from "../rehearsal.ts";

const HOUR = 3_600_000;

interface Facts {
  readonly act: AnyAct;
  /** With the act's own fields and no others: each is part of what is signed, and can name whom it is about. */
  readonly input: unknown;
  readonly power: PowerName;
  readonly office: Office;
  readonly number: number;
  readonly nonce: string;
  readonly running: number;
  readonly askedToday: number;
  readonly twin: number | undefined;
  readonly rules: Rules;
  readonly rehearsal: Rehearsal;
  /** The number of the one in force. */
  readonly constitution: number;
}

export const whyField = textField(() => words.fields.why, REASON_CHARACTERS);

/** Writes down what an officer asks for. Nobody else sees it before they have signed it. */
export const ask = defineAct({
  name: "requests.ask",
  input: v.object({
    act: v.pipe(v.string(), v.maxLength(100)),
    input: v.looseObject({}),
    why: whyField,
  }),
  may: mayInGoodStanding,
  facts: readFacts,
  decide: (facts, { why }, { actor, now }): NewRequest | Refusal => {
    const { personId } = personWho(actor);
    const { act, input, power, office, number, nonce, rules, rehearsal } = facts;
    if (rehearsal.about.includes(personId)) return refuse("not-allowed", refusals.refuse.aboutYou);
    if (facts.twin !== undefined) return refuse("conflict", refusals.refuse.twin(facts.twin));
    if (facts.running >= rules.openRequests) {
      return refuse("conflict", refusals.refuse.tooMany(rules.openRequests));
    }
    if (facts.askedToday >= rules.requestsADay) {
      return refuse("too-many", refusals.refuse.tooManyToday(rules.requestsADay));
    }
    const { delay } = powerPlanOf(power);
    const delayHours = delay && rules[delay];
    const expiresAt = new Date(now.getTime() + ((delayHours ?? 0) + rules.requestHours) * HOUR);
    const { on, says, about } = rehearsal;
    const terms = { delayHours, keysNeeded: rules.secondKeys };
    const times = { askedAt: now, expiresAt };
    const change = { number, nonce, act: act.name, input, on, says, why, ...times, ...terms };
    const { challengeHours } = rules;
    const { constitution } = facts;
    const asker = { askedBy: personId, askedOffice: office, challengeHours, constitution };
    return { ...change, ...asker, power, about, changeHash: hashOfChange(change) };
  },
  save: (tx, request) => addRequest(tx, request),
});

async function readFacts(
  tx: Tx,
  { act: name, input: sent, why }: { act: string; input: object; why: string },
  { actor, now, house }: ActContext,
): Promise<Facts | Refusal> {
  const act = house.officialActs.get(name);
  if (act?.power === undefined || !isPower(act.power)) {
    throw new Error(`${name} is no official act of any room`);
  }
  const { power } = act;
  const input = fieldsOf(act.input, sent);
  const { personId } = personWho(actor);
  const offices = await officesOf(tx, personId, now);
  const office = findAskingOffice(power, offices);
  if (office === undefined) return whyNotAsk(power, offices) as Refusal;
  const number = await drawNumber(tx);
  const asker = { requestId: number, power, why, askedBy: personId };
  const running = {
    kind: "request",
    by: inOffice(office),
    changeHash: "",
    isUnopposed: false,
    ...asker,
  } as const;
  const rehearsal = await rehearse(tx, { act, input, actor: running }, { house, now });
  if (isRefusal(rehearsal)) return rehearsal;
  return {
    ...{ act, input, power, office, number, rehearsal, nonce: newSecret() },
    running: await countRunningOf(tx, personId, now),
    askedToday: await countAskedSince(tx, personId, addDays(now, -1)),
    twin: await findOpenTwin(tx, { act, input }, now),
    rules: await rulesInForce(tx),
    constitution: (await readConstitution(tx)).number,
  };
}

/** Why somebody with these offices may not ask for this power; undefined where they may. */
export function whyNotAsk(
  power: string | undefined,
  offices: readonly string[],
): Refusal | undefined {
  if (power === undefined || !isPower(power)) throw new Error(`${power} is no power`);
  if (findAskingOffice(power, offices) !== undefined) return undefined;
  const askers = officesThatAsk(power).map(titleOf).join(words.or);
  return refuse("not-allowed", refusals.refuse.noAsker(askers));
}
