import { Button, Form } from "../../../../web/form-fields.tsx";
import { exactMomentInWords } from "../../../../web/moments.ts";
import { Section } from "../../../../web/parts.tsx";
import { groupPath, toStallPath } from "../../addresses.ts";
import { words } from "../../words.ts";
import type { ContactCounts } from "../contact-queries.ts";

/** Of a stall, as its desk tells it: no name and no address. */
export interface TouchView {
  readonly counts: ContactCounts;
  readonly looks: readonly { readonly name: string; readonly at: Date }[];
  /** Groups with a link that waits to be confirmed. */
  readonly waiting: readonly { readonly id: number; readonly title: string }[];
}

type TouchPartProps = { eventId: number; view: TouchView; once: string | undefined };

export function TouchPart({ eventId, view: { counts, looks, waiting }, once }: TouchPartProps) {
  const says = words.touch.desk;
  const { confirmed, waiting: unconfirmed, phones } = counts;
  return (
    <Section title={says.title} id="touch">
      <p>{says.says}</p>
      <p>{says.counts(confirmed, unconfirmed, phones)}</p>
      {phones === 0 ? null : (
        <Form
          action={toStallPath(eventId, "look-at-contacts")}
          {...(once === undefined ? {} : { once })}
          label={says.look}
        >
          <p>{says.lookSays}</p>
          <Button kind="quiet">{says.look}</Button>
        </Form>
      )}
      {waiting.length === 0 ? null : (
        <>
          <p>{words.leading.waitingAt}</p>
          <ul>
            {waiting.map(({ id, title }) => (
              <li key={id}>
                <a href={groupPath(id)} dir="auto">
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      {looks.length === 0 ? null : (
        <>
          <h3>{says.looks}</h3>
          <ul>
            {looks.map(({ name, at }) => (
              <li key={at.toISOString()}>
                <bdi>{name}</bdi>
                {`, ${exactMomentInWords(at)}`}
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}
