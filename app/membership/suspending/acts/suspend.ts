import * as v from "valibot";
import { type ActContext, defineAct } from "../../../../platform/act.ts";
import type { Tx } from "../../../../platform/database/database.ts";
import type { PersonId } from "../../../../platform/ids.ts";
import { doneBy, requestWho } from "../../../../platform/official.ts";
import { isRefusal, type Refusal, refuse } from "../../../../platform/refusal.ts";
import { oneOf, uuidField } from "../../../../platform/text/fields.ts";
import { exactMomentInWords } from "../../../../web/moments.ts";
import { postLetter } from "../../../mail/door.ts";
import { requestPath } from "../../../requests/addresses.ts";
import { rulesInForce } from "../../../rulebook/door.ts";
import { suspendPath, suspensionsPath } from "../../addresses.ts";
import type { MemberSuspended } from "../../announcements.ts";
import { markedInWords } from "../../standing/marks.ts";
import { isSuspendedAt, lockDetails, type PersonDetails } from "../../standing/queries.ts";
import { refusals, words } from "../../words.ts";
import { addSuspension, type NewSuspension } from "../store.ts";
import { decideSuspensionEnd, SUSPENSION_GROUNDS } from "../suspension.ts";
import { liftSuspension } from "./lift-suspension.ts";

const daysField = v.pipe(
  v.string(() => words.suspend.daysMissing),
  v.trim(),
  v.regex(/^[1-9][0-9]{0,2}$/, () => words.suspend.daysMissing),
  v.transform(Number),
);

interface Suspending {
  readonly person: PersonDetails;
  readonly suspension: NewSuspension;
}

/** Keeps somebody from taking part, for some days. They go on reading, and keep every right over their record. */
export const suspend = defineAct({
  name: "membership.suspend",
  power: "suspend-member",
  form: suspendPath,
  input: v.object({
    person: uuidField,
    days: daysField,
    ground: oneOf(SUSPENSION_GROUNDS, () => words.suspend.chooseGround),
  }),
  undo: { act: liftSuspension, input: ({ person }) => ({ person }) },
  shows: async (_db, { person }, { namedOf }) => {
    const named = await namedOf([person as PersonId]);
    return [{ label: words.suspend.whom, says: markedInWords(named(person as PersonId)) }];
  },
  about: ({ person }: Suspending) => [person.id],
  may: () => undefined,
  facts: async (tx, { person }) => ({
    person: await lockDetails(tx, person as PersonId),
    rules: await rulesInForce(tx),
  }),
  decide: ({ person, rules }, { days, ground }, { actor, now }): Suspending | Refusal => {
    if (!person?.isConfirmed) return refuse("not-found", refusals.suspend.unknown);
    const { requestId: request, askedBy } = requestWho(actor);
    if (person.id === askedBy) return refuse("not-allowed", refusals.suspend.oneself);
    if (isSuspendedAt(person, now)) return refuse("conflict", refusals.suspend.already);
    const endsAt = decideSuspensionEnd(days, rules, now);
    if (isRefusal(endsAt)) return endsAt;
    const suspension = { personId: person.id, request, ground, days, beginsAt: now, endsAt };
    return { person, suspension };
  },
  save,
  // Nobody's name, and nothing that changes with the hour: the line is signed before it comes true.
  record: ({ suspension: { ground, days } }, { actor }) => ({
    act: "membership.suspend",
    by: doneBy(actor).by,
    on: suspensionsPath,
    says: words.suspend.line(days, words.suspend.grounds[ground]),
    facts: { ground, days },
  }),
  announce: ({ suspension }): readonly MemberSuspended[] => [
    { name: "membership.suspended", personId: suspension.personId, until: suspension.endsAt },
  ],
});

async function save(tx: Tx, { person, suspension }: Suspending, context: ActContext) {
  const { house, actor, now } = context;
  await addSuspension(tx, suspension);
  const write = () => {
    const { letters, suspend: said } = words;
    const says = {
      name: person.name,
      ground: said.grounds[suspension.ground],
      why: requestWho(actor).why,
      until: exactMomentInWords(suspension.endsAt),
      link: house.url + requestPath(suspension.request),
    };
    const text = letters.suspendedText(house.partyName, says);
    return { subject: letters.suspendedSubject(house.partyName), text };
  };
  const { email: to, id: personId, language } = person;
  await postLetter(tx, { to, personId, language, kind: "needed", write }, now);
}
