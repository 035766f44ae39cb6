import type { Trouble } from "../../../../platform/http/post-act.ts";
import { seenBy } from "../../../../platform/text/seen.ts";
import { dayOf } from "../../../../platform/time/days.ts";
import { Button, Form, filling, SelectField, TextArea } from "../../../../web/form-fields.tsx";
import { dayInWords } from "../../../../web/moments.ts";
import type { Shell } from "../../../../web/page.tsx";
import { FormPage, Overtaken, Section } from "../../../../web/parts.tsx";
import { lettersPath, messagesPath } from "../../../bulletins/addresses.ts";
import { partyPath } from "../../../our-party/addresses.ts";
import { titleOf } from "../../../rulebook/door.ts";
import { branchMembersPath, branchPath, deskPath, notesPath, resignPath } from "../../addresses.ts";
import { type Branch, heldNotes, heldSays } from "../../branch.ts";
import { trailTo } from "../../pages/trail.ts";
import { words } from "../../words.ts";
import type { BranchHolding } from "../holding-store.ts";
import { NOTES_MOST } from "../limits.ts";

export type DeskProps = {
  shell: Shell;
  now: Date;
  branch: Branch;
  above: readonly Branch[];
  own: readonly BranchHolding[];
  may: { readonly letters: boolean; readonly lookUp: boolean; readonly answer: boolean };
  notes: { readonly body: string; readonly version: number };
  trouble: Trouble | undefined;
};

export function DeskPage(props: DeskProps) {
  const { shell, branch, above, own, may, trouble } = props;
  const says = words.desk;
  const ends = own.map(({ endsAt }) => endsAt).sort((one, other) => Number(one) - Number(other));
  const [until = props.now] = ends;
  return (
    <FormPage
      mainPage={partyPath}
      shell={shell}
      title={says.title(branch.name)}
      lead={says.lead}
      trail={trailTo([...above, branch])}
      trouble={trouble}
    >
      <p>
        {says.offices(
          own.map(({ office }) => titleOf(office)),
          dayInWords(dayOf(until)),
        )}
      </p>
      <ul class="contents">
        {may.letters ? (
          <li>
            <a href={lettersPath(branch.id)}>{says.letters}</a>
          </li>
        ) : null}
        {may.answer ? (
          <li>
            <a href={messagesPath(branch.id)}>{says.messages}</a>
          </li>
        ) : null}
        {may.lookUp ? (
          <li>
            <a href={branchMembersPath(branch.id)}>{says.people}</a>
          </li>
        ) : null}
        <li>
          <a href={branchPath(branch.id)}>{branch.name}</a>
        </li>
      </ul>
      <Notes {...props} />
      <Section title={says.resign}>
        <Form action={resignPath(branch.id)} once={shell.once}>
          <SelectField
            name="office"
            label={words.page.office}
            options={own.map(({ office }) => ({ value: office, label: titleOf(office) }))}
          />
          <Button kind="danger">{words.officers.resign}</Button>
        </Form>
      </Section>
    </FormPage>
  );
}

function Notes({ shell, branch, notes, trouble }: DeskProps) {
  const says = words.desk;
  const own = trouble?.values.body === undefined ? undefined : trouble;
  const field = filling(own)("body");
  return (
    <Section title={says.notes} id="notes">
      <Overtaken
        trouble={own}
        labels={{ body: words.fields.notes }}
        keepTheirs={`${deskPath(branch.id)}#notes`}
      />
      <Form action={notesPath(branch.id)} once={shell.once} hidden={seenBy(own, heldNotes(notes))}>
        <TextArea
          {...field}
          value={field.value ?? notes.body}
          label={words.fields.notes}
          rows={10}
          maxlength={NOTES_MOST}
        />
        <Button kind="quiet">{says.saveNotes}</Button>
      </Form>
    </Section>
  );
}

type EditPageProps = {
  shell: Shell;
  branch: Branch;
  above: readonly Branch[];
  most: number;
  action: string;
  trouble: Trouble | undefined;
};

export function EditPage({ shell, branch, above, most, action, trouble }: EditPageProps) {
  const says = words.edit;
  const field = filling(trouble)("says");
  return (
    <FormPage
      mainPage={partyPath}
      shell={shell}
      title={says.title(branch.name)}
      lead={says.lead}
      trail={trailTo([...above, branch])}
      trouble={trouble}
    >
      <Overtaken trouble={trouble} labels={{ says: words.fields.says }} keepTheirs={action} />
      <Form action={action} once={shell.once} hidden={seenBy(trouble, heldSays(branch))}>
        <TextArea
          {...field}
          value={field.value ?? branch.says}
          label={words.fields.says}
          rows={10}
          maxlength={most}
        />
        <Button>{says.send}</Button>
      </Form>
    </FormPage>
  );
}
