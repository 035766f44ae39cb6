import type { Trouble } from "../../../../platform/http/post-act.ts";
import {
  Button,
  ChoiceField,
  Form,
  filling,
  SelectField,
  TextField,
} from "../../../../web/form-fields.tsx";
import type { Shell } from "../../../../web/page.tsx";
import { FormPage } from "../../../../web/parts.tsx";
import { mePath } from "../../../me/addresses.ts";
import { knowledgePath, withdrawKnowledgePath } from "../../addresses.ts";
import { words } from "../../words.ts";
import { FIELDS } from "../fields.ts";
import type { Knowledge } from "../knowledge-store.ts";

type KnowledgePageProps = {
  shell: Shell;
  known: readonly Knowledge[];
  trouble?: Trouble | undefined;
};

/** What one knows about, and who is shown it. */
export function KnowledgePage({ shell, known, trouble }: KnowledgePageProps) {
  const says = words.knowledge;
  const field = filling(trouble, { shown: "no" });
  return (
    <FormPage shell={shell} title={says.title} lead={says.lead} mainPage={mePath} trouble={trouble}>
      {known.length === 0 ? <p>{says.none}</p> : <KnownList known={known} />}
      <Form action={knowledgePath}>
        <SelectField
          {...field("field")}
          label={says.field}
          options={FIELDS.map((value) => ({ value, label: words.fields[value] }))}
        />
        <TextField
          {...field("ownWords")}
          label={says.ownWords}
          hint={says.ownWordsHint}
          maxlength={120}
        />
        <ChoiceField
          {...field("shown")}
          label={says.shown}
          choices={[
            { value: "no", label: says.shownNo },
            { value: "yes", label: says.shownYes },
          ]}
        />
        <Button>{says.save}</Button>
      </Form>
    </FormPage>
  );
}

function KnownList({ known }: { known: readonly Knowledge[] }) {
  const says = words.knowledge;
  return (
    <ul>
      {known.map(({ field, ownWords, isShown }) => (
        <li key={field}>
          <strong>{words.fields[field]}</strong>
          {ownWords === undefined ? "" : `: ${ownWords}`}{" "}
          <span class="quiet">({isShown ? says.isShown : says.isHidden})</span>{" "}
          <Form
            action={withdrawKnowledgePath}
            hidden={{ field }}
            label={words.fields[field]}
            inline
          >
            <Button kind="quiet">{says.withdraw}</Button>
          </Form>
        </li>
      ))}
    </ul>
  );
}
