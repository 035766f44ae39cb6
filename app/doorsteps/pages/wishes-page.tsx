import type { Trouble } from "../../../platform/http/post-act.ts";
import { Button, Form, filling, SeveralField, TextField } from "../../../web/form-fields.tsx";
import type { Shell } from "../../../web/page.tsx";
import { FormPage, Notice } from "../../../web/parts.tsx";
import { actPath } from "../../this-week/addresses.ts";
import { branchDoorsPath, wishesPath } from "../addresses.ts";
import { MOST_CHARACTERS, WISHES } from "../fields.ts";
import { words } from "../words.ts";

type WishesPageProps = {
  shell: Shell;
  branch: { readonly id: number; readonly name: string };
  isDone: boolean;
  trouble: Trouble | undefined;
};

/** Where an officer does as somebody asked for their door. Of nobody does it say what was noted there. */
export function WishesPage({ shell, branch, isDone, trouble }: WishesPageProps) {
  const says = words.wishes;
  const field = filling(trouble);
  return (
    <FormPage
      shell={shell}
      title={says.title}
      lead={says.lead}
      trail={[{ label: `${words.branch.title}: ${branch.name}`, href: branchDoorsPath(branch.id) }]}
      mainPage={actPath}
      trouble={trouble}
    >
      {isDone ? <Notice>{says.done}</Notice> : null}
      <Form action={wishesPath(branch.id)} label={says.title}>
        <TextField
          {...field("street")}
          label={says.street}
          maxlength={MOST_CHARACTERS.street}
          required
        />
        <TextField
          {...field("door")}
          label={says.door}
          hint={says.doorHint}
          maxlength={MOST_CHARACTERS.street}
          required
        />
        <SeveralField
          {...field("wishes")}
          label={says.what}
          choices={WISHES.map((wish) => ({
            value: wish,
            label: says.wishes[wish],
            hint: says.means[wish],
          }))}
        />
        <Button>{says.note}</Button>
      </Form>
    </FormPage>
  );
}
