import * as v from "valibot";
import { type ActContext, defineAct } from "../../../platform/act.ts";
import type { Tx } from "../../../platform/database/database.ts";
import type { PersonId } from "../../../platform/ids.ts";
import { type Refusal, refuse } from "../../../platform/refusal.ts";
import { uuidField } from "../../../platform/text/fields.ts";
import { postLetter } from "../../mail/door.ts";
import {
  findDetails,
  lockPeople,
  mayTheClock,
  type PersonDetails,
  takeInAccount,
} from "../../membership/door.ts";
import type { Pair } from "../pair.ts";
import { dropPair, listPairsOf } from "../store.ts";
import { refusals, words } from "../words.ts";

interface Uniting {
  readonly pair: Pair;
  readonly kept: PersonDetails;
  readonly other: PersonDetails;
}

/** The time to stop it is over: from now on there is one account. */
export const unite = defineAct({
  name: "doubles.unite",
  input: v.object({ kept: uuidField }),
  may: mayTheClock,
  facts: async (tx, input) => {
    const [pair] = await listPairsOf(tx, [input.kept as PersonId]);
    if (pair === undefined) return refuse("not-found", refusals.nothingToStop);
    await lockPeople(tx, [pair.kept, pair.other]);
    const [kept, other] = [await findDetails(tx, pair.kept), await findDetails(tx, pair.other)];
    if (kept === undefined || other === undefined) return refuse("not-found", refusals.gone);
    return { pair, kept, other };
  },
  decide: (uniting, _input, { now }): Uniting | Refusal =>
    now < uniting.pair.joinsAt ? refuse("conflict", refusals.tooEarly) : uniting,
  save: async (tx, uniting, context) => {
    const { pair } = uniting;
    const { house, now } = context;
    if (!(await dropPair(tx, pair))) return refuse("not-found", refusals.nothingToStop);
    await house.join(tx, pair, now);
    const forgetOther = () => house.forget(tx, pair.other, now);
    await takeInAccount(tx, pair, { now, forgetOther });
    await post(tx, uniting, context);
    return undefined;
  },
});

/** To both mailboxes, for one of them signs nobody in any more. */
async function post(tx: Tx, { kept, other }: Uniting, { house, now }: ActContext): Promise<void> {
  const { id: personId, name, email, language } = kept;
  const write = () => {
    const { joinedSubject, joinedText } = words.letters;
    const text = joinedText(name, house.partyName, `${house.url}/sign-in`);
    return { subject: joinedSubject(house.partyName), text };
  };
  for (const to of [email, other.email]) {
    await postLetter(tx, { to, personId, language, kind: "needed", write }, now);
  }
}
