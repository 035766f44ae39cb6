import { hash } from "node:crypto";
import { type Refusal, refuse } from "../../platform/refusal.ts";
import { canonicalJson } from "../../platform/text/canonical-json.ts";
import type { Article, ArticleTexts } from "../news/door.ts";
import type { Picture } from "../pictures/door.ts";
import { refusals } from "./words.ts";

/** So many drafts at once: it only stops machines. */
export const MOST_DRAFTS = 30;

/** An article in the party's name with its pictures, in their order. */
export interface Editorial {
  readonly article: Article;
  readonly pictures: readonly Picture[];
}

type Fingerprinted = Pick<Picture, "alt" | "credit" | "id" | "place">;

/**
 * SHA-256, in hex, of RFC 8785's JSON of title, standfirst, body, facts, video and the pictures in their order, each with
 * number (which is in its file's address, and never another file's), alt, credit and place; what there is not is left out.
 * It stands in the record and in what is signed; whoever has the article can compute it again.
 */
export const fingerprintOf = (
  { title, standfirst, body, facts, video }: ArticleTexts,
  pictures: readonly Fingerprinted[],
): string =>
  hash(
    "sha256",
    canonicalJson({
      ...{ title, standfirst, body, facts, video },
      pictures: pictures.map(({ id, alt, credit, place }) => ({ id, alt, credit, place })),
    }),
  );

/** Its words, where they and its pictures are those that were signed; or that they are not. Pure. */
export function textsAsSigned(editorial: Editorial, fingerprint: string): ArticleTexts | Refusal {
  const { texts } = editorial.article;
  return texts !== undefined && fingerprintOf(texts, editorial.pictures) === fingerprint
    ? texts
    : refuse("conflict", refusals.changed);
}
