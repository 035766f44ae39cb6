import type { Trouble } from "../../../platform/http/post-act.ts";
import {
  AskForm,
  Button,
  ChoiceField,
  Form,
  filling,
  TextArea,
  TextField,
} from "../../../web/form-fields.tsx";
import type { Shell } from "../../../web/page.tsx";
import { DefinitionList, FormPage, Prose } from "../../../web/parts.tsx";
import { partyPath } from "../../our-party/addresses.ts";
import { lettersPath, newLetterPath, previewLetterPath } from "../addresses.ts";
import { MOST_CHARACTERS, WHOM } from "../letter.ts";
import { words } from "../words.ts";

const trail = () => [...words.trail, { label: words.title, href: lettersPath }];

type WritePageProps = {
  shell: Shell;
  /** What was typed before it was looked at. */
  kept?: Readonly<Record<string, string>> | undefined;
  trouble?: Trouble | undefined;
};

/** Writes a letter to all. Nothing is asked for before it was seen as it will be sent. */
export function WritePage({ shell, kept, trouble }: WritePageProps) {
  const { title, lead, subject, text, textHint, whom, preview } = words.form;
  const field = filling(trouble, kept);
  const choices = WHOM.map((value) => ({ value, label: words.whom[value] }));
  return (
    <FormPage
      shell={shell}
      title={title}
      lead={lead}
      trail={trail()}
      mainPage={partyPath}
      trouble={trouble}
    >
      <Form action={previewLetterPath}>
        <ChoiceField {...field("whom")} label={whom} choices={choices} required />
        <TextField
          {...field("subject")}
          label={subject}
          maxlength={MOST_CHARACTERS.subject}
          minlength={3}
          required
        />
        <TextArea
          {...field("text")}
          label={text}
          hint={textHint}
          rows={16}
          maxlength={MOST_CHARACTERS.text}
          minlength={10}
          warnsBeforeLeaving
          required
        />
        <Button>{preview}</Button>
      </Form>
    </FormPage>
  );
}

export type LetterTyped = { subject: string; text: string; whom: string };

type PreviewPageProps = {
  shell: Shell;
  /** As it was typed: sent again with the reason. */
  typed: LetterTyped;
  preview: { readonly subject: string; readonly text: string };
  readers: number;
  trouble?: Trouble | undefined;
};

/** The letter as its readers will get it, and how many they are; then the reason, and on to sign. */
export function PreviewPage({ shell, typed, preview, readers, trouble }: PreviewPageProps) {
  const { title, lead, count, change } = words.preview;
  return (
    <FormPage
      shell={shell}
      title={title}
      lead={lead}
      trail={trail()}
      mainPage={partyPath}
      trouble={trouble}
    >
      <DefinitionList items={[{ term: words.form.subject, says: preview.subject }]} />
      <blockquote id="letter">
        <Prose text={preview.text} />
      </blockquote>
      <p>{count(readers)}</p>
      <AskForm
        shell={shell}
        trouble={trouble}
        action={lettersPath}
        hidden={typed}
        says={words.preview}
      />
      <Form action={newLetterPath} hidden={typed} label={change}>
        <Button kind="quiet">{change}</Button>
      </Form>
    </FormPage>
  );
}
