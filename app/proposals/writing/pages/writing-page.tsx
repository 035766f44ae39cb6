import type { Trouble } from "../../../../platform/http/post-act.ts";
import { isOvertaken, seenBy } from "../../../../platform/text/seen.ts";
import {
  Button,
  ErrorSummary,
  Form,
  filling,
  TextArea,
  TextField,
} from "../../../../web/form-fields.tsx";
import { Page, type Shell } from "../../../../web/page.tsx";
import { FormPage, Notice, Overtaken, PageTitle } from "../../../../web/parts.tsx";
import type { ManifestoChapter } from "../../../policy/door.ts";
import { fieldsOfChange, type Rules } from "../../../rulebook/door.ts";
import { discussPath, editPath, newProposalPath, revisePath } from "../../addresses.ts";
import type { Proposal } from "../../proposal.ts";
import { words } from "../../words.ts";
import { heldIn, textLabels } from "../seen.ts";
import { AimFields, ChooseKind, Chosen, chosenIn, isStillToChoose } from "./aim-fields.tsx";

type Field = ReturnType<typeof filling>;

/** What the fields of a form hold, by their names. */
export type Kept = Readonly<Record<string, string | undefined>>;

export const keptOf = (proposal: Proposal): Kept => ({
  kind: proposal.kind,
  chapter: proposal.chapter,
  policy: proposal.aboutPolicy?.toString(),
  rule: proposal.rule?.name,
  number: proposal.rule?.number.toString(),
  ...(proposal.change === undefined ? {} : fieldsOfChange(proposal.change.change)),
  title: proposal.title,
  titleCy: proposal.titleCy,
  problem: proposal.problem,
  body: proposal.body,
  effects: proposal.effects,
});

function TextFields({ field }: { field: Field }) {
  return (
    <>
      <TextField
        {...field("title")}
        label={words.form.title}
        hint={words.form.titleHint}
        maxlength={120}
        minlength={5}
        required
      />
      <TextField
        {...field("titleCy")}
        label={words.form.titleCy}
        hint={words.form.titleCyHint}
        maxlength={120}
      />
      <TextArea
        {...field("problem")}
        label={words.form.problem}
        hint={words.form.problemHint}
        rows={5}
        minlength={10}
        required
      />
      <TextArea
        {...field("body")}
        label={words.form.body}
        hint={words.form.bodyHint}
        rows={12}
        minlength={10}
        required
      />
      <TextArea {...field("effects")} label={words.form.effects} rows={3} />
    </>
  );
}

type DraftPageProps = {
  shell: Shell;
  chapters: readonly ManifestoChapter[];
  rules: Rules;
  /** The draft that is changed; none for a new one. */
  draft?: Proposal;
  kept?: Kept;
  trouble?: Trouble;
};

/** Writes a new draft, or changes one: first of which kind, then what that kind needs. */
export function DraftPage({ shell, draft, kept, trouble, chapters, rules }: DraftPageProps) {
  const field = filling(trouble, kept);
  const action = draft === undefined ? newProposalPath : editPath(draft.id);
  const title = draft === undefined ? words.form.newTitle : words.form.editTitle;
  const policies = chapters.flatMap((chapter) => chapter.policies);
  const page = { shell, title, mainPage: discussPath, trouble };
  if (trouble === undefined && isStillToChoose(kept)) {
    return (
      <FormPage {...page} lead={words.form.kindLead}>
        <ChooseKind draft={draft} kind={kept?.kind} hasPolicies={policies.length > 0} />
      </FormPage>
    );
  }
  const once = draft === undefined && shell.once !== undefined ? { once: shell.once } : {};
  const seen = draft === undefined ? {} : seenBy(trouble, heldIn(draft));
  return (
    <FormPage {...page} lead={words.form.newLead}>
      <Overtaken trouble={trouble} labels={textLabels()} keepTheirs={action} />
      <Form action={action} {...once} hidden={{ ...chosenIn(field), ...seen }}>
        <Chosen field={field} draft={draft} />
        <AimFields field={field} policies={policies} rules={rules} />
        <TextFields field={field} />
        <Button>{words.form.save}</Button>
      </Form>
    </FormPage>
  );
}

/** Of a published text, its version says what its writer has seen. */
const versionSeen = (trouble: Trouble | undefined, { version }: Proposal): string =>
  trouble === undefined || isOvertaken(trouble) ? String(version) : (trouble.values.version ?? "");

type RevisePageProps = {
  shell: Shell;
  proposal: Proposal;
  /** A statement that stands at the end of the text, if its author leaves it there. */
  taken?: string | undefined;
  trouble?: Trouble;
};

const withTaken = (kept: Kept, taken: string | undefined): Kept =>
  taken === undefined ? kept : { ...kept, body: `${kept.body ?? ""}\n\n${taken}` };

/** Writes a new version of a published text. */
export function RevisePage({ shell, proposal, taken, trouble }: RevisePageProps) {
  const field = filling(trouble, withTaken(keptOf(proposal), taken));
  return (
    <Page
      shell={shell}
      title={words.form.reviseTitle}
      mainPage={discussPath}
      width="text"
      hasErrors={trouble !== undefined}
      isPrivate
    >
      <PageTitle title={words.form.reviseTitle} lead={words.form.reviseLead} />
      {taken === undefined ? null : <Notice tone="good">{words.form.taken(taken)}</Notice>}
      {proposal.stay.state === "idea" ? (
        <Notice tone="warning">{words.form.reviseIdea}</Notice>
      ) : null}
      <ErrorSummary problems={trouble?.problems ?? []} />
      <Overtaken trouble={trouble} labels={textLabels()} keepTheirs={revisePath(proposal.id)} />
      <Form action={revisePath(proposal.id)} hidden={{ version: versionSeen(trouble, proposal) }}>
        <TextFields field={field} />
        <TextField {...field("why")} label={words.form.why} maxlength={500} />
        <Button>{words.form.saveVersion}</Button>
      </Form>
    </Page>
  );
}
