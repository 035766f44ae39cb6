import type { Trouble } from "../../../platform/http/post-act.ts";
import { seenBy } from "../../../platform/text/seen.ts";
import { dayOf } from "../../../platform/time/days.ts";
import {
  Button,
  ChoiceField,
  Form,
  filling,
  SelectField,
  TextArea,
  TextField,
  TickField,
  ticked,
} from "../../../web/form-fields.tsx";
import { londonTimeOf } from "../../../web/moments.ts";
import type { Shell } from "../../../web/page.tsx";
import { FormPage } from "../../../web/parts/form-page.tsx";
import { EmptyState, Notice, Overtaken, Section } from "../../../web/parts.tsx";
import { actPath } from "../../this-week/addresses.ts";
import { editEventPath, eventPath, eventsPath, newEventPath, toEventPath } from "../addresses.ts";
import { type Event, KINDS, PLACES_OF, REPEATS, WHICH } from "../event.ts";
import { LEAST_CHARACTERS, MOST_CHARACTERS } from "../fields.ts";
import { titleInWords } from "../hiding/hiding.ts";
import { heldDetails } from "../holding/details.ts";
import type { Holder } from "../holding/scopes.ts";
import { words } from "../words.ts";

type Field = ReturnType<typeof filling>;

/** What stands in an event beside its times. */
function Details({ field }: { field: Field }) {
  const says = words.edit;
  return (
    <>
      <TextField
        {...field("title")}
        label={says.name}
        maxlength={MOST_CHARACTERS.title}
        minlength={LEAST_CHARACTERS.title}
        required
      />
      <TextArea
        {...field("says")}
        label={says.says}
        maxlength={MOST_CHARACTERS.says}
        minlength={LEAST_CHARACTERS.says}
        required
      />
      <ChoiceField
        {...field("where")}
        label={says.where}
        choices={PLACES_OF.map((value) => ({ value, label: words.wheres[value] }))}
        required
      />
      <TextField {...field("place")} label={says.place} maxlength={MOST_CHARACTERS.place} />
      <TextField
        {...field("postcode")}
        label={says.postcode}
        hint={says.postcodeHint}
        maxlength={MOST_CHARACTERS.postcode}
        width="short"
        required={false}
      />
      <TextArea
        {...field("access")}
        label={says.access}
        hint={says.accessHint}
        maxlength={MOST_CHARACTERS.access}
        rows={3}
        required={false}
      />
      <TextField
        {...field("link")}
        type="url"
        label={says.link}
        hint={says.linkHint}
        maxlength={MOST_CHARACTERS.link}
        required={false}
      />
      <TextField
        {...field("places")}
        label={says.places}
        hint={says.placesHint}
        width="short"
        inputmode="numeric"
        required={false}
      />
      <TickField {...field("isPublic")} label={says.isPublic} />
    </>
  );
}

function Times({ field }: { field: Field }) {
  const says = words.edit;
  return (
    <>
      <TextField {...field("day")} label={says.day} hint={says.dayHint} width="medium" required />
      <TextField {...field("from")} label={says.from} hint={says.timeHint} width="short" required />
      <TextField
        {...field("until")}
        label={says.until}
        hint={says.timeHint}
        width="short"
        required
      />
      <TickField {...field("endsNextDay")} label={says.endsNextDay} />
    </>
  );
}

/** Of a repeated event: whether its later dates change as well. */
function Which({ field, has }: { field: Field; has: boolean }) {
  if (!has) return null;
  return (
    <ChoiceField
      {...field("which")}
      label={words.edit.which}
      choices={WHICH.map((value) => ({ value, label: words.which[value] }))}
      required
    />
  );
}

type NewEventProps = {
  shell: Shell;
  holders: readonly Holder[];
  scope: string | undefined;
  trouble: Trouble | undefined;
};

export function NewEventPage({ shell, holders, scope, trouble }: NewEventProps) {
  const says = words.edit;
  const known = holders.some(({ key }) => key === scope) ? scope : holders[0]?.key;
  const field = filling(trouble, {
    ...{ scope: known, where: "hall", repeats: "once", dates: "1", isPublic: ticked(true) },
  });
  return (
    <FormPage
      shell={shell}
      title={says.newTitle}
      lead={says.newLead}
      trail={[{ label: words.list.title, href: eventsPath }]}
      mainPage={actPath}
      trouble={trouble}
    >
      {holders.length === 0 ? (
        <EmptyState title={says.nowhere} says={says.nowhereSays} />
      ) : (
        <Form action={newEventPath} once={shell.once} label={says.newTitle}>
          <SelectField
            {...field("scope")}
            label={says.scope}
            options={holders.map(({ key, name }) => ({ value: key, label: name }))}
          />
          <SelectField
            {...field("kind")}
            label={says.kind}
            options={KINDS.map((value) => ({ value, label: words.kinds[value] }))}
          />
          <Details field={field} />
          <Times field={field} />
          <ChoiceField
            {...field("repeats")}
            label={says.repeats}
            choices={REPEATS.map((value) => ({ value, label: words.repeats[value] }))}
          />
          <TextField {...field("dates")} label={says.dates} width="short" inputmode="numeric" />
          <Button>{says.hold}</Button>
        </Form>
      )}
    </FormPage>
  );
}

type EditEventProps = {
  shell: Shell;
  event: Event;
  /** It is repeated, and later dates are still to come. */
  hasLater: boolean;
  trouble: Trouble | undefined;
};

/** Three forms: each is filled with what was typed into it, and the others with what is kept. */
export function EditEventPage({ shell, event, hasLater, trouble }: EditEventProps) {
  const says = words.edit;
  const sent = (name: string) => (trouble?.values[name] === undefined ? undefined : trouble);
  const details = filling(sent("title"), {
    ...{ title: event.title, says: event.says, where: event.where, place: event.place },
    ...{ postcode: event.postcode, access: event.access, link: event.link },
    places: event.places === undefined ? undefined : String(event.places),
    ...{ isPublic: ticked(event.isPublic), which: "this" },
  });
  const times = filling(sent("day"), {
    day: dayOf(event.startsAt),
    from: londonTimeOf(event.startsAt),
    until: londonTimeOf(event.endsAt),
    ...{ endsNextDay: ticked(dayOf(event.endsAt) !== dayOf(event.startsAt)), which: "this" },
  });
  const off = filling(sent("why"), { which: "this" });
  return (
    <FormPage
      shell={shell}
      title={says.title}
      lead={says.lead}
      trail={[
        { label: words.list.title, href: eventsPath },
        { label: titleInWords(event), href: eventPath(event.id) },
      ]}
      mainPage={actPath}
      trouble={trouble}
    >
      <Overtaken
        trouble={trouble}
        labels={{ title: says.name, says: says.says, access: says.access }}
        keepTheirs={editEventPath(event.id)}
      />
      {event.hidden === undefined ? (
        <Form
          action={toEventPath(event.id, "change")}
          hidden={seenBy(sent("title"), heldDetails(event))}
          label={says.title}
        >
          <Details field={details} />
          <Which field={details} has={hasLater} />
          <Button>{says.save}</Button>
        </Form>
      ) : (
        <Notice>{words.hidden.noChange}</Notice>
      )}
      <Section title={says.move} id="move">
        <Form action={toEventPath(event.id, "move")} label={says.move}>
          <Times field={times} />
          <Which field={times} has={hasLater} />
          <Button kind="quiet">{says.moveSend}</Button>
        </Form>
      </Section>
      <Section title={says.cancel} id="cancel">
        <Form action={toEventPath(event.id, "cancel")} label={says.cancel}>
          <TextField
            {...off("why")}
            label={says.why}
            hint={says.whyHint}
            maxlength={MOST_CHARACTERS.why}
            minlength={LEAST_CHARACTERS.why}
            required
          />
          <Which field={off} has={hasLater} />
          <Button kind="danger">{says.cancelSend}</Button>
        </Form>
      </Section>
    </FormPage>
  );
}
