import type { Trouble } from "../../../../platform/http/post-act.ts";
import { Button, Form, filling, TextArea } from "../../../../web/form-fields.tsx";
import type { Shell } from "../../../../web/page.tsx";
import { FormPage } from "../../../../web/parts.tsx";
import { partyPath } from "../../../our-party/addresses.ts";
import { runningPath } from "../../addresses.ts";
import { words } from "../../words.ts";

type RunningPageProps = { shell: Shell; count: number; trouble?: Trouble | undefined };

export function RunningPage({ shell, count, trouble }: RunningPageProps) {
  const { title, lead, label, hint, button, there } = words.running;
  return (
    <FormPage
      shell={shell}
      title={title}
      lead={lead}
      trail={words.deskTrail}
      mainPage={partyPath}
      trouble={trouble}
    >
      <p>{there(count)}</p>
      <Form action={runningPath} once={shell.once}>
        <TextArea {...filling(trouble)("table")} label={label} hint={hint} rows={12} required />
        <Button>{button}</Button>
      </Form>
    </FormPage>
  );
}
