import type { Trouble } from "../../../platform/http/post-act.ts";
import { dayOf } from "../../../platform/time/days.ts";
import { AskForm } from "../../../web/form-fields.tsx";
import { dayInWords } from "../../../web/moments.ts";
import { poundsInWords } from "../../../web/numbers.ts";
import type { Shell } from "../../../web/page.tsx";
import { type Definition, DefinitionList, FormPage, Section } from "../../../web/parts.tsx";
import { partyPath } from "../../our-party/addresses.ts";
import { askToRefundPath, paymentsDeskPath } from "../addresses.ts";
import type { Charge } from "../charge.ts";
import { words } from "../words.ts";

type PaymentPageProps = {
  shell: Shell;
  charge: Charge;
  who: string;
  mayAsk: boolean;
  /** Why it cannot go back now. */
  whyNot: string | undefined;
  trouble?: Trouble | undefined;
};

/** One payment by direct debit or card, and whoever may ask for it to go back. */
export function PaymentPage({ shell, charge, who, mayAsk, whyNot, trouble }: PaymentPageProps) {
  const { payment: says, desk, deskTrail } = words;
  return (
    <FormPage
      shell={shell}
      title={says.title(charge.id)}
      lead={poundsInWords(charge.pence)}
      trail={[...deskTrail, { label: desk.title, href: paymentsDeskPath }]}
      mainPage={partyPath}
      trouble={trouble}
    >
      <DefinitionList items={factsOf(charge, who)} />
      {mayAsk ? (
        <Section title={says.refund.title} id="refund">
          <p>{whyNot ?? says.refund.says}</p>
          {whyNot === undefined ? (
            <AskForm
              shell={shell}
              trouble={trouble}
              action={askToRefundPath(charge.id)}
              hidden={{ payment: String(charge.id) }}
              says={says.refund}
            />
          ) : null}
        </Section>
      ) : null}
    </FormPage>
  );
}

function factsOf(charge: Charge, who: string): Definition[] {
  const { facts, dues, gift, refundAsked, refundRefused } = words.payment;
  const { refundAskedAt, refundRefusedAt, state, backPence, object } = charge;
  const items: Definition[] = [
    { term: facts.who, says: who },
    { term: facts.what, says: charge.isGift ? gift : dues },
    { term: facts.due, says: dayInWords(charge.dueOn) },
    { term: facts.way, says: words.ways[charge.provider].name },
    { term: facts.state, says: words.states[state] },
  ];
  if (object !== null) items.push({ term: facts.object, says: object });
  if (backPence > 0) items.push({ term: facts.part, says: poundsInWords(backPence) });
  if (refundAskedAt !== null && state !== "back")
    items.push({
      term: facts.refund,
      says:
        refundRefusedAt === null
          ? refundAsked(dayInWords(dayOf(refundAskedAt)))
          : refundRefused(dayInWords(dayOf(refundRefusedAt))),
    });
  return items;
}
