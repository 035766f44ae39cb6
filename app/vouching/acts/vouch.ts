import * as v from "valibot";
import { defineAct } from "../../../platform/act.ts";
import { takeLock } from "../../../platform/database/named-lock.ts";
import type { PersonId } from "../../../platform/ids.ts";
import { type Refusal, refuse } from "../../../platform/refusal.ts";
import { lineField, mustTick } from "../../../platform/text/fields.ts";
import { addDays, dayOf } from "../../../platform/time/days.ts";
import {
  findPerson,
  mayInGoodStanding,
  noteTookPart,
  personWho,
  whyNotCounted,
} from "../../membership/door.ts";
import { rulesInForce } from "../../rulebook/door.ts";
import { lockVouchesFor, settle } from "../settling.ts";
import { addVouch, countVouchesBy, findLinked, listVouchesFor } from "../store.ts";
import { whyNotVouch } from "../vouching.ts";
import { refusals, words } from "../words.ts";

interface Vouched {
  readonly personId: PersonId;
  readonly voucherId: PersonId;
}

/** Says that somebody is a person, by the link that they handed over. */
export const vouch = defineAct({
  name: "vouching.vouch",
  input: v.object({
    code: lineField(() => words.link.code, { most: 100 }),
    met: mustTick(() => words.vouch.tick),
  }),
  may: mayInGoodStanding,
  facts: async (tx, { code }, { actor, now }) => {
    const { personId: voucher } = personWho(actor);
    await takeLock(tx, `vouching by ${voucher}`);
    const notYet = await whyNotCounted(tx, actor, "vouch", now);
    if (notYet !== undefined) return notYet;
    const personId = await findLinked(tx, code);
    if (personId === undefined) return refuse("not-found", refusals.link.unknown);
    await lockVouchesFor(tx, personId);
    const rules = await rulesInForce(tx);
    const vouches = await listVouchesFor(tx, personId);
    return {
      voucher,
      rules,
      person: await findPerson(tx, personId, now),
      hasVouched: vouches.some(({ voucherId }) => voucherId === voucher),
      lately: await countVouchesBy(tx, voucher, addDays(now, -rules.vouchesDays)),
    };
  },
  decide: ({ rules, ...facts }, _input, { now }): Vouched | Refusal => {
    const refusal = whyNotVouch(facts, rules, dayOf(now));
    if (refusal !== undefined) return refusal;
    const { person, voucher: voucherId } = facts;
    if (person === undefined) return refuse("not-found", refusals.link.unknown);
    return { personId: person.personId, voucherId };
  },
  save: async (tx, vouched, { house, now }) => {
    await addVouch(tx, vouched, now);
    await noteTookPart(tx, vouched.voucherId, now);
    await settle(tx, house, vouched.personId, { now, isNew: true });
  },
});
