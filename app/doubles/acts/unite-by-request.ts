import * as v from "valibot";
import { defineAct } from "../../../platform/act.ts";
import type { PersonId } from "../../../platform/ids.ts";
import { doneBy, requestWho } from "../../../platform/official.ts";
import { type Refusal, refuse } from "../../../platform/refusal.ts";
import { uuidField } from "../../../platform/text/fields.ts";
import { markedInWords } from "../../membership/door.ts";
import { askJoiningPath } from "../addresses.ts";
import { beginPair, factsOfTwo } from "../beginning.ts";
import { decideJoining, type Pair, whyNotJoin } from "../pair.ts";
import { refusals, words } from "../words.ts";
import { part } from "./part.ts";

export const JOINING = "import-members";

/** What a person can do themselves, asked for by an office: two accounts of one person become one, if neither reader stops it. */
export const uniteByRequest = defineAct({
  name: "doubles.unite-by-request",
  power: JOINING,
  form: askJoiningPath,
  input: v.object({ person: uuidField, other: uuidField }),
  undo: { act: part, input: () => ({}) },
  shows: async (_db, { person, other }, { namedOf }) => {
    const named = await namedOf([person, other] as PersonId[]);
    return [
      { label: words.office.kept, says: markedInWords(named(person as PersonId)) },
      { label: words.office.other, says: markedInWords(named(other as PersonId)) },
    ];
  },
  about: ({ kept, other }: Pair) => [kept, other],
  may: () => undefined,
  facts: async (tx, { person, other }, { house, now }) => {
    const ids = { kept: person as PersonId, other: other as PersonId };
    return { ids, ...(await factsOfTwo(tx, house, ids, now)) };
  },
  decide: ({ ids, rules, ...two }, _input, { actor, now }): Pair | Refusal => {
    const { askedBy, requestId: request } = requestWho(actor);
    if (ids.kept === askedBy || ids.other === askedBy) {
      return refuse("not-allowed", refusals.office.oneself);
    }
    return whyNotJoin(two) ?? { ...ids, request, joinsAt: decideJoining(request, rules, now) };
  },
  save: (tx, pair, { house, now }) => beginPair(tx, house, pair, now),
  // Nobody's name: the line is signed before it comes true.
  record: (_pair, { actor }) => ({
    act: "doubles.unite-by-request",
    by: doneBy(actor).by,
    on: askJoiningPath,
    says: words.office.line,
  }),
});
