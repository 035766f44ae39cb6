import { Button, Form } from "../../../../web/form-fields.tsx";
import { Page, type Shell } from "../../../../web/page.tsx";
import { PageTitle } from "../../../../web/parts.tsx";
import { signInPath } from "../../../sign-in/addresses.ts";
import { confirmMailboxPath } from "../../addresses.ts";
import { words } from "../../words.ts";

/** Nothing happens by opening it: mail programs follow links by themselves. */
export function ConfirmMailboxPage({ shell, secret }: { shell: Shell; secret: string }) {
  const says = words.byPost;
  return (
    <Page shell={shell} title={says.confirmTitle} description={says.confirmLead} width="text">
      <PageTitle title={says.confirmTitle} lead={says.confirmLead} />
      <Form action={confirmMailboxPath} once={shell.once} hidden={{ key: secret }}>
        <Button>{says.confirm}</Button>
      </Form>
    </Page>
  );
}

export function MailboxConfirmedPage({ shell }: { shell: Shell }) {
  const says = words.byPost;
  return (
    <Page shell={shell} title={says.confirmedTitle} description={says.confirmed} width="text">
      <PageTitle title={says.confirmedTitle} lead={says.confirmed} />
      <p>
        <a href={signInPath}>{says.signIn}</a>
      </p>
    </Page>
  );
}
