import type { Trouble } from "../../../platform/http/post-act.ts";
import { Button, Form, filling, TextField } from "../../../web/form-fields.tsx";
import type { Shell } from "../../../web/page.tsx";
import { FormPage } from "../../../web/parts.tsx";
import { givePath } from "../../money/addresses.ts";
import { partyPath } from "../../our-party/addresses.ts";
import { giveByCardPath } from "../addresses.ts";
import { words } from "../words.ts";

type GivePageProps = {
  shell: Shell;
  isHere: boolean;
  donor: { readonly name: string } | undefined;
  trouble?: Trouble | undefined;
};

/** One gift by card, of whoever has said who they are. */
export function GivePage({ shell, isHere, donor, trouble }: GivePageProps) {
  const says = words.give;
  return (
    <FormPage
      shell={shell}
      title={says.title}
      lead={says.lead}
      trail={[{ label: says.whoLink, href: givePath }]}
      mainPage={partyPath}
      trouble={trouble}
    >
      {isHere ? null : <p>{says.off}</p>}
      {isHere && donor === undefined ? (
        <p>
          {says.who} <a href={givePath}>{says.whoLink}</a>
        </p>
      ) : null}
      {isHere && donor !== undefined ? (
        <Form action={giveByCardPath} once={shell.once} label={says.title}>
          <p>{says.as(donor.name)}</p>
          <TextField
            {...filling(trouble)("amount")}
            label={says.amount}
            hint={says.amountHint}
            inputmode="decimal"
            width="short"
            prefix="£"
            required
          />
          <Button>{says.button}</Button>
        </Form>
      ) : null}
    </FormPage>
  );
}
