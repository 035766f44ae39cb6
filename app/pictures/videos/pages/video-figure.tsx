import { pictureFilePath, videoFilePath } from "../../addresses.ts";
import { PictureImage } from "../../pages/picture-figure.tsx";
import type { Picture } from "../../picture.ts";
import { words } from "../../words.ts";
import { cuesOf, type Video } from "../video.ts";

interface FigureProps {
  readonly video: Video;
  /** What it belongs to is called. */
  readonly title: string;
  /** What is shown before it is played. */
  readonly still: Picture | undefined;
}

const addressOf = (still: Picture | undefined): string | undefined => {
  const largest = still?.sizes.at(-1);
  return still && largest && pictureFilePath(still.id, `${largest.width}.jpeg`);
};

/** A video of our own, with what is said in it. Nothing of it is loaded before somebody plays it. */
export function VideoFigure({ video, title, still }: FigureProps) {
  const says = words.videos;
  const { id, made, captions } = video;
  if (made === undefined) return <p>{says.waitsForReaders}</p>;
  const src = videoFilePath(id, `video.${made.type}`);
  const { width, height } = made;
  return (
    <figure class="video-figure">
      <video
        controls
        preload="none"
        playsinline
        poster={addressOf(still)}
        aria-label={says.ofTitle(title)}
        {...{ src, width, height }}
      >
        {captions === undefined ? null : (
          <track
            kind="captions"
            label={says.captions.title}
            src={videoFilePath(id, "captions.vtt")}
          />
        )}
        <a href={src}>{says.fetch}</a>
      </video>
      {still === undefined ? null : (
        <div class="video-on-paper">
          <PictureImage picture={still} />
        </div>
      )}
      <figcaption>
        <small>
          <a href={src}>{says.length(made.seconds)}</a>
          {video.isSilent ? ` ${says.isSilent}` : null}
        </small>
        {still?.credit === undefined ? null : (
          <small dir="auto" class="video-credit">
            {still.credit}
          </small>
        )}
      </figcaption>
      <Transcript video={video} />
    </figure>
  );
}

/** All that is said in it, to be read without it. */
function Transcript({ video }: Pick<FigureProps, "video">) {
  const cues = cuesOf(video);
  if (cues.length === 0) return null;
  return (
    <details class="transcript">
      <summary>{words.videos.transcript}</summary>
      <div dir="auto">
        {cues.map(({ from, text }) => (
          <p key={from}>{text}</p>
        ))}
      </div>
    </details>
  );
}
