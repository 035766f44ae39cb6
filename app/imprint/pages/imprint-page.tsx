import { dayOf } from "../../../platform/time/days.ts";
import { Page, type Shell } from "../../../web/page.tsx";
import { Day, DefinitionList, EmptyState, PageTitle } from "../../../web/parts.tsx";
import type { Rules } from "../../rulebook/door.ts";
import { askImprintPath, privacyPath } from "../addresses.ts";
import { feeInWords, imprintInWords } from "../imprint.ts";
import type { ImprintSince } from "../store.ts";
import { words } from "../words.ts";
import { Mail } from "./mail.tsx";

type ImprintPageProps = {
  shell: Shell;
  found: ImprintSince | undefined;
  rules: Rules;
  isDemonstration: boolean;
  mayAsk: boolean;
};

export function ImprintPage({ shell, found, rules, isDemonstration, mayAsk }: ImprintPageProps) {
  const { imprint: says } = words;
  return (
    <Page shell={shell} title={says.title} width="text" description={says.lead}>
      <PageTitle title={says.title} lead={says.lead} />
      {isDemonstration ? <p>{says.invented}</p> : null}
      {found === undefined ? <Missing mayAsk={mayAsk} /> : <Answers found={found} rules={rules} />}
      {found !== undefined && mayAsk ? (
        <p>
          <a href={askImprintPath}>{says.change}</a>
        </p>
      ) : null}
    </Page>
  );
}

function Missing({ mayAsk }: Pick<ImprintPageProps, "mayAsk">) {
  const { missingTitle, missing, change } = words.imprint;
  return (
    <EmptyState
      title={missingTitle}
      says={missing}
      action={mayAsk ? { label: change, href: askImprintPath } : undefined}
    />
  );
}

function Answers({ found: { imprint, since }, rules }: { found: ImprintSince; rules: Rules }) {
  const { imprint: says, form } = words;
  return (
    <>
      <p class="lead">{imprintInWords(imprint)}</p>
      <DefinitionList
        items={[
          { term: form.controller, says: imprint.controller },
          { term: form.address, says: imprint.address },
          { term: form.promoter, says: imprint.promoter },
          ...(imprint.promoterAddress === undefined
            ? []
            : [{ term: form.promoterAddress, says: imprint.promoterAddress }]),
          { term: form.contact, says: <Mail to={imprint.contact} /> },
          { term: form.feeIs, says: feeInWords(imprint, rules) },
          { term: says.since, says: <Day day={dayOf(since)} /> },
        ]}
      />
      <p>
        {says.data} <a href={privacyPath}>{words.privacy.title}</a>
      </p>
    </>
  );
}
