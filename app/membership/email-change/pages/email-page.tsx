import type { Trouble } from "../../../../platform/http/post-act.ts";
import { Button, Buttons, Form, filling, TextField } from "../../../../web/form-fields.tsx";
import { momentInWords } from "../../../../web/moments.ts";
import { Page, type Shell } from "../../../../web/page.tsx";
import { Breadcrumbs, FormPage, Notice, PageTitle } from "../../../../web/parts.tsx";
import { signInPath } from "../../../sign-in/addresses.ts";
import { confirmEmailPath, dropEmailPath, emailPath, stopEmailPath } from "../../addresses.ts";
import { words } from "../../words.ts";
import type { EmailChange } from "../store.ts";

type EmailPageProps = {
  shell: Shell;
  email: string;
  /** A new address that waits to take over. */
  change: Pick<EmailChange, "newEmail" | "takesOverAt"> | undefined;
  now: Date;
  trouble?: Trouble;
};

export function EmailPage({ shell, email, change, now, trouble }: EmailPageProps) {
  const says = words.email;
  return (
    <FormPage
      shell={shell}
      title={says.title}
      lead={says.lead(email)}
      trail={words.trail}
      trouble={trouble}
    >
      {change === undefined ? null : <Waiting change={change} now={now} />}
      <Form action={emailPath} once={shell.once}>
        <TextField
          {...filling(trouble)("email")}
          label={says.label}
          hint={says.hint}
          type="email"
          inputmode="email"
          autocomplete="email"
          required
        />
        <Button>{says.send}</Button>
      </Form>
    </FormPage>
  );
}

function Waiting({ change, now }: { change: NonNullable<EmailPageProps["change"]>; now: Date }) {
  const says = words.email;
  return (
    <>
      <Notice title={says.waits(change.newEmail, momentInWords(change.takesOverAt, now))}>
        <p>{says.waitsSays}</p>
      </Notice>
      <Form action={dropEmailPath}>
        <Button kind="quiet">{says.stop}</Button>
      </Form>
    </>
  );
}

/** The same whether the address is free or not. */
export function EmailSentPage({ shell }: { shell: Shell }) {
  const says = words.email;
  return (
    <Page shell={shell} title={says.sentTitle} width="text" isPrivate>
      <Breadcrumbs trail={words.trail} />
      <PageTitle title={says.sentTitle} lead={says.sent} />
    </Page>
  );
}

export function EmailConfirmPage({ shell, secret }: { shell: Shell; secret: string }) {
  const says = words.email;
  return (
    <Page shell={shell} title={says.confirmTitle} width="text" isPrivate>
      <PageTitle title={says.confirmTitle} lead={says.confirmLead} />
      <Form action={confirmEmailPath} hidden={{ key: secret }}>
        <Button>{says.confirmButton}</Button>
      </Form>
    </Page>
  );
}

export function EmailUnknownPage({ shell }: { shell: Shell }) {
  const says = words.email;
  return (
    <Page shell={shell} title={says.confirmTitle} width="text" isPrivate>
      <PageTitle title={says.confirmTitle} lead={says.unknown} />
      <Buttons>
        <Button href={emailPath}>{says.askAgain}</Button>
      </Buttons>
    </Page>
  );
}

/** Asks once more: programs that look at every link in a letter must not stop what was wanted. */
export function EmailStopPage({ shell, secret }: { shell: Shell; secret: string }) {
  const says = words.email;
  return (
    <Page shell={shell} title={says.stopTitle} width="text" isPrivate>
      <PageTitle title={says.stopTitle} lead={says.stopLead} />
      <Form action={stopEmailPath} hidden={{ key: secret }}>
        <Button>{says.stop}</Button>
      </Form>
    </Page>
  );
}

export function EmailStoppedPage({ shell }: { shell: Shell }) {
  const says = words.email;
  return (
    <Page shell={shell} title={says.stoppedTitle} width="text" isPrivate>
      <PageTitle title={says.stoppedTitle} lead={says.stopped} />
      <Buttons>
        <Button href={signInPath}>{says.signIn}</Button>
      </Buttons>
    </Page>
  );
}
