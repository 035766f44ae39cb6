import type { Trouble } from "../../../platform/http/post-act.ts";
import {
  Button,
  ChoiceField,
  Form,
  filling,
  TextArea,
  TextField,
} from "../../../web/form-fields.tsx";
import type { Shell } from "../../../web/page.tsx";
import { FormPage } from "../../../web/parts.tsx";
import { type Branch, trailTo } from "../../branches/door.ts";
import { partyPath } from "../../our-party/addresses.ts";
import { numberInWords, type Rules } from "../../rulebook/door.ts";
import { putMotionPath } from "../addresses.ts";
import { BODY_LEAST, BODY_MOST, TITLE_LEAST, TITLE_MOST } from "../limits.ts";
import { words } from "../words.ts";

type PutPageProps = {
  shell: Shell;
  branch: Branch;
  above: readonly Branch[];
  rules: Pick<Rules, "motionMembers" | "motionDays">;
  trouble: Trouble | undefined;
};

export function PutPage({ shell, branch, above, rules, trouble }: PutPageProps) {
  const says = words.put;
  const field = filling(trouble, { whom: "branch" });
  return (
    <FormPage
      mainPage={partyPath}
      shell={shell}
      title={says.title(branch.name)}
      lead={says.lead(rules.motionMembers, numberInWords("days", rules.motionDays))}
      trail={trailTo([...above, branch])}
      trouble={trouble}
    >
      <Form action={putMotionPath(branch.id)} once={shell.once}>
        <TextField
          {...field("title")}
          label={says.about}
          minlength={TITLE_LEAST}
          maxlength={TITLE_MOST}
          required
        />
        <TextArea
          {...field("body")}
          label={says.body}
          hint={says.bodyHint}
          rows={8}
          minlength={BODY_LEAST}
          maxlength={BODY_MOST}
          required
        />
        <ChoiceField
          {...field("whom")}
          label={says.whom}
          choices={[
            { value: "branch", label: says.branch },
            { value: "party", label: says.party },
          ]}
        />
        <Button>{says.send}</Button>
      </Form>
    </FormPage>
  );
}
