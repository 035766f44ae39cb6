import { type Picture, PictureFigure } from "../../../pictures/door.ts";
import { words } from "../../words.ts";
import type { ArticleTexts } from "../article.ts";
import type { Album } from "../held.ts";

type PicturesProps = { pictures: readonly Picture[] };

export function Figures({ pictures }: PicturesProps) {
  return (
    <>
      {pictures.map((picture) => (
        <PictureFigure key={picture.id} picture={picture} />
      ))}
    </>
  );
}

/** What stands where of an article's pictures: a still is one only where there is a video, and only the first. Pure. */
export function placed(pictures: readonly Picture[], hasVideo: boolean) {
  const still = pictures.find(({ place }) => hasVideo && place === "video");
  return {
    still,
    above: pictures.filter(({ place }) => place === "above"),
    below: pictures.filter((picture) => picture.place !== "above" && picture !== still),
  };
}

/** The same in the order in which a reader meets them, which gives each its number. Pure. */
export function inOrder(texts: ArticleTexts, { pictures, film }: Album): readonly Picture[] {
  const hasVideo = film !== undefined || texts.video !== undefined;
  const { above, still, below } = placed(pictures, hasVideo);
  return [...above, ...(still === undefined ? [] : [still]), ...below];
}

/** Where a video can be watched. Nothing of it is asked for before somebody follows the link, which says whose site it leads to. */
export function Video({ video, still }: { video: string; still: Picture | undefined }) {
  const says = words.articles.view;
  return (
    <div class="video-card">
      {still === undefined ? null : <PictureFigure picture={still} />}
      <p>
        <a href={video} rel="ugc nofollow noopener noreferrer">
          {says.watch(new URL(video).hostname)}
        </a>
      </p>
      <p>
        <small>{says.leaves}</small>
      </p>
    </div>
  );
}
