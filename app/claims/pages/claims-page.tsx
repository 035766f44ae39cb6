import type { Trouble } from "../../../platform/http/post-act.ts";
import {
  Button,
  FileField,
  Form,
  filling,
  SelectField,
  TextField,
} from "../../../web/form-fields.tsx";
import { poundsInWords } from "../../../web/numbers.ts";
import type { Shell } from "../../../web/page.tsx";
import { FormPage, Section } from "../../../web/parts.tsx";
import { partyPath } from "../../our-party/addresses.ts";
import { type Body, bodyInWords } from "../../rulebook/door.ts";
import { claimsPath } from "../addresses.ts";
import { type Claim, LEAST_OF_WHAT, MOST_OF_WHAT } from "../claim.ts";
import { words } from "../words.ts";
import { ClaimsTable } from "./claims-table.tsx";

type ClaimsPageProps = {
  shell: Shell;
  claims: readonly Claim[];
  bodies: readonly Body[];
  /** Up to that sum the treasurer approves alone. */
  keyOver: number;
  trouble?: Trouble | undefined;
};

/** One's own claims, and a new one. */
export function ClaimsPage({ shell, claims, bodies, keyOver, trouble }: ClaimsPageProps) {
  const { list, form } = words;
  const field = filling(trouble);
  return (
    <FormPage
      shell={shell}
      title={list.title}
      lead={list.lead}
      trail={words.trail}
      mainPage={partyPath}
      trouble={trouble}
    >
      <Section title={form.title} id="new">
        <p>{form.lead(poundsInWords(keyOver))}</p>
        <Form action={claimsPath} once={shell.once} label={form.title} multipart>
          <TextField
            {...field("what")}
            label={form.what}
            minlength={LEAST_OF_WHAT}
            maxlength={MOST_OF_WHAT}
            required
          />
          <TextField
            {...field("amount")}
            label={form.amount}
            hint={form.amountHint}
            inputmode="decimal"
            width="short"
            prefix="£"
            required
          />
          <SelectField
            {...field("body")}
            label={form.body}
            prompt={form.prompt}
            options={bodies.map((value) => ({ value, label: bodyInWords(value) }))}
            required
          />
          <FileField
            {...field("receipt")}
            label={form.receipt}
            hint={form.receiptHint}
            accept="image/jpeg,image/png,image/webp"
            required
          />
          <Button>{form.button}</Button>
        </Form>
      </Section>
      <Section title={list.own} id="own">
        {claims.length === 0 ? (
          <p>{list.none}</p>
        ) : (
          <ClaimsTable claims={claims} title={list.own} />
        )}
      </Section>
    </FormPage>
  );
}
