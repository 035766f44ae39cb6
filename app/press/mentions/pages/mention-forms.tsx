import type { Trouble } from "../../../../platform/http/post-act.ts";
import { seenBy } from "../../../../platform/text/seen.ts";
import {
  Button,
  Buttons,
  Form,
  filling,
  SelectField,
  TextArea,
  TextField,
} from "../../../../web/form-fields.tsx";
import type { Shell } from "../../../../web/page.tsx";
import { Badge, EmptyState, FormPage, Overtaken, Section } from "../../../../web/parts.tsx";
import { partyPath } from "../../../our-party/addresses.ts";
import {
  editMentionPath,
  newMentionPath,
  suggestMentionPath,
  toMentionPath,
} from "../../addresses.ts";
import { LEAST, MOST } from "../../limits.ts";
import { words } from "../../words.ts";
import { heldMention, MENTION_LANGUAGES, type Mention } from "../mention.ts";
import { trail } from "./mention-page.tsx";
import { WholeMention } from "./mention-parts.tsx";

type FormProps = { shell: Shell; trouble?: Trouble | undefined };

type FieldsProps = { trouble: Trouble | undefined; held?: Readonly<Record<string, string>> };

function MentionFields({ trouble, held }: FieldsProps) {
  const says = words.mentions.form;
  const fill = filling(trouble, held);
  return (
    <>
      <TextField
        {...fill("outlet")}
        label={says.outlet}
        hint={says.outletHint}
        maxlength={MOST.outlet}
        minlength={2}
        required
      />
      <TextField
        {...fill("headline")}
        label={says.headline}
        maxlength={MOST.title}
        minlength={LEAST.title}
        required
      />
      <TextArea
        {...fill("quote")}
        label={says.quote}
        hint={says.quoteHint}
        rows={3}
        maxlength={MOST.quote}
        warnsBeforeLeaving
        required={false}
      />
      <TextField {...fill("day")} label={says.day} hint={says.dayHint} width="medium" required />
      <TextField
        {...fill("link")}
        label={says.link}
        hint={says.linkHint}
        maxlength={MOST.link}
        required={false}
      />
      <SelectField
        {...fill("language")}
        label={says.language}
        options={MENTION_LANGUAGES.map((value) => ({
          value,
          label: words.mentions.languageNames[value],
        }))}
        required
      />
    </>
  );
}

/** The team writes a mention down. */
export function NewMentionPage({ shell, trouble }: FormProps) {
  const says = words.mentions;
  return (
    <FormPage
      shell={shell}
      title={says.write}
      lead={says.writeLead}
      trail={trail()}
      mainPage={partyPath}
      trouble={trouble}
    >
      <Form action={newMentionPath} once={shell.once}>
        <MentionFields trouble={trouble} />
        <Button>{says.form.save}</Button>
      </Form>
    </FormPage>
  );
}

/** The team puts something right in one. */
export function EditMentionPage({ shell, trouble, mention }: FormProps & { mention: Mention }) {
  const says = words.mentions;
  const held = heldMention(mention);
  const { outlet, headline, quote, day, link } = says.form;
  return (
    <FormPage
      shell={shell}
      title={says.correct}
      lead={says.correctLead}
      trail={trail()}
      mainPage={partyPath}
      trouble={trouble}
    >
      <Overtaken
        trouble={trouble}
        labels={{ outlet, headline, quote, day, link }}
        keepTheirs={editMentionPath(mention.id)}
      />
      <Form
        action={toMentionPath(mention.id, "correct")}
        once={shell.once}
        hidden={seenBy(trouble, held)}
      >
        <MentionFields trouble={trouble} held={held} />
        <TextField
          {...filling(trouble)("why")}
          label={says.form.why}
          hint={says.form.whyHint}
          maxlength={MOST.why}
          minlength={LEAST.why}
          required
        />
        <Button>{says.form.save}</Button>
      </Form>
    </FormPage>
  );
}

/** A member suggests one, and sees what became of those before. */
export function SuggestPage({ shell, trouble, own }: FormProps & { own: readonly Mention[] }) {
  const says = words.mentions;
  return (
    <FormPage
      shell={shell}
      title={says.suggest}
      lead={says.suggestLead}
      trail={trail()}
      mainPage={partyPath}
      trouble={trouble}
    >
      <Form action={suggestMentionPath} once={shell.once}>
        <MentionFields trouble={trouble} />
        <Button>{says.form.suggest}</Button>
      </Form>
      {own.length === 0 ? null : (
        <Section title={says.own} id="own">
          <ul>
            {own.map(({ id, headline, state, why }) => (
              <li key={id}>
                <span dir="auto">{headline === "" ? says.goneTitle(id) : headline}</span>{" "}
                <Badge tone="quiet">{says.states[state]}</Badge>
                {why === undefined ? null : <span dir="auto"> {why}</span>}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </FormPage>
  );
}

type SuggestedProps = FormProps & {
  mentions: readonly Mention[];
  /** Whose form the trouble is about. */
  answered?: number | undefined;
};

/** What members suggested, for the team to take or not. */
export function SuggestedPage({ shell, trouble, mentions, answered }: SuggestedProps) {
  const says = words.mentions;
  return (
    <FormPage
      shell={shell}
      title={says.suggested}
      lead={says.suggestedLead}
      trail={trail()}
      mainPage={partyPath}
      trouble={trouble}
    >
      {mentions.length === 0 ? (
        <EmptyState title={says.noneWaits} says={says.noneWaitsSays} />
      ) : null}
      {mentions.map((mention) => (
        <Section key={mention.id} title={mention.headline} id={`mention-${mention.id}`}>
          <WholeMention mention={mention} />
          <Form
            action={toMentionPath(mention.id, "answer")}
            once={shell.once}
            label={mention.headline}
          >
            <TextField
              {...filling(answered === mention.id ? trouble : undefined)("why")}
              stem={`why-${mention.id}`}
              label={says.form.declineWhy}
              maxlength={MOST.why}
              required={false}
            />
            <Buttons>
              <Button name="answer" value="take">
                {says.take}
              </Button>
              <Button kind="quiet" name="answer" value="decline">
                {says.decline}
              </Button>
            </Buttons>
          </Form>
        </Section>
      ))}
    </FormPage>
  );
}
