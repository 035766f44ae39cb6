import { Button, ChoiceField, Form } from "../../../../web/form-fields.tsx";
import { Notice, Section } from "../../../../web/parts.tsx";
import { inTopicPath } from "../../addresses.ts";
import type { DiscussionProps } from "../../pages/discussion.tsx";
import { SIDES } from "../../topic.ts";
import { words } from "../../words.ts";

const choices = () => SIDES.map((value) => ({ value, label: words.sides.names[value] }));

export function SidesSection({ view }: DiscussionProps) {
  return (
    <Section title={words.sides.title} id="sides">
      <p>{words.sides.counts(view.sides)}</p>
      {view.may.notYet === undefined ? null : <Notice>{view.may.notYet}</Notice>}
      {view.may.mark ? (
        <Form action={inTopicPath(view.topic.id, "take-side")} label={words.sides.title}>
          <ChoiceField
            name="side"
            label={words.sides.label}
            hint={words.sides.hint}
            choices={choices()}
            value={view.viewerSide}
            inline
          />
          <Button kind="quiet">{words.sides.save}</Button>
        </Form>
      ) : null}
    </Section>
  );
}
