import type { Trouble } from "../../../platform/http/post-act.ts";
import { Button, ChoiceField, ErrorSummary, Form, filling } from "../../../web/form-fields.tsx";
import { Page, type Shell } from "../../../web/page.tsx";
import { PageTitle } from "../../../web/parts.tsx";
import { NOTICES, type Notices } from "../letter.ts";
import { words } from "../words.en.ts";

type NoticesPageProps = { shell: Shell; notices: Notices; trouble?: Trouble };

const CHOICES = NOTICES.map((value) => ({ value, ...words.notices.choices[value] }));

export function NoticesPage({ shell, notices, trouble }: NoticesPageProps) {
  const { title, lead, question, save } = words.notices;
  const field = filling(trouble, { notices });
  return (
    <Page shell={shell} title={title} width="text" isPrivate hasErrors={trouble !== undefined}>
      <PageTitle title={title} lead={lead} />
      <ErrorSummary problems={trouble?.problems ?? []} />
      <Form action="/me/notices">
        <ChoiceField {...field("notices")} label={question} choices={CHOICES} required />
        <Button>{save}</Button>
      </Form>
    </Page>
  );
}
