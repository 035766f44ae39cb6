import type { Tx } from "../../../platform/database/database.ts";
import type { PersonId } from "../../../platform/ids.ts";
import type { TopicId } from "../../discussions/door.ts";
import { dropAlbums } from "../../pictures/door.ts";
import type { NewsTables } from "../tables.ts";
import type { Addresses, ArticleState, ArticleTexts, Signed } from "./article.ts";
import { drawArticleId } from "./article-queries.ts";
import type { Passage } from "./putting-right.ts";

const tables = (tx: Tx) => tx.withTables<NewsTables>();

export interface Typed {
  readonly texts: ArticleTexts;
  readonly signed: Signed;
}

const OF_PARTY: Signed = { byline: "party", branchId: undefined, place: undefined };

const columnsOf = ({ texts, signed }: Typed) => ({
  ...{ title: texts.title, standfirst: texts.standfirst, body: texts.body },
  facts: texts.facts ?? null,
  video: texts.video ?? null,
  byline: signed.byline,
  branch_id: signed.branchId ?? null,
  place: signed.place ?? null,
});

export async function addArticle(
  tx: Tx,
  { id, authorId }: { readonly id: number; readonly authorId: PersonId | undefined },
  typed: Typed,
  at: Date,
): Promise<void> {
  await tables(tx)
    .insertInto("news.article")
    .values({
      ...{ ...columnsOf(typed), id, author_id: authorId ?? null },
      ...{ state: "draft", written_at: at },
    })
    .execute();
}

export async function saveTyped(tx: Tx, id: number, typed: Typed): Promise<void> {
  await tables(tx).updateTable("news.article").set(columnsOf(typed)).where("id", "=", id).execute();
}

export async function saveTexts(tx: Tx, id: number, texts: ArticleTexts): Promise<void> {
  await tables(tx)
    .updateTable("news.article")
    .set({ ...texts, facts: texts.facts ?? null, video: texts.video ?? null })
    .where("id", "=", id)
    .execute();
}

export async function setState(tx: Tx, id: number, state: ArticleState): Promise<void> {
  await tables(tx).updateTable("news.article").set({ state }).where("id", "=", id).execute();
}

/** A draft in the party's name, which is nobody's own. Answers its number. */
export async function addOfParty(tx: Tx, texts: ArticleTexts, at: Date): Promise<number> {
  const id = await drawArticleId(tx);
  await addArticle(tx, { id, authorId: undefined }, { texts, signed: OF_PARTY }, at);
  return id;
}

/** What a reader called ready had other pictures: they are asked again. */
export async function unready(tx: Tx, id: number): Promise<void> {
  await tables(tx)
    .updateTable("news.article")
    .set({ state: "waits" })
    .where("id", "=", id)
    .where("state", "=", "ready")
    .execute();
}

/** @param readerId undefined: it waits for somebody else */
export async function setReader(
  tx: Tx,
  id: number,
  readerId: PersonId | undefined,
  state: ArticleState,
): Promise<void> {
  await tables(tx)
    .updateTable("news.article")
    .set({ reader_id: readerId ?? null, state })
    .where("id", "=", id)
    .execute();
}

export async function dropArticle(tx: Tx, id: number): Promise<void> {
  await dropAlbums(tx, "article", [id]);
  await tables(tx).deleteFrom("news.article").where("id", "=", id).execute();
}

interface NewNote {
  readonly articleId: number;
  readonly personId: PersonId;
  readonly isAuthor: boolean;
  readonly says: string;
}

export async function addNote(tx: Tx, note: NewNote, at: Date): Promise<void> {
  const { articleId, personId, isAuthor, says } = note;
  await tables(tx)
    .insertInto("news.note")
    .values({ article_id: articleId, person_id: personId, is_author: isAuthor, says, at })
    .execute();
}

/** From here on everybody reads it. What was said of the draft has served, and goes. */
export async function savePublished(
  tx: Tx,
  id: number,
  published: Addresses & { readonly talkId: TopicId; readonly request: number | undefined },
  at: Date,
): Promise<void> {
  const { address, shortAddress, talkId, request = null } = published;
  await tables(tx)
    .updateTable("news.article")
    .set({
      ...{ state: "published", address, short_address: shortAddress },
      ...{ talk_id: talkId, published_at: at, reader_id: null, request },
    })
    .where("id", "=", id)
    .execute();
  await tables(tx).deleteFrom("news.note").where("article_id", "=", id).execute();
}

export async function saveWithdrawn(tx: Tx, id: number, why: string, at: Date): Promise<void> {
  await tables(tx)
    .updateTable("news.article")
    .set({ state: "withdrawn", withdrawn_at: at, why })
    .where("id", "=", id)
    .execute();
  await tables(tx)
    .deleteFrom("news.correction")
    .where("article_id", "=", id)
    .where("confirmed_at", "is", null)
    .execute();
}

type Reasoned = Passage & { readonly why: string };

const columnsOfPassage = ({ of, was, becomes, why }: Reasoned) => ({
  ...{ part: of.part, picture_id: of.part === "words" ? null : of.picture },
  ...{ was, becomes, why },
});

export async function addCorrection(
  tx: Tx,
  articleId: number,
  passage: Reasoned,
  at: Date,
): Promise<void> {
  await tables(tx)
    .insertInto("news.correction")
    .values({
      ...columnsOfPassage(passage),
      ...{ article_id: articleId, proposed_at: at, confirmed_at: null },
    })
    .execute();
}

/** One that two keys have made: it stands at once. */
export async function addCorrectionByKeys(
  tx: Tx,
  articleId: number,
  { request, ...passage }: Reasoned & { readonly request: number },
  at: Date,
): Promise<void> {
  const times = { proposed_at: at, confirmed_at: at };
  await tables(tx)
    .insertInto("news.correction")
    .values({ ...columnsOfPassage(passage), article_id: articleId, request, ...times })
    .execute();
}

export async function confirmCorrection(tx: Tx, id: number, at: Date): Promise<void> {
  await tables(tx)
    .updateTable("news.correction")
    .set({ confirmed_at: at })
    .where("id", "=", id)
    .execute();
}

export async function dropCorrection(tx: Tx, id: number): Promise<void> {
  await tables(tx).deleteFrom("news.correction").where("id", "=", id).execute();
}
