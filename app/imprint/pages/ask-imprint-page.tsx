import type { Trouble } from "../../../platform/http/post-act.ts";
import { seenBy } from "../../../platform/text/seen.ts";
import { AskForm, filling, TextField } from "../../../web/form-fields.tsx";
import type { Shell } from "../../../web/page.tsx";
import { FormPage, Overtaken } from "../../../web/parts.tsx";
import { partyPath } from "../../our-party/addresses.ts";
import { askImprintPath } from "../addresses.ts";
import { fieldsOf, type Imprint } from "../imprint.ts";
import { words } from "../words.ts";

type AskImprintPageProps = {
  shell: Shell;
  present: Imprint | undefined;
  trouble: Trouble | undefined;
};

export function AskImprintPage({ shell, present, trouble }: AskImprintPageProps) {
  const { ask, form } = words;
  const stands = present && fieldsOf(present);
  const field = filling(trouble, stands ?? { controller: shell.partyName });
  return (
    <FormPage
      shell={shell}
      title={ask.title}
      lead={ask.lead}
      trail={words.trail}
      mainPage={partyPath}
      trouble={trouble}
    >
      <Overtaken trouble={trouble} labels={form} keepTheirs={askImprintPath} />
      <AskForm
        shell={shell}
        trouble={trouble}
        action={askImprintPath}
        hidden={seenBy(trouble, stands)}
        says={ask}
      >
        <ImprintFields field={field} />
      </AskForm>
    </FormPage>
  );
}

function ImprintFields({ field }: { field: ReturnType<typeof filling> }) {
  const { form, hints } = words;
  return (
    <>
      <TextField
        {...field("controller")}
        label={form.controller}
        hint={hints.controller}
        autocomplete="organization"
        maxlength={120}
        required
      />
      <TextField
        {...field("address")}
        label={form.address}
        hint={hints.address}
        maxlength={200}
        required
      />
      <TextField
        {...field("promoter")}
        label={form.promoter}
        hint={hints.promoter}
        maxlength={120}
        required
      />
      <TextField
        {...field("promoterAddress")}
        label={form.promoterAddress}
        hint={hints.promoterAddress}
        maxlength={200}
      />
      <TextField
        {...field("contact")}
        label={form.contact}
        hint={hints.contact}
        type="email"
        inputmode="email"
        required
      />
      <TextField
        {...field("dataContact")}
        label={form.dataContact}
        hint={hints.dataContact}
        type="email"
        inputmode="email"
      />
      <TextField
        {...field("fee")}
        label={form.fee}
        hint={hints.fee}
        inputmode="decimal"
        width="short"
        prefix="£"
        required
      />
      <TextField
        {...field("registration")}
        label={form.registration}
        hint={hints.registration}
        maxlength={40}
        width="medium"
      />
      <TextField {...field("slogan")} label={form.slogan} hint={hints.slogan} maxlength={60} />
      <TextField {...field("sloganCy")} label={form.sloganCy} maxlength={60} />
      <TextField {...field("intro")} label={form.intro} hint={hints.intro} maxlength={300} />
      <TextField {...field("introCy")} label={form.introCy} maxlength={300} />
    </>
  );
}
