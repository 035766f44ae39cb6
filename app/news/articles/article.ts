import type { PersonId } from "../../../platform/ids.ts";
import { type Refusal, refuse } from "../../../platform/refusal.ts";
import type { Hidden } from "../../../platform/text/posts.ts";
import type { TopicId } from "../../discussions/door.ts";
import { refusals } from "../words.ts";

export const BYLINES = ["name", "member", "branch", "party"] as const;
/**
 * Under what an article stands: its author's name, *a member*, or *a member in* one of their branches; or nobody's, where
 * two keys publish it in the party's name.
 */
export type Byline = (typeof BYLINES)[number];

/** `waits`: for a second reader, or for what that reader says. `ready`: they said so of these very words. */
export type ArticleState = "draft" | "waits" | "ready" | "published" | "withdrawn";

export interface ArticleTexts {
  readonly title: string;
  readonly standfirst: string;
  readonly body: string;
  readonly facts: string | undefined;
  /** Where a video can be watched that goes with it: an address elsewhere. */
  readonly video: string | undefined;
}

export interface Signed {
  readonly byline: Byline;
  readonly branchId: number | undefined;
  /** The branch's name. */
  readonly place: string | undefined;
}

export interface Article extends Signed {
  readonly id: number;
  /** Nobody, once they were forgotten. */
  readonly authorId: PersonId | undefined;
  readonly readerId: PersonId | undefined;
  readonly state: ArticleState;
  /** Undefined while it is hidden. */
  readonly texts: ArticleTexts | undefined;
  readonly address: string | undefined;
  readonly shortAddress: string | undefined;
  readonly talkId: TopicId | undefined;
  readonly writtenAt: Date;
  readonly publishedAt: Date | undefined;
  readonly withdrawnAt: Date | undefined;
  /** Why it was withdrawn. */
  readonly why: string | undefined;
  readonly hidden: Hidden | undefined;
  /** By which two keys published it; undefined of a member's. */
  readonly request: number | undefined;
}

/** The article's words, or of one of its pictures the alt text or the credit. */
export type CorrectionOf =
  | { readonly part: "words" }
  | { readonly part: "alt" | "credit"; readonly picture: number };

export interface Correction {
  readonly id: number;
  readonly of: CorrectionOf;
  /** Empty where a picture had no credit; so is `becomes` where it has none any more. */
  readonly was: string;
  readonly becomes: string;
  readonly proposedAt: Date;
  /** Undefined while it waits for a second reader. */
  readonly confirmedAt: Date | undefined;
  /** By which two keys made it; undefined of a member's. */
  readonly request: number | undefined;
  /** Why it was made; of the oldest nothing says it. */
  readonly why: string | undefined;
}

export interface Fact {
  readonly claim: string;
  /** Where anybody can look it up: an address, or a paper with its page. */
  readonly source: string;
}

export const MOST_FACTS = 20;

/**
 * What is claimed and by which source: a claim, its source on the next line, then an empty line. Undefined where a claim
 * has no source. Pure.
 */
export function readFacts(text: string): readonly Fact[] | undefined {
  const parts = text.split(/\n\s*\n/).filter((part) => part.trim() !== "");
  const facts = parts.map((part) => {
    const lines = part.split("\n").map((line) => line.trim());
    const source = lines.at(-1) ?? "";
    return { claim: lines.slice(0, -1).join(" ").trim(), source };
  });
  return facts.every(({ claim, source }) => claim !== "" && source !== "") ? facts : undefined;
}

/** Could something be published at this address? What a browser sends may be anything. Pure. */
export const isAddress = (text: string): boolean => /^\d{4}-\d\d-\d\d-[a-z0-9-]{1,80}$/.test(text);

const MOST_SLUG = 60;

/** A title as it stands in an address, in plain letters; empty where it has none. Pure. */
export function slugOf(title: string): string {
  const plain = title
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/['’]/g, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-");
  const cut = plain.slice(0, MOST_SLUG + 1);
  const whole = plain.length > MOST_SLUG ? cut.slice(0, Math.max(cut.lastIndexOf("-"), 0)) : plain;
  const slug = (whole || plain.slice(0, MOST_SLUG)).replace(/^-|-$/g, "");
  // What is of figures alone could be another article's number.
  return /[a-z]/.test(slug) ? slug : "";
}

export interface Addresses {
  readonly address: string;
  readonly shortAddress: string;
}

interface Dated {
  readonly id: number;
  readonly day: string;
  readonly title: string;
}

const shortAddressOf = ({ id, day }: Dated): string => `${day}-${id}`;

/** Where an article can stand, the best first: the last of them is its number's, and nobody else's. Pure. */
export function possibleAddresses(of: Dated): readonly string[] {
  const slug = slugOf(of.title);
  const long = `${of.day}-${slug}`;
  return [...(slug === "" ? [] : [long, `${long}-${of.id}`]), shortAddressOf(of)];
}

/** Both addresses of an article, which stay for life. Pure. */
export function addressesOf(of: Dated, taken: readonly string[]): Addresses {
  const shortAddress = shortAddressOf(of);
  const free = possibleAddresses(of).find((address) => !taken.includes(address));
  return { address: free ?? shortAddress, shortAddress };
}

/** Whose names stand beside these. Pure. */
export const authorsOf = (
  articles: readonly Pick<Article, "byline" | "authorId">[],
): readonly PersonId[] =>
  articles.flatMap(({ byline, authorId }) =>
    byline === "name" && authorId !== undefined ? [authorId] : [],
  );

export const isPublic = ({ state }: Pick<Article, "state">): boolean =>
  state === "published" || state === "withdrawn";

const UNPUBLISHED: readonly ArticleState[] = ["draft", "waits", "ready"];
export const isDraft = ({ state }: Pick<Article, "state">): boolean => UNPUBLISHED.includes(state);

const isOf = (personId: PersonId, one: PersonId | undefined): boolean => one === personId;

/** Of what is not published nobody hears, not even that it is there. */
const unknown = () => refuse("not-found", refusals.articles.unknown);

/** Who reads it at the desk: its author, its reader, and members where it waits for one. Pure. */
export function whyNotAtDesk(
  article: Pick<Article, "authorId" | "readerId" | "state">,
  personId: PersonId,
  hasOpenCorrection: boolean,
): Refusal | undefined {
  if (isOf(personId, article.authorId)) return undefined;
  if (isDraft(article) && isOf(personId, article.readerId)) return undefined;
  if (article.state === "waits" && article.readerId === undefined) return undefined;
  return article.state === "published" && hasOpenCorrection ? undefined : unknown();
}

/** Pure. */
export function whyNotAuthor(
  article: Pick<Article, "authorId">,
  personId: PersonId,
): Refusal | undefined {
  return isOf(personId, article.authorId) ? undefined : unknown();
}

/** May its author still write it? Pure. */
export function whyNotWritten(
  article: Pick<Article, "authorId" | "state">,
  personId: PersonId,
): Refusal | undefined {
  const notTheirs = whyNotAuthor(article, personId);
  if (notTheirs !== undefined) return notTheirs;
  return isDraft(article) ? undefined : refuse("conflict", refusals.articles.isPublished);
}

/** May they say something of this draft as its second reader? Pure. */
export const whyNotReader = (
  article: Pick<Article, "readerId" | "state">,
  personId: PersonId,
): Refusal | undefined =>
  isDraft(article) && isOf(personId, article.readerId) ? undefined : unknown();

/** Who sees its pictures: everybody once it is published, and whoever reads it at the desk before. None of what is gone. Pure. */
export function mayPicturesBeSeen(
  article: Pick<Article, "authorId" | "readerId" | "state" | "hidden">,
  personId: PersonId | undefined,
): boolean {
  if (article.hidden !== undefined) return false;
  if (article.state === "published") return true;
  return personId !== undefined && whyNotAtDesk(article, personId, false) === undefined;
}

/** May this be changed or taken back now that everybody reads it? Pure. */
export function whyNotStanding(article: Pick<Article, "state" | "hidden">): Refusal | undefined {
  if (article.state !== "published") return refuse("conflict", refusals.articles.notPublished);
  return article.hidden === undefined ? undefined : refuse("conflict", refusals.articles.isHidden);
}

const PARTS = ["title", "standfirst", "body", "facts"] as const;

const timesIn = (text: string | undefined, part: string): number =>
  text === undefined ? 0 : text.split(part).length - 1;

/** The text with one passage put right. A refusal where it does not stand there exactly once. Pure. */
export function corrected(
  texts: ArticleTexts,
  { was, becomes }: Pick<Correction, "was" | "becomes">,
): ArticleTexts | Refusal {
  if (was === becomes) return refuse("invalid", refusals.articles.sameText);
  const found = PARTS.filter((part) => timesIn(texts[part], was) > 0);
  const [part] = found;
  if (part === undefined) return refuse("invalid", refusals.articles.notInText);
  if (found.length > 1 || timesIn(texts[part], was) > 1)
    return refuse("invalid", refusals.articles.severalTimes);
  const put = (texts[part] ?? "").split(was).join(becomes);
  const after = { ...texts, [part]: put };
  if (part === "facts" && readFacts(put) === undefined)
    return refuse("invalid", refusals.articles.noSource);
  return put.trim() === "" ? refuse("invalid", refusals.articles.nothingLeft) : after;
}
