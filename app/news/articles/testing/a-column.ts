import { perform } from "../../../../platform/act.ts";
import type { Person } from "../../../../platform/actor.ts";
import { isRefusal } from "../../../../platform/refusal.ts";
import type { TestHouse } from "../../../../testing/a-house.ts";
import { beginArticle } from "../acts/begin-article.ts";
import { callReady } from "../acts/call-ready.ts";
import { handIn } from "../acts/hand-in.ts";
import { publishColumn } from "../acts/publish-column.ts";
import { readDraft } from "../acts/read-draft.ts";
import { type Article, isPublic } from "../article.ts";
import { findArticle } from "../article-queries.ts";
import { seenOfDraft } from "../held.ts";
import { albumOf } from "../in-article.ts";

export const A_COLUMN = {
  title: "The 14 bus comes back",
  standfirst: "For a year nobody could get to the hospital by bus. From Monday they can.",
  body: "The council votes on Tuesday.\n\nWe have asked for it since the spring, street by street.",
  facts: "The line carried 400 people a day.\nCouncil minutes, 3 May 2026, page 4",
  byline: "name",
};

/** A member's draft, whatever of it is another. */
export async function aDraft(
  { house }: TestHouse,
  author: Person,
  typed: Partial<typeof A_COLUMN> = {},
): Promise<number> {
  const made = await perform(house, beginArticle, { ...A_COLUMN, ...typed }, { actor: author });
  if (isRefusal(made) || typeof made === "symbol") throw new Error("no draft was begun");
  return made.id;
}

/** Another member reads a draft, and calls it ready. */
export async function makeReady(
  { house }: TestHouse,
  id: number,
  author: Person,
  reader: Person,
): Promise<void> {
  const input = { id: String(id) };
  await perform(house, handIn, input, { actor: author });
  await perform(house, readDraft, { ...input, reads: "yes" }, { actor: reader });
  const draft = await findArticle(house.database, id);
  const seen = draft && seenOfDraft(draft, await albumOf(house.database, id));
  await perform(house, callReady, { ...input, seen }, { actor: reader });
}

/** A draft that another member has called ready. */
export async function aReadyDraft(
  at: TestHouse,
  author: Person,
  reader: Person,
  typed: Partial<typeof A_COLUMN> = {},
): Promise<number> {
  const id = await aDraft(at, author, typed);
  await makeReady(at, id, author, reader);
  return id;
}

/** Its author publishes what is ready. */
export async function publish({ house }: TestHouse, id: number, author: Person): Promise<Article> {
  await perform(house, publishColumn, { id: String(id) }, { actor: author });
  const article = await findArticle(house.database, id);
  if (article === undefined || !isPublic(article)) throw new Error("it was not published");
  return article;
}

/** An article that a member wrote, another read, and everybody can read. */
export async function anArticle(
  at: TestHouse,
  author: Person,
  reader: Person,
  typed: Partial<typeof A_COLUMN> = {},
): Promise<Article> {
  return publish(at, await aReadyDraft(at, author, reader, typed), author);
}
