import type { Named } from "../../../platform/house.ts";
import type { Trouble } from "../../../platform/http/post-act.ts";
import { Button, Form, filling, TickField } from "../../../web/form-fields.tsx";
import type { Shell } from "../../../web/page.tsx";
import { FormPage } from "../../../web/parts.tsx";
import { NameMarks } from "../../membership/door.ts";
import { vouchPath } from "../addresses.ts";
import { words } from "../words.ts";

type VouchPageProps = {
  shell: Shell;
  code: string;
  /** Whose link it is. */
  who: Named;
  trouble: Trouble | undefined;
};

export function VouchPage({ shell, code, who, trouble }: VouchPageProps) {
  const says = words.vouch;
  return (
    <FormPage
      shell={shell}
      title={says.title}
      lead={says.lead(who.name)}
      trail={words.trail}
      trouble={trouble}
    >
      <NameMarks who={who} />
      <p>{says.means}</p>
      <Form action={vouchPath(code)} once={shell.once}>
        <TickField {...filling(trouble)("met")} label={says.met} hint={says.seen} />
        <Button>{says.button}</Button>
      </Form>
    </FormPage>
  );
}
