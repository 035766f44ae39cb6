import { decideVisit, VISITORS } from "@breakthrough/uk-election-law";
import * as v from "valibot";
import { defineAct } from "../../../platform/act.ts";
import { refuse } from "../../../platform/refusal.ts";
import { itemNumber, lineField, oneOf } from "../../../platform/text/fields.ts";
import { findGift, mayKeepBooks } from "../../money/door.ts";
import { dayField } from "../fields.ts";
import { saveVisit } from "../store.ts";
import type { Visitor } from "../visit.ts";
import { refusals, words } from "../words.ts";

/** Says of a gift that it was for a journey abroad: its report has to tell the days, where to and what for. */
export const noteVisit = defineAct({
  name: "reports.note-visit",
  input: v.object({
    gift: itemNumber,
    visitor: oneOf(VISITORS, () => words.visits.fields.visitor),
    from: dayField,
    to: dayField,
    destination: lineField(() => words.visits.fields.destination, { most: 80, least: 2 }),
    purpose: lineField(() => words.visits.fields.purpose, { most: 200, least: 3 }),
  }),
  may: mayKeepBooks,
  facts: async (tx, { gift }) =>
    (await findGift(tx, gift)) ?? refuse("not-found", refusals.visits.refuse.noGift, "gift"),
  decide: (gift, { visitor, from, to, destination, purpose }) => {
    const no = refusals.visits.refuse;
    if (gift.state !== "open" && gift.state !== "accepted")
      return refuse("conflict", no.notOurs, "gift");
    const visit = { visitor, destination, purpose };
    const decided = decideVisit({ ...visit, from: from as never, to: to as never });
    if (decided.ok)
      return { gift: gift.id, visitor: visitor as Visitor, from, to, destination, purpose };
    if (visitor === "elected-person") return refuse("conflict", no.elected, "visitor");
    return to < from
      ? refuse("invalid", no.endsFirst, "to")
      : refuse("invalid", no.atHome, "destination");
  },
  save: (tx, visit) => saveVisit(tx, visit),
});
