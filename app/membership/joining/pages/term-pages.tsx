import { Button, Form } from "../../../../web/form-fields.tsx";
import { dayInWords } from "../../../../web/moments.ts";
import type { Shell } from "../../../../web/page.tsx";
import { FormPage } from "../../../../web/parts.tsx";
import { becomeMemberPath, renewPath } from "../../addresses.ts";
import { words } from "../../words.ts";

type RenewPageProps = {
  shell: Shell;
  until: string;
  /** Undefined while it is too early, with the first day on which it can be done. */
  next: string | undefined;
  opensOn: string;
};

export function RenewPage({ shell, until, next, opensOn }: RenewPageProps) {
  const { renew } = words;
  const lead =
    next === undefined
      ? renew.tooEarly(dayInWords(until), dayInWords(opensOn))
      : renew.lead(dayInWords(until), dayInWords(next));
  return (
    <FormPage shell={shell} title={renew.title} lead={lead} trail={words.trail}>
      {next === undefined ? null : (
        <Form action={renewPath} once={shell.once}>
          <Button>{renew.button}</Button>
        </Form>
      )}
    </FormPage>
  );
}

export function BecomeMemberPage({ shell, until }: { shell: Shell; until: string | undefined }) {
  const { become } = words;
  return (
    <FormPage shell={shell} title={become.title} lead={become.lead} trail={words.trail}>
      <p>{until === undefined ? become.byDues : become.until(dayInWords(until))}</p>
      <Form action={becomeMemberPath} once={shell.once}>
        <Button>{become.button}</Button>
      </Form>
    </FormPage>
  );
}
