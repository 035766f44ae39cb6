import type { Trouble } from "../../../../platform/http/post-act.ts";
import { Button, Buttons, Form, filling, TextField } from "../../../../web/form-fields.tsx";
import { momentInWords } from "../../../../web/moments.ts";
import type { Shell } from "../../../../web/page.tsx";
import { FormPage, Notice } from "../../../../web/parts.tsx";
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
  return <FormPage shell={shell} title={says.sentTitle} lead={says.sent} trail={words.trail} />;
}

export function EmailConfirmPage({ shell, secret }: { shell: Shell; secret: string }) {
  const says = words.email;
  return (
    <FormPage shell={shell} title={says.confirmTitle} lead={says.confirmLead}>
      <Form action={confirmEmailPath} hidden={{ key: secret }}>
        <Button>{says.confirmButton}</Button>
      </Form>
    </FormPage>
  );
}

export function EmailUnknownPage({ shell }: { shell: Shell }) {
  const says = words.email;
  return (
    <FormPage shell={shell} title={says.confirmTitle} lead={says.unknown}>
      <Buttons>
        <Button href={emailPath}>{says.askAgain}</Button>
      </Buttons>
    </FormPage>
  );
}

/** Asks once more: programs that look at every link in a letter must not stop what was wanted. */
export function EmailStopPage({ shell, secret }: { shell: Shell; secret: string }) {
  const says = words.email;
  return (
    <FormPage shell={shell} title={says.stopTitle} lead={says.stopLead}>
      <Form action={stopEmailPath} hidden={{ key: secret }}>
        <Button>{says.stop}</Button>
      </Form>
    </FormPage>
  );
}

export function EmailStoppedPage({ shell }: { shell: Shell }) {
  const says = words.email;
  return (
    <FormPage shell={shell} title={says.stoppedTitle} lead={says.stopped}>
      <Buttons>
        <Button href={signInPath}>{says.signIn}</Button>
      </Buttons>
    </FormPage>
  );
}
