import type { FormValues } from "../../../../platform/http/read-form.ts";
import { Button, Buttons, Form, TextArea } from "../../../../web/form-fields.tsx";
import type { Shell } from "../../../../web/page.tsx";
import { FormPage } from "../../../../web/parts.tsx";
import { words } from "../../words.ts";
import type { Unsent } from "../unsent.ts";

/** What was typed, and not chosen or sent along unseen. */
const isTyped = (value: string): boolean => /\s/.test(value.trim()) || value.length > 40;

const textsOf = (fields: FormValues): readonly [string, string][] =>
  Object.entries(fields).filter((entry): entry is [string, string] => typeof entry[1] === "string");

/**
 * For forms without a page of their own, and where that page is not shown any more: what was typed, to be read, sent
 * or copied, and the way back.
 */
export function UnsentPage({ shell, unsent }: { shell: Shell; unsent: Unsent }) {
  const { page } = words.unsent;
  const texts = textsOf(unsent.fields);
  const typed = texts.filter(([, value]) => isTyped(value));
  const chosen = texts.filter(([, value]) => !isTyped(value));
  const lead = typed.length > 0 ? page.lead : page.leadWithoutText;
  return (
    <FormPage shell={shell} title={page.title} lead={lead}>
      {typed.length === 0 ? null : (
        <Form action={unsent.path} once={shell.once} hidden={Object.fromEntries(chosen)}>
          {typed.map(([name, value], index) => (
            <TextArea key={name} name={name} label={page.text(index + 1)} value={value} />
          ))}
          <Button>{page.send}</Button>
        </Form>
      )}
      <Buttons>
        <Button href={unsent.from} kind={typed.length > 0 ? "quiet" : "primary"}>
          {page.back}
        </Button>
      </Buttons>
    </FormPage>
  );
}
