import { listInWords } from "@breakthrough/languages";
import type { Trouble } from "../../../../platform/http/post-act.ts";
import {
  Button,
  ChoiceField,
  ErrorSummary,
  Form,
  filling,
  SelectField,
  TextArea,
  TextField,
} from "../../../../web/form-fields.tsx";
import { Page, type Shell } from "../../../../web/page.tsx";
import { FormPage, Notice, PageTitle } from "../../../../web/parts.tsx";
import type { ManifestoChapter } from "../../../policy/door.ts";
import {
  ChangeFieldset,
  chapterTitle,
  fieldsOfChange,
  openChapters,
  paragraphOf,
  RULE_NAMES,
  type Rules,
} from "../../../rulebook/door.ts";
import { discussPath, editPath, newProposalPath, revisePath } from "../../addresses.ts";
import type { Proposal, ProposalKind } from "../../proposal.ts";
import { isOfRulebook } from "../../proposal.ts";
import { words } from "../../words.ts";
import { seenBy, seenOf } from "../seen.ts";
import { Overtaken } from "./overtaken.tsx";

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

const KINDS: readonly ProposalKind[] = [
  "new",
  "replace",
  "repeal",
  "reaffirm",
  "rule",
  "constitution",
];

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

type AimProps = { field: Field; chapters: readonly ManifestoChapter[]; rules: Rules };

function AimFields({ field, chapters, rules }: AimProps) {
  const policies = chapters.flatMap((chapter) => chapter.policies);
  const choices = KINDS.filter(
    (kind) => policies.length > 0 || kind === "new" || isOfRulebook(kind),
  );
  return (
    <>
      <ChoiceField
        {...field("kind")}
        label={words.form.kind}
        choices={choices.map((kind) => ({
          value: kind,
          label: words.kinds[kind],
          hint: words.form.kindHints[kind],
        }))}
      />
      <SelectField
        {...field("chapter")}
        label={words.form.chapter}
        hint={words.form.onlyFor(words.kinds.new)}
        options={openChapters().map(({ id }) => ({ value: id, label: chapterTitle(id) }))}
      />
      {policies.length === 0 ? null : (
        <SelectField
          {...field("policy")}
          label={words.form.policy}
          hint={words.form.onlyFor(
            listInWords([words.kinds.replace, words.kinds.repeal, words.kinds.reaffirm], "or"),
          )}
          prompt={words.form.choosePolicy}
          options={policies.map(({ id, title }) => ({ value: String(id), label: title }))}
        />
      )}
      <RuleFields field={field} rules={rules} />
      <ChangeFieldset field={field} summary={words.form.onlyFor(words.kinds.constitution)} />
    </>
  );
}

function RuleFields({ field, rules }: { field: Field; rules: Rules }) {
  const isOpen = field("kind").value === "rule" || field("number").error !== undefined;
  return (
    <details open={isOpen}>
      <summary>{words.form.onlyFor(words.kinds.rule)}</summary>
      <SelectField
        {...field("rule")}
        label={words.form.rule}
        prompt={words.form.chooseRule}
        options={RULE_NAMES.map((name) => ({
          value: name,
          label: paragraphOf(name, rules[name]),
        }))}
      />
      <TextField
        {...field("number")}
        label={words.form.ruleNumber}
        hint={words.form.ruleNumberHint}
        inputmode="decimal"
        width="short"
      />
    </details>
  );
}

type DraftPageProps = Omit<AimProps, "field"> & {
  shell: Shell;
  /** The draft that is changed; none for a new one. */
  draft?: Proposal;
  kept?: Kept;
  trouble?: Trouble;
};

/** Writes a new draft, or changes one. */
export function DraftPage({ shell, draft, kept, trouble, chapters, rules }: DraftPageProps) {
  const field = filling(trouble, kept ?? { kind: "new", chapter: openChapters()[0]?.id });
  const title = draft === undefined ? words.form.newTitle : words.form.editTitle;
  return (
    <FormPage
      shell={shell}
      title={title}
      lead={words.form.newLead}
      place={discussPath}
      trouble={trouble}
    >
      {draft === undefined ? null : (
        <Overtaken trouble={trouble} proposal={draft} keepTheirs={editPath(draft.id)} />
      )}
      <Form
        action={draft === undefined ? newProposalPath : editPath(draft.id)}
        {...(draft === undefined && shell.once !== undefined ? { once: shell.once } : {})}
        {...(draft === undefined
          ? {}
          : { hidden: { seen: seenBy(trouble, "seen", seenOf(draft)) } })}
      >
        <TextFields field={field} />
        <AimFields field={field} chapters={chapters} rules={rules} />
        <Button>{words.form.save}</Button>
      </Form>
    </FormPage>
  );
}

type RevisePageProps = { shell: Shell; proposal: Proposal; trouble?: Trouble };

/** Writes a new version of a published text. */
export function RevisePage({ shell, proposal, trouble }: RevisePageProps) {
  const field = filling(trouble, keptOf(proposal));
  return (
    <Page
      shell={shell}
      title={words.form.reviseTitle}
      place={discussPath}
      width="text"
      hasErrors={trouble !== undefined}
      isPrivate
    >
      <PageTitle title={words.form.reviseTitle} lead={words.form.reviseLead} />
      {proposal.stay.state === "idea" ? (
        <Notice tone="warning">{words.form.reviseIdea}</Notice>
      ) : null}
      <ErrorSummary problems={trouble?.problems ?? []} />
      <Overtaken trouble={trouble} proposal={proposal} keepTheirs={revisePath(proposal.id)} />
      <Form
        action={revisePath(proposal.id)}
        hidden={{ version: seenBy(trouble, "version", String(proposal.version)) }}
      >
        <TextFields field={field} />
        <TextField {...field("why")} label={words.form.why} maxlength={500} />
        <Button>{words.form.saveVersion}</Button>
      </Form>
    </Page>
  );
}
