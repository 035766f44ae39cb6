import { pictureFilePath } from "../addresses.ts";
import type { Picture } from "../picture.ts";
import { words } from "../words.ts";

const sources = ({ id, sizes }: Picture, type: "jpeg" | "webp"): string =>
  sizes.map(({ width }) => `${pictureFilePath(id, `${width}.${type}`)} ${width}w`).join(",");

/** As wide as the text beside it, or the screen where that is narrower. */
const SHOWN_AT = "(min-width: 48rem) 44rem, 92vw";

/** The picture alone: the browser takes the size and the format that it can use. */
export function PictureImage({ picture }: { picture: Picture }) {
  const largest = picture.sizes.at(-1);
  if (largest === undefined) return null;
  const { width, height } = largest;
  const middle = picture.sizes.at(-2) ?? largest;
  return (
    <picture>
      <source type="image/webp" srcset={sources(picture, "webp")} sizes={SHOWN_AT} />
      <img
        class="article-picture"
        src={pictureFilePath(picture.id, `${middle.width}.jpeg`)}
        srcset={sources(picture, "jpeg")}
        sizes={SHOWN_AT}
        width={width}
        height={height}
        alt={picture.alt}
        loading="lazy"
        decoding="async"
      />
    </picture>
  );
}

/** A picture with what is said under it; until it is made, that it is being made. */
export function PictureFigure({ picture }: { picture: Picture }) {
  const { state, credit } = picture;
  return (
    <figure>
      {state === "made" ? (
        <PictureImage picture={picture} />
      ) : (
        <p>{state === "waits" ? words.waitsForReaders : words.states.refused}</p>
      )}
      {credit === undefined ? null : (
        <figcaption dir="auto">
          <small>{credit}</small>
        </figcaption>
      )}
    </figure>
  );
}
