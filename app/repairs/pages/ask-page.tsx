import type { Trouble } from "../../../platform/http/post-act.ts";
import { AskForm } from "../../../web/form-fields.tsx";
import type { Shell } from "../../../web/page.tsx";
import { FormPage } from "../../../web/parts.tsx";
import { words } from "../words.ts";

const trail = () => [...words.above, { label: words.page.title, href: "/repairs" }];

export function AskPage({ shell, trouble }: { shell: Shell; trouble?: Trouble | undefined }) {
  const { title, lead } = words.ask;
  return (
    <FormPage
      shell={shell}
      title={title}
      lead={lead}
      trail={trail()}
      place="/party"
      trouble={trouble}
    >
      <AskForm shell={shell} trouble={trouble} action="/repairs/ask" says={words.ask} />
    </FormPage>
  );
}
