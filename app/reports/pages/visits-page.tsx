import { VISITORS } from "@breakthrough/uk-election-law";
import type { Trouble } from "../../../platform/http/post-act.ts";
import {
  Button,
  ChoiceField,
  DateField,
  Form,
  filling,
  fillingDay,
  TextField,
} from "../../../web/form-fields.tsx";
import { dayInWords } from "../../../web/moments.ts";
import type { Shell } from "../../../web/page.tsx";
import { DataTable, FormPage, Section } from "../../../web/parts.tsx";
import { giftPath } from "../../money/addresses.ts";
import { partyPath } from "../../our-party/addresses.ts";
import { visitsPath } from "../addresses.ts";
import type { Visit } from "../visit.ts";
import { words } from "../words.ts";

type VisitsPageProps = {
  shell: Shell;
  visits: readonly Visit[];
  trouble?: Trouble | undefined;
};

/** Journeys abroad that gifts paid for. */
export function VisitsPage({ shell, visits, trouble }: VisitsPageProps) {
  const says = words.visits;
  const field = filling(trouble);
  return (
    <FormPage
      shell={shell}
      title={says.title}
      lead={says.lead}
      trail={words.trail}
      mainPage={partyPath}
      trouble={trouble}
    >
      <Section title={says.listTitle}>
        {visits.length === 0 ? (
          <p>{says.none}</p>
        ) : (
          <DataTable
            caption={says.listTitle}
            isCaptionHidden
            columns={[
              { label: says.gift },
              { label: says.days },
              { label: says.destination },
              { label: says.purpose },
            ]}
            rows={visits.map(({ gift, from, to, destination, purpose }) => [
              <a key="gift" href={giftPath(gift)}>
                {says.giftNumber(gift)}
              </a>,
              says.fromTo(dayInWords(from), dayInWords(to)),
              destination,
              purpose,
            ])}
          />
        )}
      </Section>
      <Section title={says.formTitle} id="new">
        <Form action={visitsPath} once={shell.once} label={says.formTitle}>
          <TextField
            {...field("gift")}
            label={says.giftField}
            hint={says.giftHint}
            inputmode="numeric"
            width="short"
            required
          />
          <ChoiceField
            {...field("visitor")}
            label={says.visitor}
            choices={VISITORS.map((value) => ({ value, label: says.visitors[value] }))}
            required
          />
          <DateField
            {...fillingDay(trouble)("from")}
            label={says.from}
            hint={words.dayHint}
            required
          />
          <DateField {...fillingDay(trouble)("to")} label={says.to} hint={words.dayHint} required />
          <TextField {...field("destination")} label={says.destination} maxlength={80} required />
          <TextField {...field("purpose")} label={says.purpose} maxlength={200} required />
          <Button>{says.button}</Button>
        </Form>
      </Section>
    </FormPage>
  );
}
