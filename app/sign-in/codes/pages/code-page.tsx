import { withAfter } from "../../../../platform/http/own-path.ts";
import type { Trouble } from "../../../../platform/http/post-act.ts";
import { Button, Form, filling, TextField } from "../../../../web/form-fields.tsx";
import type { Shell } from "../../../../web/page.tsx";
import { FormPage } from "../../../../web/parts.tsx";
import { OutboxHint } from "../../../mail/door.ts";
import { codePath, signInPath } from "../../addresses.ts";
import { words } from "../../words.ts";

type CodePageProps = { shell: Shell; after: string; address: string; trouble?: Trouble };

/** The same for everybody: it must not tell whether the address is a member's. */
export function CodePage({ shell, after, address, trouble }: CodePageProps) {
  const { value: _wrong, ...field } = filling(trouble)("code");
  const { code } = words;
  return (
    <FormPage shell={shell} title={code.title} lead={code.lead(address)} trouble={trouble}>
      <OutboxHint shell={shell} />
      <Form action={withAfter(codePath, after)}>
        <TextField
          {...field}
          label={code.label}
          hint={code.hint}
          inputmode="numeric"
          autocomplete="one-time-code"
          width="short"
          spellcheck={false}
          required
        />
        <Button>{code.send}</Button>
      </Form>
      <h2>{code.again}</h2>
      <p>{code.againSays}</p>
      <p>
        <a href={withAfter(signInPath, after)}>{code.askAgain}</a>
      </p>
    </FormPage>
  );
}
