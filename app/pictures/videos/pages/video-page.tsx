import type { AlbumAt } from "../../../../platform/house.ts";
import type { Trouble } from "../../../../platform/http/post-act.ts";
import {
  Button,
  FileField,
  Form,
  filling,
  TickField,
  ticked,
} from "../../../../web/form-fields.tsx";
import type { Shell } from "../../../../web/page.tsx";
import { FormPage } from "../../../../web/parts/form-page.tsx";
import { EmptyState, Notice, Section } from "../../../../web/parts.tsx";
import { toVideoPath } from "../../addresses.ts";
import type { Album } from "../../picture.ts";
import { words } from "../../words.ts";
import { isVideoReady, type Video } from "../video.ts";
import { VideoFigure } from "./video-figure.tsx";

export interface VideoView {
  readonly album: Album;
  readonly at: AlbumAt;
  /** Has the operator given videos any room? */
  readonly isOffered: boolean;
  readonly video: Video | undefined;
}

type VideoPageProps = { shell: Shell; view: VideoView; trouble: Trouble | undefined };

/** The video of a text, for whoever writes it: where it is added, and what is said in it. */
export function VideoPage({ shell, view, trouble }: VideoPageProps) {
  const { at, isOffered, video } = view;
  const says = words.videos;
  return (
    <FormPage
      shell={shell}
      title={says.title}
      lead={isOffered ? says.lead : says.notOffered}
      trail={[{ label: at.title, href: at.page }]}
      trouble={trouble}
    >
      {video === undefined ? <NoVideo {...{ shell, view, trouble }} /> : null}
      {video === undefined ? null : <OneVideo {...{ shell, view, trouble, video }} />}
      <p>
        <a href={at.page}>{words.back}</a>
      </p>
    </FormPage>
  );
}

function NoVideo({ shell, view: { album, isOffered }, trouble }: VideoPageProps) {
  const says = words.videos;
  if (!isOffered) return <EmptyState title={says.noneYet} says={says.linkInstead} />;
  return (
    <Section title={says.form.title} id="add">
      <Form action={toVideoPath(album.kind, album.id, "add")} once={shell.once} multipart>
        <FileField
          {...filling(trouble)("file")}
          label={says.form.file}
          hint={says.form.fileHint}
          accept="video/mp4,video/webm,video/quicktime"
          required
        />
        <Button>{says.form.add}</Button>
      </Form>
    </Section>
  );
}

function OneVideo({
  shell,
  view: { album, at },
  trouble,
  video,
}: VideoPageProps & { readonly video: Video }) {
  const says = words.videos;
  const { kind, id } = album;
  const hidden = { video: String(video.id) };
  const { once } = shell;
  return (
    <>
      <State video={video} title={at.title} />
      {video.state === "refused" ? null : (
        <Section title={says.captions.title} id="captions">
          <p>{says.captions.lead}</p>
          <Form action={toVideoPath(kind, id, "caption")} once={once} hidden={hidden} multipart>
            <FileField
              {...filling(trouble)("file")}
              label={says.captions.file}
              hint={says.captions.fileHint}
              accept="text/vtt,.vtt"
              required={false}
            />
            <TickField
              {...filling(trouble, { silent: ticked(video.isSilent) })("silent")}
              label={says.captions.silent}
              hint={says.captions.silentHint}
              required={false}
            />
            <Button>{says.captions.save}</Button>
          </Form>
        </Section>
      )}
      <Form action={toVideoPath(kind, id, "drop")} once={once} hidden={hidden}>
        <Button kind="danger">{says.drop}</Button>
      </Form>
    </>
  );
}

function State({ video, title }: { readonly video: Video; readonly title: string }) {
  const says = words.videos;
  if (video.state === "waits")
    return (
      <Notice title={says.waits}>
        <p>{says.waitsSays}</p>
      </Notice>
    );
  if (video.why !== undefined)
    return (
      <Notice tone="warning" title={words.states.refused}>
        <p>{says.why[video.why]}</p>
      </Notice>
    );
  return (
    <>
      <VideoFigure video={video} title={title} still={undefined} />
      {isVideoReady(video) ? null : <p>{says.wantsCaptions}</p>}
    </>
  );
}
