import type { Trouble } from "../../../platform/http/post-act.ts";
import { AskForm, ChoiceField, filling } from "../../../web/form-fields.tsx";
import type { Shell } from "../../../web/page.tsx";
import { FormPage } from "../../../web/parts.tsx";
import { partyPath } from "../../our-party/addresses.ts";
import { askHoldMotionPath, askHoldPath } from "../addresses.ts";
import { GROUNDS, type HeldThing, pathOf } from "../hold.ts";
import { words } from "../words.ts";

type AskPageProps = {
  shell: Shell;
  of: HeldThing & { readonly title: string };
  trouble?: Trouble | undefined;
};

const ACTIONS = { proposal: askHoldPath, motion: askHoldMotionPath } as const;

/** The form that asks for a hold. */
export function AskPage({ shell, of, trouble }: AskPageProps) {
  return (
    <FormPage
      shell={shell}
      title={words.ask.title[of.kind]}
      lead={words.ask.lead}
      trail={[{ label: of.title, href: pathOf(of) }]}
      mainPage={partyPath}
      trouble={trouble}
    >
      <p>
        {words.ask.which} <strong>{of.title}</strong>
      </p>
      <AskForm
        shell={shell}
        trouble={trouble}
        action={ACTIONS[of.kind]}
        hidden={{ [of.kind]: String(of.id) }}
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
