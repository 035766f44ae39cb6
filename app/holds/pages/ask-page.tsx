import type { Trouble } from "../../../platform/http/post-act.ts";
import { AskForm, ChoiceField, filling } from "../../../web/form-fields.tsx";
import type { Shell } from "../../../web/page.tsx";
import { FormPage } from "../../../web/parts.tsx";
import { partyPath } from "../../our-party/addresses.ts";
import { proposalPath } from "../../proposals/addresses.ts";
import { askHoldPath } from "../addresses.ts";
import { GROUNDS } from "../hold.ts";
import { words } from "../words.ts";

type AskPageProps = {
  shell: Shell;
  proposal: { readonly id: number; readonly title: string };
  trouble?: Trouble | undefined;
};

/** The form that asks for a hold. */
export function AskPage({ shell, proposal, trouble }: AskPageProps) {
  return (
    <FormPage
      shell={shell}
      title={words.ask.title}
      lead={words.ask.lead}
      trail={[{ label: proposal.title, href: proposalPath(proposal.id) }]}
      mainPage={partyPath}
      trouble={trouble}
    >
      <p>
        {words.ask.which} <strong>{proposal.title}</strong>
      </p>
      <AskForm
        shell={shell}
        trouble={trouble}
        action={askHoldPath}
        hidden={{ proposal: String(proposal.id) }}
        says={words.ask}
      >
        <ChoiceField
          {...filling(trouble)("ground")}
          label={words.ask.ground}
          choices={GROUNDS.map((ground) => ({ value: ground, label: words.grounds[ground] }))}
        />
      </AskForm>
    </FormPage>
  );
}
