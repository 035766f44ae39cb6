import type { Trouble } from "../../../platform/http/post-act.ts";
import {
  Button,
  ChoiceField,
  ErrorSummary,
  Form,
  filling,
  TextArea,
} from "../../../web/form-fields.tsx";
import { Page, type Shell } from "../../../web/page.tsx";
import { PageTitle } from "../../../web/parts.tsx";
import { GROUNDS } from "../hold.ts";
import { words } from "../words.en.ts";

type AskPageProps = { shell: Shell; proposal: string; trouble?: Trouble | undefined };

/** The form that asks for a hold. */
export function AskPage({ shell, proposal, trouble }: AskPageProps) {
  const field = filling(trouble);
  return (
    <Page
      shell={shell}
      title={words.ask.title}
      place="/party"
      width="text"
      hasErrors={trouble !== undefined}
      isPrivate
    >
      <PageTitle title={words.ask.title} lead={words.ask.lead} />
      <ErrorSummary problems={trouble?.problems ?? []} />
      <Form action="/holds/ask" hidden={{ proposal }} once={shell.once}>
        <ChoiceField
          {...field("ground")}
          label={words.ask.ground}
          choices={GROUNDS.map((ground) => ({ value: ground, label: words.grounds[ground] }))}
        />
        <TextArea
          {...field("why")}
          label={words.ask.reason}
          hint={words.ask.reasonHint}
          rows={5}
          maxlength={1000}
          required
        />
        <Button kind="danger">{words.ask.send}</Button>
      </Form>
    </Page>
  );
}
