import { dayOf } from "../../../../platform/time/days.ts";
import { Button, Form } from "../../../../web/form-fields.tsx";
import { dayInWords } from "../../../../web/moments.ts";
import { Page, type Shell } from "../../../../web/page.tsx";
import { FormPage } from "../../../../web/parts/form-page.tsx";
import {
  Breadcrumbs,
  DefinitionList,
  EmptyState,
  PageTitle,
  Section,
} from "../../../../web/parts.tsx";
import { type Event, titleInWords } from "../../../events/door.ts";
import { actPath } from "../../../this-week/addresses.ts";
import { canvassPath, stallDeskPath, toStallPath, toTouchPath } from "../../addresses.ts";
import { words } from "../../words.ts";
import type { ByLetter, ByPhone } from "../contact-queries.ts";

/** Out of a letter: opening it changes nothing, its buttons do. */
export function TouchPage({
  shell,
  contact,
  key_,
}: {
  shell: Shell;
  contact: ByLetter;
  key_: string;
}) {
  const says = words.touch.page;
  const { isConfirmed, name, email, endsAt, confirmBy } = contact;
  return (
    <FormPage
      shell={shell}
      title={words.touch.title}
      lead={isConfirmed ? says.confirmed : says.lead}
      mainPage={actPath}
    >
      <Section title={says.kept} id="kept">
        <DefinitionList
          items={[
            // Before they say that it is theirs, what a stranger typed as their name is nothing to show them.
            ...(isConfirmed ? [{ term: says.name, says: <span dir="auto">{name}</span> }] : []),
            { term: says.email, says: email },
            { term: says.wants, says: says.outcome },
            {
              term: isConfirmed ? says.until : says.untilConfirmed,
              says: dayInWords(dayOf(isConfirmed ? endsAt : confirmBy)),
            },
          ]}
        />
      </Section>
      {isConfirmed ? null : (
        <Form action={toTouchPath(key_, "confirm")} label={says.confirm}>
          <Button>{says.confirm}</Button>
        </Form>
      )}
      <Form action={toTouchPath(key_, "withdraw")} label={says.withdraw}>
        <p>{says.withdrawSays}</p>
        <Button kind="danger">{says.withdraw}</Button>
      </Form>
    </FormPage>
  );
}

export function WithdrawnPage({ shell }: { shell: Shell }) {
  const says = words.touch.page;
  return (
    <Page shell={shell} title={says.gone} mainPage={actPath} isPrivate width="text">
      <PageTitle title={says.gone} lead={says.goneSays} />
      <p>
        <a href={canvassPath}>{says.said}</a>
      </p>
    </Page>
  );
}

type PhonesPageProps = { shell: Shell; event: Event; phones: readonly ByPhone[] };

/** For whoever runs the stall, on the answer to the look that is written down. */
export function PhonesPage({ shell, event, phones }: PhonesPageProps) {
  const says = words.touch.phones;
  return (
    <Page shell={shell} title={says.title} mainPage={actPath} isPrivate width="text">
      <Breadcrumbs trail={[{ label: words.desk.title, href: stallDeskPath(event.id) }]} />
      <PageTitle
        title={says.title}
        above={<span dir="auto">{titleInWords(event)}</span>}
        lead={says.lead}
      />
      {phones.length === 0 ? <EmptyState title={says.none} says={says.noneSays} /> : null}
      {phones.map((one, index) => (
        <Section key={one.id} title={one.name} id={`number-${index + 1}`}>
          <DefinitionList
            items={[
              { term: says.phone, says: <a href={`tel:${one.phone}`}>{one.phone}</a> },
              {
                term: says.said,
                says: <span dir="auto">{one.said ?? one.themes.join(" · ")}</span>,
              },
              ...(one.group === undefined
                ? []
                : [{ term: says.group, says: <span dir="auto">{one.group}</span> }]),
              { term: says.until, says: dayInWords(dayOf(one.endsAt)) },
            ]}
          />
          <Form
            action={toStallPath(event.id, "drop-contact")}
            hidden={{ contact: one.id }}
            label={says.number(one.name)}
          >
            <Button kind="quiet" label={`${says.drop}: ${says.number(one.name)}`}>
              {says.drop}
            </Button>
          </Form>
        </Section>
      ))}
    </Page>
  );
}
