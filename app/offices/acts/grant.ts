import * as v from "valibot";
import { type ActContext, defineAct } from "../../../platform/act.ts";
import type { Tx } from "../../../platform/database/database.ts";
import type { PersonId } from "../../../platform/ids.ts";
import { doneBy, requestWho } from "../../../platform/official.ts";
import { findParty } from "../../../platform/party.ts";
import { isRefusal, type Refusal, refuse } from "../../../platform/refusal.ts";
import { uuidField } from "../../../platform/text/fields.ts";
import { dayOf } from "../../../platform/time/days.ts";
import { dayInWords } from "../../../web/moments.ts";
import { postLetter } from "../../mail/door.ts";
import { findPerson, isVouchedFor, listAddressees, markedInWords } from "../../membership/door.ts";
import { requestPath } from "../../requests/addresses.ts";
import { rulesInForce, titleOf } from "../../rulebook/door.ts";
import { grantOfficePath, officePath } from "../addresses.ts";
import { officeField } from "../fields.ts";
import { daysToBelong, decideGrantedTerm, hasBelonged } from "../granting.ts";
import { type Holding, whyNotAppoint } from "../holding.ts";
import { bodiesOf, findTermEnd, listHoldingsFrom } from "../queries.ts";
import { addHolding, lockHoldingsOf } from "../store.ts";
import { refusals, words } from "../words.ts";
import { endGrant } from "./end-grant.ts";

const monthsField = v.pipe(
  v.string(() => words.grant.monthsMissing),
  v.trim(),
  v.regex(/^[1-9][0-9]?$/, () => words.grant.monthsMissing),
  v.transform(Number),
);

interface Granting {
  readonly holding: Holding;
  readonly request: number;
  readonly months: number;
}

/** Fills an office out of turn, for no longer than the term of those who hold it now. */
export const grant = defineAct({
  name: "offices.grant",
  power: "grant-office",
  form: grantOfficePath,
  input: v.object({
    person: uuidField,
    office: officeField,
    months: monthsField,
  }),
  undo: { act: endGrant, input: ({ person, office }) => ({ person, office }) },
  shows: async (_db, { person }, { namedOf }) => {
    const named = await namedOf([person as PersonId]);
    return [{ label: words.grant.whom, says: markedInWords(named(person as PersonId)) }];
  },
  about: ({ holding }: Granting) => [holding.personId],
  may: () => undefined,
  facts: async (tx, { person, office }, { actor, now }) => {
    const personId = person as PersonId;
    await lockHoldingsOf(tx, personId);
    return {
      person: await findPerson(tx, personId, now),
      party: await findParty(tx),
      askersBodies: await bodiesOf(tx, requestWho(actor).askedBy, now),
      held: await listHoldingsFrom(tx, personId, now),
      rules: await rulesInForce(tx),
      termEnd: await findTermEnd(tx, office, now),
    };
  },
  decide: ({ person, held, rules, ...facts }, { office, months }, { actor, now }) => {
    const { termEnd, askersBodies, party } = facts;
    const { requestId: request, askedBy, isUnopposed } = requestWho(actor);
    if (person === undefined) return refuse("not-found", refusals.grant.unknown);
    if (person.personId === askedBy) return refuse("not-allowed", refusals.grant.oneself);
    if (person.standing !== "member") return refuse("not-allowed", refusals.grant.notMember);
    const days = daysToBelong(rules.grantMemberDays, party?.foundedAt, now);
    if (!hasBelonged(person.memberSince, days, dayOf(now))) {
      return refuse("not-allowed", refusals.grant.tooNew(rules.grantMemberDays));
    }
    if (!isVouchedFor(person, now)) {
      return refuse("not-allowed", refusals.grant.unvouched);
    }
    const endsAt = decideGrantedTerm({ months, termEnd }, rules, now);
    if (isRefusal(endsAt)) return endsAt;
    const heldBy = { kind: "request", request } as const;
    const countsAs = isUnopposed ? askersBodies : [];
    const term = { beginsAt: now, endsAt, heldBy };
    const holding = { office, personId: person.personId, ...term, countsAs };
    const granting: Granting | Refusal = whyNotAppoint(holding, held, rules) ?? {
      ...{ holding, request, months },
    };
    return granting;
  },
  save,
  record: ({ holding: { office, countsAs = [] }, months }, { actor }) => ({
    act: "offices.grant",
    by: doneBy(actor).by,
    on: officePath(office),
    says: words.grant.line(titleOf(office), months),
    facts: { office, months, ...(countsAs.length > 0 ? { countsAs } : {}) },
  }),
});

async function save(tx: Tx, { holding, request }: Granting, { house, now }: ActContext) {
  await addHolding(tx, holding, request);
  const [holder] = await listAddressees(tx, [holding.personId]);
  if (holder === undefined) return;
  const write = () => {
    const { grantedSubject, grantedText } = words.letters;
    const title = titleOf(holding.office);
    const until = dayInWords(dayOf(holding.endsAt));
    const link = house.url + requestPath(request);
    const text = grantedText({ name: holder.name, party: house.partyName, title, until, link });
    return { subject: grantedSubject(title), text };
  };
  const { email: to, personId, language } = holder;
  await postLetter(tx, { to, personId, language, kind: "needed", write }, now);
}
