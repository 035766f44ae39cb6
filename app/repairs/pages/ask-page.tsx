import type { Trouble } from "../../../platform/http/post-act.ts";
import { AskForm } from "../../../web/form-fields.tsx";
import type { Shell } from "../../../web/page.tsx";
import { FormPage } from "../../../web/parts.tsx";
import { partyPath } from "../../our-party/addresses.ts";
import { askRepairsPath, repairsPath } from "../addresses.ts";
import { words } from "../words.ts";

const trail = () => [...words.above, { label: words.page.title, href: repairsPath }];

export function AskPage({ shell, trouble }: { shell: Shell; trouble?: Trouble | undefined }) {
  const { title, lead } = words.ask;
  return (
    <FormPage
      shell={shell}
      title={title}
      lead={lead}
      trail={trail()}
      mainPage={partyPath}
      trouble={trouble}
    >
      <AskForm shell={shell} trouble={trouble} action={askRepairsPath} says={words.ask} />
    </FormPage>
  );
}
