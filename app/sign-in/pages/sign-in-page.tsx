import { withAfter } from "../../../platform/http/own-path.ts";
import type { Trouble } from "../../../platform/http/post-act.ts";
import { Button, Form, filling, TextField } from "../../../web/form-fields.tsx";
import { Island } from "../../../web/islands/island.tsx";
import type { Shell } from "../../../web/page.tsx";
import { FormPage, Notice } from "../../../web/parts.tsx";
import { joinPath } from "../../membership/addresses.ts";
import { askForPasskeyPath, signInByPasskeyPath, signInPath } from "../addresses.ts";
import { isUnsent } from "../after.ts";
import { words } from "../words.ts";

type SignInPageProps = {
  shell: Shell;
  after: string;
  trouble?: Trouble | undefined;
  isAgain?: boolean;
  /** Why somebody is here who wanted to go elsewhere. */
  hint?: string | undefined;
};

export function SignInPage({ shell, after, trouble, isAgain, hint }: SignInPageProps) {
  const field = filling(trouble);
  const { signIn } = words;
  const title = isAgain ? signIn.againTitle : signIn.title;
  const lead = isAgain ? signIn.againLead : signIn.lead;
  return (
    <FormPage shell={shell} title={title} lead={lead} trouble={trouble} isPublic>
      {hint === undefined ? null : <Notice tone="warning">{hint}</Notice>}
      {isUnsent(after) ? <Notice tone="warning">{words.unsent.isKept}</Notice> : null}
      <Island
        name="passkey"
        props={{
          purpose: "sign-in",
          ask: askForPasskeyPath,
          send: withAfter(signInByPasskeyPath, after),
          label: words.passkeys.signIn,
          busy: words.passkeys.asking,
          failed: words.passkeys.failed,
        }}
      />
      <Form action={withAfter(signInPath, after)} once={shell.once}>
        <TextField
          {...field("email")}
          label={signIn.email}
          hint={signIn.emailHint}
          type="email"
          inputmode="email"
          autocomplete="username webauthn"
          required
        />
        <Button>{signIn.send}</Button>
      </Form>
      {isAgain ? null : (
        <p>
          {signIn.notWithUs} <a href={joinPath}>{signIn.join}</a>
        </p>
      )}
    </FormPage>
  );
}
