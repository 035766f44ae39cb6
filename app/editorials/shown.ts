import type { Shown } from "../../platform/act.ts";
import { isRefusal } from "../../platform/refusal.ts";
import { inOrder, passageOf, passageShown, textsShown } from "../news/door.ts";
import type { Picture, Video } from "../pictures/door.ts";
import { type Editorial, textsAsSigned } from "./editorial.ts";
import { words } from "./words.ts";

/** What whoever signs an article reads on the page where they sign; or that it is another one by now. */
export function shownOf(editorial: Editorial | undefined, fingerprint: string): readonly Shown[] {
  if (editorial === undefined) return [];
  const texts = textsAsSigned(editorial, fingerprint);
  if (isRefusal(texts)) return [{ label: words.view.draft, says: texts.says }];
  const { pictures, film } = editorial;
  const ofFilm = film === undefined ? [] : [filmShown(film)];
  return [...textsShown(texts), ...pictures.map(pictureShown), ...ofFilm];
}

/** Both wordings of a correction, and of which picture they are, for whoever signs it. None of what is hidden. */
export function correctionShown(
  editorial: Editorial | undefined,
  typed: Parameters<typeof passageOf>[0],
): readonly Shown[] {
  const texts = editorial?.article.texts;
  if (editorial === undefined || texts === undefined)
    return [{ label: words.view.correction, says: words.view.hidden }];
  const passage = passageOf(typed);
  return isRefusal(passage) ? [] : passageShown(passage, inOrder(texts, editorial));
}

/** So is the video. */
const filmShown = ({ captions }: Video): Shown => ({
  label: words.view.video,
  says: captions ?? words.view.nobodySpeaks,
});

/** The picture itself is seen on the article's page, to which the request leads. */
const pictureShown = ({ alt, credit, place }: Picture): Shown => ({
  label: words.view.picture,
  says: [words.view.places[place], alt, ...(credit === undefined ? [] : [credit])].join("\n\n"),
});
