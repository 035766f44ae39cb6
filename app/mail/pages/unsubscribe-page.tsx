import { Button, Form } from "../../../web/form-fields.tsx";
import { Page, type Shell } from "../../../web/page.tsx";
import { PageTitle } from "../../../web/parts.tsx";
import { noticesPath, unsubscribePath } from "../addresses.ts";
import { words } from "../words.ts";

type UnsubscribePageProps = { shell: Shell; unsubscribeKey: string };

/** Asks once more: programs that look at every link in a letter must not end anybody's notices. */
export function UnsubscribePage({ shell, unsubscribeKey }: UnsubscribePageProps) {
  const { title, lead, stays, button } = words.unsubscribe;
  return (
    <Page shell={shell} title={title} width="text" isPrivate>
      <PageTitle title={title} lead={lead} />
      <p>{stays}</p>
      <Form action={unsubscribePath(unsubscribeKey)}>
        <Button>{button}</Button>
      </Form>
    </Page>
  );
}

export function UnsubscribedPage({ shell }: { shell: Shell }) {
  const { doneTitle, done, stays, change } = words.unsubscribe;
  return (
    <Page shell={shell} title={doneTitle} width="text" isPrivate>
      <PageTitle title={doneTitle} lead={done} />
      <p>{stays}</p>
      <p>
        <a href={noticesPath}>{change}</a>
      </p>
    </Page>
  );
}
