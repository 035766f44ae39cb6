import type { Trouble } from "../../../../platform/http/post-act.ts";
import { Button, Buttons, ErrorSummary, Form } from "../../../../web/form-fields.tsx";
import { dayInWords, exactMomentInWords } from "../../../../web/moments.ts";
import { Page, type Shell } from "../../../../web/page.tsx";
import { Breadcrumbs, DefinitionList, PageTitle, Section } from "../../../../web/parts.tsx";
import { partyPath } from "../../../our-party/addresses.ts";
import {
  answerSlotPath,
  newArticlePath,
  newsPath,
  slotDrawPath,
  slotsPath,
} from "../../addresses.ts";
import { words } from "../../words.ts";
import type { Slot, SlotSeat } from "../slot.ts";

export type SlotPageProps = {
  shell: Shell;
  now: Date;
  slot: Slot;
  isFilled: boolean;
  /** The viewer's own seat. */
  own: SlotSeat | undefined;
  trouble: Trouble | undefined;
};

/** One week's lot. On whom it fell is told to them alone: they choose under what they write. */
export function SlotPage({ shell, now, slot, isFilled, own, trouble }: SlotPageProps) {
  const says = words.slots;
  const title = says.titleOf(dayInWords(slot.monday));
  const trail = [
    { label: words.articles.title, href: newsPath },
    { label: says.title, href: slotsPath },
  ];
  const drawn = isFilled ? says.writes : says.asked;
  return (
    <Page shell={shell} title={title} mainPage={partyPath} hasErrors={trouble !== undefined}>
      <Breadcrumbs trail={trail} />
      <PageTitle title={title} lead={says.lead} />
      <ErrorSummary problems={trouble?.problems ?? []} />
      {own === undefined ? null : <Own slot={slot} own={own} now={now} />}
      <p>{slot.publicValue === undefined ? says.toBeDrawn : drawn}</p>
      <Section title={says.facts} id="facts">
        <DefinitionList
          items={[
            { term: says.drawAt, says: exactMomentInWords(slot.drawAt) },
            { term: says.pool, says: says.poolSays(slot.poolSize) },
            { term: says.poolHash, says: <code>{slot.poolHash}</code> },
            { term: says.secret, says: <code>{slot.secretCommitment}</code> },
          ]}
        />
        {slot.publicValue === undefined ? null : (
          <p>
            <a href={slotDrawPath(slot.id)}>{says.draw}</a>
          </p>
        )}
      </Section>
    </Page>
  );
}

function Own({ slot, own, now }: { slot: Slot; own: SlotSeat; now: Date }) {
  const says = words.slots;
  const isAsked = own.state === "called" && now < own.answerBy;
  if (!isAsked && own.state !== "writes") return null;
  return (
    <Section title={isAsked ? says.fellOn : says.youWrite} id="answer">
      {isAsked ? (
        <>
          <p>{says.fellOnSays}</p>
          <p>
            {says.answerBy}: {exactMomentInWords(own.answerBy)}
          </p>
          <Form action={answerSlotPath(slot.id)} hidden={{ says: "yes" }} label={says.yes}>
            <Button>{says.yes}</Button>
          </Form>
        </>
      ) : (
        <Buttons>
          <Button href={newArticlePath}>{words.articles.write}</Button>
        </Buttons>
      )}
      <Form action={answerSlotPath(slot.id)} hidden={{ says: "no" }} label={says.no}>
        <Button kind="quiet">{isAsked ? says.no : says.stop}</Button>
      </Form>
    </Section>
  );
}
