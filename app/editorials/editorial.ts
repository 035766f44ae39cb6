import { hash } from "node:crypto";
import { type Refusal, refuse } from "../../platform/refusal.ts";
import { canonicalJson } from "../../platform/text/canonical-json.ts";
import type { Album, Article, ArticleTexts } from "../news/door.ts";
import type { Picture, Video } from "../pictures/door.ts";
import { refusals } from "./words.ts";

/** So many drafts at once: it only stops machines. */
export const MOST_DRAFTS = 30;

/** An article in the party's name with its pictures, in their order, and its video. */
export interface Editorial extends Album {
  readonly article: Article;
}

/** What is signed beside its texts. */
interface Fingerprinted {
  readonly pictures: readonly Pick<Picture, "alt" | "credit" | "id" | "place">[];
  readonly film: Pick<Video, "captions" | "isSilent" | "made"> | undefined;
}

/**
 * SHA-256, in hex, of RFC 8785's JSON of title, standfirst, body, facts, video and the pictures in their order, each with
 * number (which is in its file's address, and never another file's), alt, credit and place; and `film`, a video as a file of
 * ours, with the SHA-256 of that file, captions and `isSilent`. What there is not is left out.
 * It stands in the record and in what is signed; whoever has the article can compute it again.
 */
export const fingerprintOf = (
  { title, standfirst, body, facts, video }: ArticleTexts,
  { pictures, film }: Fingerprinted,
): string =>
  hash(
    "sha256",
    canonicalJson({
      ...{ title, standfirst, body, facts, video },
      pictures: pictures.map(({ id, alt, credit, place }) => ({ id, alt, credit, place })),
      film: film && {
        ...{ sha256: film.made?.sha256, captions: film.captions, isSilent: film.isSilent },
      },
    }),
  );

/** Its words, where they and its pictures are those that were signed; or that they are not. Pure. */
export function textsAsSigned(editorial: Editorial, fingerprint: string): ArticleTexts | Refusal {
  const { texts } = editorial.article;
  return texts !== undefined && fingerprintOf(texts, editorial) === fingerprint
    ? texts
    : refuse("conflict", refusals.changed);
}
