import { Button, Buttons, Form } from "../../../../web/form-fields.tsx";
import type { Shell } from "../../../../web/page.tsx";
import { FormPage } from "../../../../web/parts.tsx";
import { joinPath } from "../../../membership/addresses.ts";
import { confirmJoiningPath, signInPath } from "../../addresses.ts";
import { words } from "../../words.ts";

/** Mail programs open links by themselves, so that opening one changes nothing: the button does. */
export function ConfirmPage({ shell, secret }: { shell: Shell; secret: string }) {
  const { confirm } = words;
  return (
    <FormPage shell={shell} title={confirm.title} lead={confirm.lead}>
      <Form action={confirmJoiningPath} hidden={{ key: secret }}>
        <Button>{confirm.button}</Button>
      </Form>
    </FormPage>
  );
}

export function ConfirmUnknownPage({ shell }: { shell: Shell }) {
  const { confirm, signIn } = words;
  return (
    <FormPage shell={shell} title={confirm.unknownTitle} lead={confirm.unknown}>
      <Buttons>
        <Button href={joinPath}>{signIn.join}</Button>
        <Button href={signInPath} kind="quiet">
          {signIn.title}
        </Button>
      </Buttons>
    </FormPage>
  );
}
