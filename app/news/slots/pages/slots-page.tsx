import type { Day as DayOfYear } from "../../../../platform/time/days.ts";
import { Button, Form } from "../../../../web/form-fields.tsx";
import { dayInWords, exactMomentInWords } from "../../../../web/moments.ts";
import { Page, type Shell } from "../../../../web/page.tsx";
import { Breadcrumbs, Day, PageTitle, Section } from "../../../../web/parts.tsx";
import { partyPath } from "../../../our-party/addresses.ts";
import { newsPath, offerToWritePath, slotPath } from "../../addresses.ts";
import { words } from "../../words.ts";
import type { Slot } from "../slot.ts";

type SlotsPageProps = {
  shell: Shell;
  slots: readonly Slot[];
  /** Whether this member has offered to write; undefined for whoever cannot. */
  hasOffered: boolean | undefined;
  offers: number;
  /** Of the next lot: until when whoever offers is in it, and for which week it is. */
  next: { readonly monday: DayOfYear; readonly until: Date };
};

/** Who writes the week's column is drawn by lot: how, and each lot. */
export function SlotsPage({ shell, slots, hasOffered, offers, next }: SlotsPageProps) {
  const says = words.slots;
  return (
    <Page shell={shell} title={says.title} description={says.lead} mainPage={partyPath}>
      <Breadcrumbs trail={[{ label: words.articles.title, href: newsPath }]} />
      <PageTitle title={says.title} lead={says.lead} />
      <p>{says.offers(offers)}</p>
      <p>{says.next(dayInWords(next.monday), exactMomentInWords(next.until))}</p>
      {hasOffered === undefined ? null : (
        <Section title={hasOffered ? says.offered : says.offer} id="offer">
          <p>{hasOffered ? says.offeredSays : says.offerSays}</p>
          <Form action={offerToWritePath} hidden={{ offers: hasOffered ? "no" : "yes" }}>
            <Button kind={hasOffered ? "quiet" : "primary"}>
              {hasOffered ? says.takeBack : says.offer}
            </Button>
          </Form>
        </Section>
      )}
      <Section title={says.lots} id="lots">
        {slots.length === 0 ? <p>{says.none}</p> : null}
        <ul>
          {slots.map(({ id, monday }) => (
            <li key={id}>
              <a href={slotPath(id)}>
                {says.weekOf} <Day day={monday} />
              </a>
            </li>
          ))}
        </ul>
      </Section>
    </Page>
  );
}
