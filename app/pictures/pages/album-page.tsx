import type { AlbumAt } from "../../../platform/house.ts";
import type { Trouble } from "../../../platform/http/post-act.ts";
import { seenBy } from "../../../platform/text/seen.ts";
import {
  Button,
  ChoiceField,
  FileField,
  Form,
  filling,
  TextField,
} from "../../../web/form-fields.tsx";
import type { Shell } from "../../../web/page.tsx";
import { FormPage } from "../../../web/parts/form-page.tsx";
import { EmptyState, Notice, Overtaken, Section } from "../../../web/parts.tsx";
import { albumPath, toAlbumPath } from "../addresses.ts";
import { type Album, heldOf, LEAST, MOST, type Picture, PLACES } from "../picture.ts";
import { words } from "../words.ts";
import { PictureImage } from "./picture-figure.tsx";

export interface AlbumView {
  readonly album: Album;
  readonly at: AlbumAt;
  readonly pictures: readonly Picture[];
}

type AlbumProps = { shell: Shell; view: AlbumView; trouble: Trouble | undefined };

/** What somebody's pictures are, and where another is added. */
export function AlbumPage({ shell, view, trouble }: AlbumProps) {
  const { album, at, pictures } = view;
  const { kind, id } = album;
  const isOfOne = trouble?.values.picture !== undefined;
  const labels = { alt: words.form.alt, credit: words.form.credit };
  return (
    <FormPage
      shell={shell}
      title={words.title}
      lead={words.lead}
      trail={[{ label: at.title, href: at.page }]}
      trouble={trouble}
    >
      <Overtaken trouble={trouble} labels={labels} keepTheirs={albumPath(kind, id)} />
      {pictures.length === 0 ? <EmptyState title={words.none} says={words.noneSays} /> : null}
      {pictures.map((picture, index) => (
        <OnePicture
          key={picture.id}
          {...{ shell, album, picture, number: index + 1 }}
          trouble={trouble?.values.picture === String(picture.id) ? trouble : undefined}
        />
      ))}
      <Section title={words.form.title} id="add">
        <Form action={toAlbumPath(kind, id, "add")} once={shell.once} multipart>
          <FileField
            {...filling(trouble)("file")}
            label={words.form.file}
            hint={words.form.fileHint}
            accept="image/jpeg,image/png,image/webp"
            required
          />
          <Says trouble={isOfOne ? undefined : trouble} stem={isOfOne ? "-new" : ""} />
          <Button>{words.form.add}</Button>
        </Form>
      </Section>
      <p>
        <a href={at.page}>{words.back}</a>
      </p>
    </FormPage>
  );
}

interface SaysProps {
  readonly trouble: Trouble | undefined;
  readonly picture?: Picture;
  /** So that the same field of several forms has an id each; none in the form to which the list of troubles leads. */
  readonly stem: string;
}

function Says({ trouble, picture, stem }: SaysProps) {
  const { alt, credit, place } = picture ?? { place: "above", alt: undefined, credit: undefined };
  const field = filling(trouble, { alt, credit, place });
  const says = words.form;
  return (
    <>
      <TextField
        {...field("alt")}
        stem={`alt${stem}`}
        label={says.alt}
        hint={says.altHint}
        maxlength={MOST.alt}
        minlength={LEAST.alt}
        required
      />
      <TextField
        {...field("credit")}
        stem={`credit${stem}`}
        label={says.credit}
        hint={says.creditHint}
        maxlength={MOST.credit}
        required={false}
      />
      <ChoiceField
        {...field("place")}
        stem={`place${stem}`}
        label={says.place}
        required
        choices={PLACES.map((value) => ({ value, label: says.places[value] }))}
      />
    </>
  );
}

type OneProps = {
  shell: Shell;
  album: Album;
  picture: Picture;
  number: number;
  trouble: Trouble | undefined;
};

function OnePicture({ shell, album, picture, number, trouble }: OneProps) {
  const { kind, id } = album;
  const hidden = { picture: String(picture.id) };
  const name = words.number(number);
  const says = words.form;
  const { once } = shell;
  return (
    <Section title={name} id={`picture-${picture.id}`}>
      <State picture={picture} />
      <Form
        action={toAlbumPath(kind, id, "change")}
        once={once}
        label={`${says.save}: ${name}`}
        hidden={{ ...hidden, ...seenBy(trouble, heldOf(picture)) }}
      >
        <Says trouble={trouble} picture={picture} stem={trouble ? "" : `-${picture.id}`} />
        <Button kind="quiet">{says.save}</Button>
      </Form>
      {number === 1 ? null : (
        <Form
          action={toAlbumPath(kind, id, "move")}
          once={once}
          hidden={hidden}
          label={`${says.moveUp}: ${name}`}
        >
          <Button kind="quiet" label={`${says.moveUp}: ${name}`}>
            {says.moveUp}
          </Button>
        </Form>
      )}
      <Form
        action={toAlbumPath(kind, id, "drop")}
        once={once}
        hidden={hidden}
        label={`${says.drop}: ${name}`}
      >
        <Button kind="danger" label={`${says.drop}: ${name}`}>
          {says.drop}
        </Button>
      </Form>
    </Section>
  );
}

function State({ picture }: { picture: Picture }) {
  const { states } = words;
  if (picture.state === "made") return <PictureImage picture={picture} />;
  if (picture.state === "waits")
    return (
      <Notice tone="plain" title={states.waits}>
        {states.waitsSays}
      </Notice>
    );
  return (
    <Notice tone="warning" title={states.refused}>
      {states.why[picture.why ?? "broken"]}
    </Notice>
  );
}
