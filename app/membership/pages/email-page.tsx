import type { Trouble } from "../../../platform/http/post-act.ts";
import {
  Button,
  Buttons,
  ErrorSummary,
  Form,
  filling,
  TextField,
} from "../../../web/form-fields.tsx";
import { Page, type Shell } from "../../../web/page.tsx";
import { Breadcrumbs, PageTitle } from "../../../web/parts.tsx";
import { words } from "../words.en.ts";

type EmailPageProps = { shell: Shell; email: string; trouble?: Trouble };

export function EmailPage({ shell, email, trouble }: EmailPageProps) {
  const says = words.email;
  return (
    <Page shell={shell} title={says.title} width="text" hasErrors={trouble !== undefined} isPrivate>
      <Breadcrumbs trail={words.trail} />
      <PageTitle title={says.title} lead={says.lead(email)} />
      <ErrorSummary problems={trouble?.problems ?? []} />
      <Form action="/me/email" once={shell.once}>
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
    </Page>
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
      <Form action="/me/email/confirm" hidden={{ key: secret }}>
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
        <Button href="/me/email">{says.askAgain}</Button>
      </Buttons>
    </Page>
  );
}
