import { Button, Form, filling, TickField, ticked } from "../../../../web/form-fields.tsx";
import type { Shell } from "../../../../web/page.tsx";
import { FormPage, Notice, Section } from "../../../../web/parts.tsx";
import { SELDOM_DAYS } from "../../limits.ts";
import { TOPICS } from "../../newsletter.ts";
import { words } from "../../words.ts";
import { pathsOf } from "../paths.ts";
import type { Choice } from "../reader-store.ts";

type ChoicesPageProps = {
  shell: Shell;
  choice: Choice;
  /** Out of a letter; undefined: whoever is signed in. */
  letterKey: string | undefined;
  /** By the link of which newsletter they came. */
  from: number | undefined;
};

/** What somebody wants of newsletters. Opening it changes nothing, its buttons do. */
export function ChoicesPage({ shell, choice, letterKey, from }: ChoicesPageProps) {
  const says = words.choices;
  const paths = pathsOf(letterKey);
  const { unwanted, isSeldom, isOut } = choice;
  const held = {
    seldom: ticked(isSeldom),
    ...Object.fromEntries(TOPICS.map((topic) => [topic, ticked(!unwanted.includes(topic))])),
  };
  const fill = filling(undefined, held);
  return (
    <FormPage shell={shell} title={says.title} lead={says.lead}>
      {isOut ? (
        <>
          <Notice tone="warning">{says.out}</Notice>
          <Form action={paths.comeBack} label={says.back}>
            <p>{says.backSays}</p>
            <Button>{says.back}</Button>
          </Form>
        </>
      ) : (
        <>
          <Form action={paths.choices} label={says.title}>
            <Section title={says.topics}>
              <p>{says.topicsSays}</p>
              {TOPICS.map((topic) => (
                <TickField
                  key={topic}
                  {...fill(topic)}
                  label={words.topics[topic]}
                  required={false}
                />
              ))}
            </Section>
            <TickField {...fill("seldom")} label={says.seldom(SELDOM_DAYS)} required={false} />
            <Button>{says.save}</Button>
          </Form>
          <Form
            action={paths.leave}
            label={says.leave}
            hidden={from === undefined ? {} : { from: String(from) }}
          >
            <p>{says.leaveSays}</p>
            <Button kind="danger">{says.leave}</Button>
          </Form>
        </>
      )}
    </FormPage>
  );
}

export function LeftPage({ shell, letterKey }: { shell: Shell; letterKey: string | undefined }) {
  const says = words.choices;
  return (
    <FormPage shell={shell} title={says.leftTitle} lead={says.left}>
      <p>
        <a href={pathsOf(letterKey).choices}>{says.undo}</a>
      </p>
    </FormPage>
  );
}
