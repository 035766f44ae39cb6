import type { Trouble } from "../../../platform/http/post-act.ts";
import { seenBy } from "../../../platform/text/seen.ts";
import {
  Button,
  Form,
  filling,
  SelectField,
  TextArea,
  TextField,
  TickField,
  ticked,
} from "../../../web/form-fields.tsx";
import type { Shell } from "../../../web/page.tsx";
import { FormPage, Overtaken, Section } from "../../../web/parts.tsx";
import { CONDITIONS } from "../../membership/door.ts";
import { partyPath } from "../../our-party/addresses.ts";
import {
  editNewsletterPath,
  newNewsletterPath,
  newslettersPath,
  toNewsletterPath,
} from "../addresses.ts";
import type { Desk } from "../desk.ts";
import { LEAST, MOST } from "../limits.ts";
import { heldTexts, type Newsletter, TOPICS } from "../newsletter.ts";
import { words } from "../words.ts";

type EditPageProps = {
  shell: Shell;
  desk: Desk;
  /** Undefined: a new one is written. */
  newsletter?: Newsletter | undefined;
  trouble?: Trouble | undefined;
};

const receivers = ({ isPartys, areas, branches }: Desk) => {
  const says = words.form;
  return [
    ...(isPartys
      ? (["members", "everybody"] as const).map((value) => ({ value, label: says.toParty[value] }))
      : []),
    ...branches.map(({ id, name }) => ({ value: `branch:${id}`, label: says.toBranch(name) })),
    ...areas.map(({ id, name }) => ({ value: `area:${id}`, label: says.toArea(name) })),
  ];
};

/** As the form's fields hold it. */
const fieldsOf = (newsletter: Newsletter) => ({
  ...heldTexts(newsletter),
  ...Object.fromEntries(
    CONDITIONS.map((one) => [one, ticked(newsletter.conditions.includes(one))]),
  ),
});

export function EditPage({ shell, desk, newsletter, trouble }: EditPageProps) {
  const says = words.form;
  const held = newsletter && heldTexts(newsletter);
  const fill = filling(trouble, newsletter && fieldsOf(newsletter));
  const topics = TOPICS.map((value) => ({ value, label: words.topics[value] }));
  return (
    <FormPage
      shell={shell}
      title={newsletter === undefined ? says.newTitle : says.editTitle}
      lead={says.lead}
      trail={[...words.trail, { label: words.list.title, href: newslettersPath }]}
      mainPage={partyPath}
      trouble={trouble}
    >
      {newsletter === undefined ? null : (
        <Overtaken
          trouble={trouble}
          labels={{ subject: says.subject, body: says.body, topic: says.topic, to: says.to }}
          keepTheirs={editNewsletterPath(newsletter.id)}
        />
      )}
      <Form
        action={
          newsletter === undefined ? newNewsletterPath : toNewsletterPath(newsletter.id, "change")
        }
        once={shell.once}
        hidden={seenBy(trouble, held)}
      >
        <TextField
          {...fill("subject")}
          label={says.subject}
          minlength={LEAST.subject}
          maxlength={MOST.subject}
          required
        />
        <TextArea
          {...fill("body")}
          label={says.body}
          hint={says.bodyHint}
          rows={16}
          minlength={LEAST.body}
          maxlength={MOST.body}
          warnsBeforeLeaving
          required
        />
        <SelectField
          {...fill("topic")}
          label={says.topic}
          hint={says.topicHint}
          prompt={says.choose}
          options={topics}
          required
        />
        <SelectField
          {...fill("to")}
          label={says.to}
          prompt={says.choose}
          options={receivers(desk)}
          required
        />
        <Section title={says.only}>
          <p>{says.onlySays}</p>
          {CONDITIONS.map((one) => (
            <TickField key={one} {...fill(one)} label={says.conditions[one]} required={false} />
          ))}
        </Section>
        <Button>{says.save}</Button>
      </Form>
    </FormPage>
  );
}
