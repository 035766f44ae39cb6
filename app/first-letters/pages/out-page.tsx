import { Button, Form } from "../../../web/form-fields.tsx";
import type { Shell } from "../../../web/page.tsx";
import { FormPage } from "../../../web/parts.tsx";
import { firstLettersPath, outPath } from "../addresses.ts";
import { words } from "../words.ts";

/** Asks once more: programs that look at every link in a letter must not stop anybody's. */
export function OutPage({ shell, letterKey }: { shell: Shell; letterKey: string }) {
  const { title, lead, stays, button } = words.out;
  return (
    <FormPage shell={shell} title={title} lead={lead}>
      <p>{stays}</p>
      <Form action={outPath(letterKey)}>
        <Button>{button}</Button>
      </Form>
    </FormPage>
  );
}

export function OutDonePage({ shell }: { shell: Shell }) {
  const { doneTitle, done, stays, change } = words.out;
  return (
    <FormPage shell={shell} title={doneTitle} lead={done}>
      <p>{stays}</p>
      <p>
        <a href={firstLettersPath}>{change}</a>
      </p>
    </FormPage>
  );
}
