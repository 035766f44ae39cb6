import type { Trouble } from "../../../../platform/http/post-act.ts";
import { Button, Form, filling, SelectField, TextArea } from "../../../../web/form-fields.tsx";
import type { Shell } from "../../../../web/page.tsx";
import { DefinitionList, Section } from "../../../../web/parts.tsx";
import type { Picture } from "../../../pictures/door.ts";
import { toArticlePath } from "../../addresses.ts";
import { words } from "../../words.ts";
import { LEAST, MOST } from "../fields.ts";
import { whereOf } from "../party/shown.ts";
import { PICTURE_PARTS, whatOf } from "../putting-right.ts";

type CorrectFormProps = {
  shell: Shell;
  id: number;
  /** In the order of reading. */
  pictures: readonly Picture[];
  trouble: Trouble | undefined;
  /** Of the reason's ids: the page has a second field of that name. */
  stem: string;
};

/** Where its author puts a passage right, with the reason for it. */
export function CorrectForm({ shell, id, pictures, trouble, stem }: CorrectFormProps) {
  const says = words.articles.draft;
  const field = filling(trouble);
  return (
    <Section title={says.correct} id="correct">
      <p>{says.correctLead}</p>
      <Form action={toArticlePath(id, "correct")} once={shell.once}>
        <PassageFields field={field} pictures={pictures} />
        <TextArea
          {...field("why")}
          stem={stem}
          label={says.whyCorrect}
          hint={says.whyCorrectHint}
          rows={3}
          maxlength={MOST.why}
          minlength={LEAST.why}
          required
        />
        <Button>{says.sendCorrection}</Button>
      </Form>
    </Section>
  );
}

type PassageFieldsProps = {
  field: ReturnType<typeof filling>;
  pictures: readonly Picture[];
};

/** The fields of a correction: of what it is, what stands there, and what is to stand there. */
export function PassageFields({ field, pictures }: PassageFieldsProps) {
  const says = words.articles.fields;
  // Of a caption alone one of the two can be none.
  const areBothNeeded = pictures.length === 0;
  return (
    <>
      {areBothNeeded ? null : <OfWhat {...{ field, pictures }} />}
      <TextArea
        {...field("was")}
        label={says.was}
        {...(areBothNeeded ? {} : { hint: says.wasHint })}
        rows={3}
        maxlength={MOST.passage}
        required={areBothNeeded}
      />
      <TextArea
        {...field("becomes")}
        label={says.becomes}
        {...(areBothNeeded ? {} : { hint: says.becomesHint })}
        rows={3}
        maxlength={MOST.passage}
        required={areBothNeeded}
      />
    </>
  );
}

/** What each picture says now, to be copied: no browser shows an alt text beside its picture. */
function OfWhat({ field, pictures }: PassageFieldsProps) {
  const { fields: says, view } = words.articles;
  const parts = pictures.flatMap((picture) =>
    PICTURE_PARTS.map((part) => ({ of: { part, picture: picture.id }, says: picture[part] })),
  );
  const labelOf = ({ of }: (typeof parts)[number]) => whereOf(of, pictures) ?? "";
  return (
    <>
      <DefinitionList
        items={parts.map((part) => ({
          term: labelOf(part),
          says: part.says === undefined ? view.nothing : <q dir="auto">{part.says}</q>,
        }))}
      />
      <SelectField
        {...field("what")}
        label={says.whatWrong}
        options={[
          { value: "words", label: says.theWords },
          ...parts.map((part) => ({ value: whatOf(part.of), label: labelOf(part) })),
        ]}
        required
      />
    </>
  );
}
