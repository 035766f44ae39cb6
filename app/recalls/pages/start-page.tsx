import type { Trouble } from "../../../platform/http/post-act.ts";
import { Button, ChoiceField, Form, filling, TextArea } from "../../../web/form-fields.tsx";
import type { Shell } from "../../../web/page.tsx";
import { EmptyState, FormPage, Notice } from "../../../web/parts.tsx";
import { titleOf } from "../../offices/door.ts";
import { partyPath } from "../../our-party/addresses.ts";
import { paragraphOf, type RuleName, type Rules } from "../../rulebook/door.ts";
import { recallsPath, startRecallPath } from "../addresses.ts";
import type { Holder } from "../view.ts";
import { words } from "../words.ts";

type StartPageProps = {
  shell: Shell;
  holders: readonly Holder[];
  rules: Rules;
  trouble: Trouble | undefined;
};

const PARAGRAPHS: readonly RuleName[] = [
  "recallPercent",
  "recallLeast",
  "recallMost",
  "recallDays",
];

/** Asks for a recall: who, from which office, and why. */
export function StartPage({ shell, holders, rules, trouble }: StartPageProps) {
  const { title, lead, nobody, nobodySays } = words.start;
  return (
    <FormPage
      shell={shell}
      title={title}
      lead={lead}
      trail={[...words.above, { label: words.page.trail, href: recallsPath }]}
      mainPage={partyPath}
      trouble={trouble}
    >
      <Notice>
        <p>{PARAGRAPHS.map((name) => paragraphOf(name, rules[name])).join(" ")}</p>
      </Notice>
      {holders.length === 0 ? (
        <EmptyState title={nobody} says={nobodySays} />
      ) : (
        <StartForm shell={shell} holders={holders} trouble={trouble} />
      )}
    </FormPage>
  );
}

function StartForm({ shell, holders, trouble }: Omit<StartPageProps, "rules">) {
  const says = words.start;
  const field = filling(trouble);
  return (
    <Form action={startRecallPath} once={shell.once}>
      <ChoiceField
        {...field("held")}
        label={says.who}
        hint={says.whoHint}
        choices={holders.map(({ office, personId, who }) => ({
          value: `${office}/${personId}`,
          label: says.choice(who.name, titleOf(office)),
        }))}
        required
      />
      <TextArea
        {...field("reason")}
        label={says.reason}
        hint={says.reasonHint}
        rows={6}
        maxlength={1500}
        minlength={20}
        required
      />
      <Button kind="danger">{says.send}</Button>
    </Form>
  );
}
