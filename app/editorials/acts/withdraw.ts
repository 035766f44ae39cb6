import * as v from "valibot";
import { defineAct } from "../../../platform/act.ts";
import { doneBy } from "../../../platform/official.ts";
import type { Refusal } from "../../../platform/refusal.ts";
import { itemNumber } from "../../../platform/text/fields.ts";
import { type Article, takeBack, whyNotStanding } from "../../news/door.ts";
import { SPEAKING } from "../../press/door.ts";
import { editorialPath } from "../addresses.ts";
import { editorialIn } from "../in-editorial.ts";
import { words } from "../words.ts";

interface Withdrawn {
  readonly article: Article;
  /** The request's own reason, which both keys have read. */
  readonly why: string;
}

/** Withdraws what the party has said. The page stays, and says so and why. */
export const withdraw = defineAct({
  name: "editorials.withdraw",
  power: SPEAKING,
  input: v.object({ id: itemNumber }),
  about: () => [],
  may: () => undefined,
  facts: (tx, { id }) => editorialIn(tx, id),
  decide: ({ article }, _input, { actor }): Withdrawn | Refusal =>
    whyNotStanding(article) ?? { article, why: doneBy(actor).why },
  save: (tx, { article, why }, { now }) => takeBack(tx, article, why, now),
  record: ({ article: { id } }, { actor }) => ({
    act: "editorials.withdraw",
    by: doneBy(actor).by,
    on: editorialPath(id),
    says: words.record.withdrawn(id),
    facts: { article: id },
  }),
});
