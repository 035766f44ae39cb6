import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { takeLock } from "../../../../platform/database/named-lock.ts";
import { isRefusal, type Refusal, refuse } from "../../../../platform/refusal.ts";
import { itemNumber } from "../../../../platform/text/fields.ts";
import { dayOf } from "../../../../platform/time/days.ts";
import { openTopic } from "../../../discussions/door.ts";
import { mayInGoodStanding, personWho } from "../../../membership/door.ts";
import { articlePath } from "../../addresses.ts";
import { refusals } from "../../words.ts";
import { type Addresses, addressesOf, possibleAddresses, whyNotWritten } from "../article.ts";
import { listTakenAddresses } from "../article-queries.ts";
import { savePublished } from "../article-store.ts";
import { articleIn } from "../in-article.ts";

export interface Published {
  readonly id: number;
  readonly title: string;
  readonly addresses: Addresses;
}

/**
 * Its author publishes what a second reader called ready. Without an imprint nothing is published, at any time: an
 * election's months begin before anybody here knows of them (Elections Act 2022, sections 41 to 43).
 */
export const publishColumn = defineAct({
  name: "news.publish-column",
  input: v.object({ id: itemNumber }),
  may: mayInGoodStanding,
  facts: async (tx, { id }, { house, now }) => {
    const article = await articleIn(tx, id);
    if (isRefusal(article)) return article;
    const hasImprint = (await house.findImprint(tx)) !== undefined;
    const of = { id, day: dayOf(now), title: article.texts?.title ?? "" };
    // One after another, so that no two of a day find one address free.
    await takeLock(tx, `news ${of.day}`);
    const taken = await listTakenAddresses(tx, possibleAddresses(of));
    return { article, hasImprint, addresses: addressesOf(of, taken) };
  },
  decide: ({ article, hasImprint, addresses }, { id }, { actor }): Published | Refusal => {
    const refusal = whyNotWritten(article, personWho(actor).personId);
    if (refusal !== undefined) return refusal;
    if (article.state !== "ready" || article.texts === undefined)
      return refuse("conflict", refusals.articles.notReady);
    if (!hasImprint) return refuse("conflict", refusals.articles.noImprint);
    return { id, title: article.texts.title, addresses };
  },
  save: async (tx, { id, title, addresses }, { now }) => {
    // What a discussion is kept under stays when the title is hidden.
    const talkId = await openTopic(tx, { path: articlePath(addresses.shortAddress), title }, now);
    await savePublished(tx, id, { ...addresses, talkId }, now);
  },
});
