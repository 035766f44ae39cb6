import { poundsInWords } from "../../../web/numbers.ts";
import type { Shell } from "../../../web/page.tsx";
import { DefinitionList, FormPage } from "../../../web/parts.tsx";
import { partyPath } from "../../our-party/addresses.ts";
import { giveByCardPath } from "../addresses.ts";
import type { Charge } from "../charge.ts";
import { COMPANIES } from "../providers/provider.ts";
import { words } from "../words.ts";

/** A gift by card, as it stands; until it is paid, with the provider's page for it. */
export function GiftPage({ shell, gift }: { shell: Shell; gift: Charge }) {
  const says = words.gift;
  const { state, pence, link } = gift;
  const isOpen = state === "written" && link !== null;
  const sentence = { paid: says.thanks, failed: says.failed, back: says.back };
  return (
    <FormPage
      shell={shell}
      title={says.title}
      lead={words.give.lead}
      trail={[{ label: words.give.title, href: giveByCardPath }]}
      mainPage={partyPath}
    >
      <DefinitionList
        items={[
          { term: says.amount, says: poundsInWords(pence) },
          { term: says.state, says: words.states[state] },
        ]}
      />
      {state === "paid" || state === "failed" || state === "back" ? <p>{sentence[state]}</p> : null}
      {isOpen ? (
        <>
          <p>{says.waits}</p>
          <p>
            <a class="button" href={link ?? ""} rel="noreferrer">
              {words.paying.go(COMPANIES.stripe)}
            </a>
          </p>
        </>
      ) : null}
      <p>
        <a href={giveByCardPath}>{says.again}</a>
      </p>
    </FormPage>
  );
}
