import type { Trouble } from "../../../platform/http/post-act.ts";
import { Button, ErrorSummary, Form, filling, TextArea } from "../../../web/form-fields.tsx";
import { Page, type Shell } from "../../../web/page.tsx";
import { Breadcrumbs, PageTitle } from "../../../web/parts.tsx";
import { words } from "../words.en.ts";

export function AskPage({ shell, trouble }: { shell: Shell; trouble?: Trouble | undefined }) {
  const field = filling(trouble);
  const { title, lead, why, send } = words.ask;
  return (
    <Page shell={shell} title={title} width="text" hasErrors={trouble !== undefined} isPrivate>
      <Breadcrumbs trail={[{ label: words.page.title, href: "/repairs" }]} />
      <PageTitle title={title} lead={lead} />
      <ErrorSummary problems={trouble?.problems ?? []} />
      <Form action="/repairs/ask" once={shell.once}>
        <TextArea {...field("why")} label={why} rows={5} maxlength={1000} required />
        <Button kind="danger">{send}</Button>
      </Form>
    </Page>
  );
}
