import { withAfter } from "../../../../platform/http/own-path.ts";
import type { Trouble } from "../../../../platform/http/post-act.ts";
import { Button, Form, filling } from "../../../../web/form-fields.tsx";
import type { Shell } from "../../../../web/page.tsx";
import { FormPage } from "../../../../web/parts.tsx";
import { erasePath } from "../../../membership/addresses.ts";
import { AgeField } from "../../../membership/door.ts";
import { agePath } from "../../addresses.ts";
import { words } from "../../words.ts";

type AgePageProps = {
  shell: Shell;
  leastAge: number;
  /** Where they wanted to go. */
  after: string;
  trouble?: Trouble | undefined;
};

/** Asked of whom a list brought in that does not say it. Whoever does not answer goes on all the same. */
export function AgePage({ shell, leastAge, after, trouble }: AgePageProps) {
  const says = words.age;
  return (
    <FormPage
      shell={shell}
      title={says.title}
      lead={says.lead}
      trail={says.trail}
      trouble={trouble}
    >
      <Form action={withAfter(agePath, after)}>
        <AgeField field={filling(trouble)} leastAge={leastAge} />
        <Button>{says.send}</Button>
      </Form>
      <p>
        <a href={after}>{says.later}</a>
      </p>
      <p>
        {says.tooYoung(leastAge)} <a href={erasePath}>{says.erase}</a>
      </p>
    </FormPage>
  );
}
