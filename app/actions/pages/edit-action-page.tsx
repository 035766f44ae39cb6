import type { Trouble } from "../../../platform/http/post-act.ts";
import { seenBy } from "../../../platform/text/seen.ts";
import { Button, Form, filling, TextArea, TextField } from "../../../web/form-fields.tsx";
import type { Shell } from "../../../web/page.tsx";
import { FormPage } from "../../../web/parts/form-page.tsx";
import { Overtaken, Section } from "../../../web/parts.tsx";
import { actPath } from "../../this-week/addresses.ts";
import { type Action, isShown, type ShownAction } from "../action.ts";
import {
  actionPath,
  actionsPath,
  editActionPath,
  newActionPath,
  toActionPath,
} from "../addresses.ts";
import { heldTexts } from "../calling/details.ts";
import { LEAST_CHARACTERS, MOST_CHARACTERS } from "../fields.ts";
import { titleInWords } from "../hiding/hiding.ts";
import { words } from "../words.ts";

type Field = ReturnType<typeof filling>;

function Texts({ field }: { field: Field }) {
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
        {...field("theme")}
        label={says.theme}
        hint={says.themeHint}
        maxlength={MOST_CHARACTERS.theme}
        minlength={LEAST_CHARACTERS.theme}
        required
      />
      <TextField
        {...field("question")}
        label={says.question}
        hint={says.questionHint}
        maxlength={MOST_CHARACTERS.question}
        minlength={LEAST_CHARACTERS.question}
        required
      />
      <TextArea
        {...field("kit")}
        label={says.kit}
        hint={says.kitHint}
        maxlength={MOST_CHARACTERS.kit}
        required={false}
      />
    </>
  );
}

function Leaflet({ field }: { field: Field }) {
  const says = words.edit;
  return (
    <>
      <TextField
        {...field("leafletTitle")}
        label={says.leafletTitle}
        hint={says.leafletHint}
        maxlength={MOST_CHARACTERS.leafletTitle}
        required={false}
      />
      <TextArea
        {...field("leafletText")}
        label={says.leafletText}
        maxlength={MOST_CHARACTERS.leafletText}
        required={false}
      />
      <TextField
        {...field("printer")}
        label={says.printer}
        hint={says.printerHint}
        maxlength={MOST_CHARACTERS.printer}
        required={false}
      />
      <TextField
        {...field("printerAddress")}
        label={says.printerAddress}
        maxlength={MOST_CHARACTERS.printerAddress}
        required={false}
      />
    </>
  );
}

export function NewActionPage({ shell, trouble }: { shell: Shell; trouble: Trouble | undefined }) {
  const says = words.edit;
  const field = filling(trouble);
  return (
    <FormPage
      shell={shell}
      title={says.newTitle}
      lead={says.newLead}
      trail={[{ label: words.list.title, href: actionsPath }]}
      mainPage={actPath}
      trouble={trouble}
    >
      <Form action={newActionPath} once={shell.once} label={says.newTitle}>
        <Texts field={field} />
        <TextField
          {...field("first")}
          label={says.first}
          hint={says.dayHint}
          width="medium"
          required
        />
        <TextField {...field("last")} label={says.last} width="medium" required />
        <Leaflet field={field} />
        <Button>{says.call}</Button>
      </Form>
    </FormPage>
  );
}

type ChangeProps = { action: ShownAction; trouble: Trouble | undefined };

function ChangeForm({ action, trouble }: ChangeProps) {
  const says = words.edit;
  const held = heldTexts(action);
  const field = filling(trouble, { ...held });
  return (
    <>
      <Overtaken
        trouble={trouble}
        labels={{
          ...{ title: says.name, theme: says.theme, question: says.question, kit: says.kit },
          ...{ leafletTitle: says.leafletTitle, leafletText: says.leafletText },
        }}
        keepTheirs={editActionPath(action.id)}
      />
      <Form
        action={toActionPath(action.id, "change")}
        hidden={seenBy(trouble, { ...held })}
        label={says.title}
      >
        <Texts field={field} />
        <Leaflet field={field} />
        <Button>{says.save}</Button>
      </Form>
    </>
  );
}

type EditProps = { shell: Shell; action: Action; trouble: Trouble | undefined };

export function EditActionPage({ shell, action, trouble }: EditProps) {
  const says = words.edit;
  const isOfChange = trouble?.values.theme !== undefined;
  const why = filling(isOfChange ? undefined : trouble);
  return (
    <FormPage
      shell={shell}
      title={says.title}
      lead={says.lead}
      trail={[
        { label: words.list.title, href: actionsPath },
        { label: titleInWords(action), href: actionPath(action.id) },
      ]}
      mainPage={actPath}
      trouble={trouble}
    >
      {isShown(action) ? (
        <ChangeForm action={action} trouble={isOfChange ? trouble : undefined} />
      ) : (
        <p>{words.hidden.noChange}</p>
      )}
      <Section title={says.callOff} id="call-off">
        <Form action={toActionPath(action.id, "call-off")} label={says.callOff}>
          <TextField
            {...why("why")}
            label={says.why}
            hint={says.whyHint}
            maxlength={MOST_CHARACTERS.why}
            minlength={LEAST_CHARACTERS.why}
            required
          />
          <Button kind="danger">{says.callOffSend}</Button>
        </Form>
      </Section>
    </FormPage>
  );
}
