import { Button, Form } from "../../../web/form-fields.tsx";
import type { Shell } from "../../../web/page.tsx";
import { FormPage } from "../../../web/parts.tsx";
import { noticesPath, unsubscribePath } from "../addresses.ts";
import { words } from "../words.ts";

type UnsubscribePageProps = { shell: Shell; unsubscribeKey: string };

/** Asks once more: programs that look at every link in a letter must not end anybody's notices. */
export function UnsubscribePage({ shell, unsubscribeKey }: UnsubscribePageProps) {
  const { title, lead, stays, button } = words.unsubscribe;
  return (
    <FormPage shell={shell} title={title} lead={lead}>
      <p>{stays}</p>
      <Form action={unsubscribePath(unsubscribeKey)}>
        <Button>{button}</Button>
      </Form>
    </FormPage>
  );
}

export function UnsubscribedPage({ shell }: { shell: Shell }) {
  const { doneTitle, done, stays, change } = words.unsubscribe;
  return (
    <FormPage shell={shell} title={doneTitle} lead={done}>
      <p>{stays}</p>
      <p>
        <a href={noticesPath}>{change}</a>
      </p>
    </FormPage>
  );
}
