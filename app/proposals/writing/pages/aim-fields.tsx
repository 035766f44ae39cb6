import { ChoiceField, type filling, SelectField, TextField } from "../../../../web/form-fields.tsx";
import { Card, Cards } from "../../../../web/parts.tsx";
import type { Policy } from "../../../policy/door.ts";
import {
  ChangeFieldset,
  changeChoices,
  changeChosen,
  chapterTitle,
  openChapters,
  paragraphOf,
  RULE_NAMES,
  type Rules,
} from "../../../rulebook/door.ts";
import { draftOfChangePath, draftOfKindPath, newProposalPath } from "../../addresses.ts";
import { isOfRulebook, type Proposal, type ProposalKind } from "../../proposal.ts";
import { isApart, trackOf } from "../../tracks/track.ts";
import { words } from "../../words.ts";

type Field = ReturnType<typeof filling>;

export const KINDS: readonly ProposalKind[] = [
  "new",
  "replace",
  "repeal",
  "reaffirm",
  "rule",
  "constitution",
  "charter",
  "strategy",
  "statement",
  "post",
];

const findKind = (given: string | undefined): ProposalKind | undefined =>
  KINDS.find((kind) => kind === given);

/** Of what has been chosen so far: is there more to choose before anything is written? */
export function isStillToChoose(
  kept: { readonly kind?: string | undefined; readonly change?: string | undefined } | undefined,
): boolean {
  const kind = findKind(kept?.kind);
  if (kind === "constitution") return changeChosen(kept?.change) === undefined;
  return kind === undefined;
}

type ChooseProps = { draft: Proposal | undefined; kind: string | undefined; hasPolicies: boolean };

/** The first step. Each kind leads to its own form by a link, so that nothing stands chosen before somebody chose. */
export function ChooseKind({ draft, kind, hasPolicies }: ChooseProps) {
  if (kind === "constitution") return <ChooseChange draft={draft} />;
  const choices = KINDS.filter(
    (one) => hasPolicies || one === "new" || isOfRulebook(one) || isApart(one),
  );
  return (
    <>
      <h2>{words.form.kind}</h2>
      <Cards>
        {choices.map((one) => (
          <Card key={one} title={words.kinds[one]} href={draftOfKindPath(one, draft?.id)}>
            {words.form.kindHints[one]}
          </Card>
        ))}
      </Cards>
    </>
  );
}

function ChooseChange({ draft }: { draft: Proposal | undefined }) {
  return (
    <>
      <h2>{words.form.change}</h2>
      <ul class="choices">
        {changeChoices().map(({ value, label }) => (
          <li key={value}>
            <a href={draftOfChangePath(value, draft?.id)}>{label}</a>
          </li>
        ))}
      </ul>
    </>
  );
}

/** What the form sends unseen of the first step. */
export function chosenIn(field: Field): Readonly<Record<string, string>> {
  const kind = findKind(field("kind").value);
  if (kind === undefined) return {};
  const change = field("change").value;
  const isChosen = kind === "constitution" && changeChosen(change) !== undefined;
  return isChosen ? { kind, change: change ?? "" } : { kind };
}

/** Says what was chosen, with the way back. A form that came without a kind asks for it, and keeps the rest. */
export function Chosen({ field, draft }: { field: Field; draft: Proposal | undefined }) {
  const kind = findKind(field("kind").value);
  if (kind === undefined) {
    return (
      <ChoiceField
        {...field("kind")}
        label={words.form.kind}
        choices={KINDS.map((value) => ({
          value,
          label: words.kinds[value],
          hint: words.form.kindHints[value],
        }))}
      />
    );
  }
  const change = kind === "constitution" ? changeChosen(field("change").value) : undefined;
  return (
    <p>
      <strong>{change ?? words.kinds[kind]}</strong>{" "}
      <a href={draft === undefined ? newProposalPath : draftOfKindPath("", draft.id)}>
        {words.form.otherKind}
      </a>
    </p>
  );
}

type AimProps = { field: Field; policies: readonly Policy[]; rules: Rules };

/** What a proposal of the chosen kind is about. */
export function AimFields({ field, policies, rules }: AimProps) {
  const kind = findKind(field("kind").value);
  if (kind === undefined) return null;
  if (kind === "constitution") return <ChangeFieldset field={field} />;
  if (isApart(kind)) return <p class="quiet">{words.form.apartHints[trackOf(kind)]}</p>;
  if (kind === "rule") return <RuleFields field={field} rules={rules} />;
  if (kind === "new") {
    return (
      <SelectField
        {...field("chapter")}
        label={words.form.chapter}
        prompt={words.form.chooseChapter}
        options={openChapters().map(({ id }) => ({ value: id, label: chapterTitle(id) }))}
      />
    );
  }
  return (
    <SelectField
      {...field("policy")}
      label={words.form.policy}
      prompt={words.form.choosePolicy}
      options={policies.map(({ id, title }) => ({ value: String(id), label: title }))}
    />
  );
}

function RuleFields({ field, rules }: { field: Field; rules: Rules }) {
  return (
    <>
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
    </>
  );
}
