import { listInWords } from "@breakthrough/languages";
import type { Trouble } from "../../../platform/http/post-act.ts";
import { Button, Buttons, Form, filling, TextField } from "../../../web/form-fields.tsx";
import { exactMomentInWords } from "../../../web/moments.ts";
import type { Shell } from "../../../web/page.tsx";
import { FormPage, Notice } from "../../../web/parts.tsx";
import { signInPath } from "../../sign-in/addresses.ts";
import { confirmOtherPath, otherAccountPath, stopJoiningPath, stopOwnPath } from "../addresses.ts";
import { words } from "../words.ts";

type OwnPageProps = {
  shell: Shell;
  /** None where they have no mailbox. */
  email: string | undefined;
  /** Mailboxes of accounts that were joined to this one. */
  others: readonly string[];
  /** What waits, and whether this is the account that stays. */
  waits: { readonly isKept: boolean; readonly joinsAt: Date } | undefined;
  trouble: Trouble | undefined;
};

/** The same for everybody, whether there is another account or not. */
export function OwnPage({ shell, email, others, waits, trouble }: OwnPageProps) {
  const says = words.own;
  return (
    <FormPage
      shell={shell}
      title={says.title}
      lead={says.lead}
      trail={words.trail}
      trouble={trouble}
    >
      {waits === undefined ? null : <Waiting {...waits} />}
      <p>{says.what}</p>
      {email === undefined ? null : <p>{says.keeps(email)}</p>}
      {others.length === 0 ? null : <p>{says.others(listInWords(others))}</p>}
      <Form action={otherAccountPath} once={shell.once}>
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

function Waiting({ isKept, joinsAt }: NonNullable<OwnPageProps["waits"]>) {
  const { waitsKept, waitsOther, waitsSays, stop } = words.own;
  const when = exactMomentInWords(joinsAt);
  return (
    <>
      <Notice title={isKept ? waitsKept(when) : waitsOther(when)}>
        <p>{waitsSays}</p>
      </Notice>
      <Form action={stopOwnPath}>
        <Button kind="quiet">{stop}</Button>
      </Form>
    </>
  );
}

/** Also the same, whoever's mailbox it is. */
export function SentPage({ shell }: { shell: Shell }) {
  const says = words.own;
  return <FormPage shell={shell} title={says.sentTitle} lead={says.sent} trail={words.trail} />;
}

export function ConfirmPage({ shell, secret }: { shell: Shell; secret: string }) {
  const says = words.own;
  return (
    <FormPage shell={shell} title={says.confirmTitle} lead={says.confirmLead}>
      <p>{says.what}</p>
      <Form action={confirmOtherPath} hidden={{ key: secret }}>
        <Button>{says.confirmButton}</Button>
      </Form>
    </FormPage>
  );
}

/** Why it did not go on. */
export function NotConfirmedPage({ shell, says }: { shell: Shell; says: string }) {
  return (
    <FormPage shell={shell} title={words.own.confirmTitle} lead={says}>
      <Buttons>
        <Button href={otherAccountPath}>{words.own.askAgain}</Button>
      </Buttons>
    </FormPage>
  );
}

/** Asks once more: programs that look at every link in a letter must not stop what was wanted. */
export function StopPage({ shell, secret }: { shell: Shell; secret: string }) {
  const says = words.own;
  return (
    <FormPage shell={shell} title={says.stopTitle} lead={says.stopLead}>
      <Form action={stopJoiningPath} hidden={{ key: secret }}>
        <Button>{says.stop}</Button>
      </Form>
    </FormPage>
  );
}

export function StoppedPage({ shell }: { shell: Shell }) {
  const says = words.own;
  return (
    <FormPage shell={shell} title={says.stoppedTitle} lead={says.stopped}>
      <Buttons>
        <Button href={signInPath}>{says.signIn}</Button>
      </Buttons>
    </FormPage>
  );
}
