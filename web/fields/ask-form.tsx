import type { ComponentChildren } from "preact";
import type { Trouble } from "../../platform/http/post-act.ts";
import { REASON_CHARACTERS } from "../reason.ts";
import type { Shell } from "../shell.ts";
import { filling } from "./filling.ts";
import { Button, Form } from "./form.tsx";
import { TextArea } from "./text-fields.tsx";

type AskFormProps = {
  shell: Shell;
  trouble: Trouble | undefined;
  action: string;
  hidden?: Readonly<Record<string, string>>;
  says: { readonly why: string; readonly whyHint?: string; readonly send: string };
  /** Where a page has several such forms: each but the one that was refused has one of its own. */
  stem?: string | undefined;
  /** The fields of the act itself. */
  children?: ComponentChildren;
};

/** Asks for an official act: its own fields, then the reason that every such act has. `askAct` takes it. */
export function AskForm(props: AskFormProps) {
  const { shell, trouble, action, hidden, says, stem, children } = props;
  return (
    <Form action={action} once={shell.once} hidden={hidden}>
      {children}
      <TextArea
        {...filling(trouble)("why")}
        {...(stem === undefined ? {} : { stem })}
        label={says.why}
        hint={says.whyHint}
        rows={5}
        maxlength={REASON_CHARACTERS.most}
        minlength={REASON_CHARACTERS.least}
        warnsBeforeLeaving
        required
      />
      <Button>{says.send}</Button>
    </Form>
  );
}
