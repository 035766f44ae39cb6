import { dayInWords } from "../../../../web/moments.ts";
import { poundsInWords } from "../../../../web/numbers.ts";
import { DataTable, Section } from "../../../../web/parts.tsx";
import { reportsPath } from "../../../reports/addresses.ts";
import { giftPath } from "../../addresses.ts";
import { words } from "../../words.ts";

export interface GiftWaiting {
  readonly id: number;
  readonly on: string;
  readonly last: string;
  readonly pence: number;
  readonly from: string | undefined;
}

type GiftsWaitingProps = { gifts: readonly GiftWaiting[] };

/** Gifts whose thirty days run, the first to end first. */
export function GiftsWaiting({ gifts }: GiftsWaitingProps) {
  const { waiting: says } = words.gifts;
  return (
    <Section title={says.title} id="gifts" more={{ label: says.reports, href: reportsPath }}>
      {gifts.length === 0 ? (
        <p>{says.none}</p>
      ) : (
        <DataTable
          caption={says.title}
          isCaptionHidden
          columns={[
            { label: says.last },
            { label: says.received },
            { label: says.amount },
            { label: says.from },
          ]}
          rows={gifts.map(({ id, on, last, pence, from }) => [
            <a key="gift" href={giftPath(id)}>
              {dayInWords(last)}
              <span class="sr-only">: {says.open}</span>
            </a>,
            dayInWords(on),
            poundsInWords(pence),
            from ?? says.unknown,
          ])}
        />
      )}
    </Section>
  );
}
