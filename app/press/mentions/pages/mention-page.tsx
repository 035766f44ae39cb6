import type { Trouble } from "../../../../platform/http/post-act.ts";
import { Button, ErrorSummary, Form, filling, SelectField } from "../../../../web/form-fields.tsx";
import { Page, type Shell } from "../../../../web/page.tsx";
import { Breadcrumbs, Moment, Notice, PageTitle, Section } from "../../../../web/parts.tsx";
import { partyPath } from "../../../our-party/addresses.ts";
import { editMentionPath, mentionsPath, pressPath, toMentionPath } from "../../addresses.ts";
import { words } from "../../words.ts";
import {
  GROUNDS,
  type Mention,
  type MentionCorrection,
  type MentionField,
  type MentionLanguage,
} from "../mention.ts";
import { WholeMention } from "./mention-parts.tsx";

type MentionPageProps = {
  shell: Shell;
  now: Date;
  mention: Mention;
  corrections: readonly MentionCorrection[];
  isWriter: boolean;
  trouble?: Trouble | undefined;
};

export const trail = () => [
  { label: words.page.title, href: pressPath },
  { label: words.mentions.title, href: mentionsPath },
];

/** One mention with all that was put right in it; of one that was taken away that it was, and why. */
export function MentionPage(props: MentionPageProps) {
  const { shell, now, mention, corrections, isWriter, trouble } = props;
  const { id, headline, ground, endedAt } = mention;
  const says = words.mentions;
  const isGone = ground !== undefined;
  const title = isGone ? says.goneTitle(id) : headline;
  return (
    <Page
      shell={shell}
      title={title}
      mainPage={partyPath}
      width="text"
      isPrivate={isGone}
      hasErrors={trouble !== undefined}
    >
      <Breadcrumbs trail={trail()} />
      <PageTitle title={<span dir="auto">{title}</span>} above={says.title} />
      <ErrorSummary problems={trouble?.problems ?? []} />
      {isGone ? (
        <Notice tone="warning">
          {says.takenAway} {says.grounds[ground]}. <Moment at={endedAt ?? now} now={now} />
        </Notice>
      ) : (
        <WholeMention mention={mention} />
      )}
      {corrections.length === 0 ? null : <Corrections corrections={corrections} now={now} />}
      {isWriter && !isGone ? <Keep shell={shell} id={id} trouble={trouble} /> : null}
    </Page>
  );
}

function wordingOf(field: MentionField, text: string | undefined): string {
  if (text === undefined || text === "") return words.mentions.nothing;
  return field === "language" ? words.mentions.languageNames[text as MentionLanguage] : text;
}

type CorrectionsProps = { now: Date; corrections: readonly MentionCorrection[] };

function Corrections({ corrections, now }: CorrectionsProps) {
  const says = words.mentions;
  return (
    <Section title={says.corrections} id="corrections">
      {corrections.map(({ id, was, becomes, why, at }) => (
        <div key={id}>
          <p>
            {says.corrected} <Moment at={at} now={now} />: <span dir="auto">{why}</span>
          </p>
          <ul>
            {(Object.keys(becomes) as MentionField[]).map((field) => (
              <li key={field}>
                {says.was} <del dir="auto">{wordingOf(field, was[field])}</del> {says.becomes}{" "}
                <ins dir="auto">{wordingOf(field, becomes[field])}</ins>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </Section>
  );
}

type KeepProps = { shell: Shell; id: number; trouble: Trouble | undefined };

function Keep({ shell, id, trouble }: KeepProps) {
  const says = words.mentions;
  return (
    <Section title={says.team} id="keep">
      <p>
        <a href={editMentionPath(id)}>{says.correct}</a>
      </p>
      <Form action={toMentionPath(id, "take-away")} once={shell.once} label={says.takeAway}>
        <p>{says.takeAwaySays}</p>
        <SelectField
          {...filling(trouble)("ground")}
          label={says.form.ground}
          options={GROUNDS.map((value) => ({ value, label: says.grounds[value] }))}
          required
        />
        <Button kind="danger">{says.takeAway}</Button>
      </Form>
    </Section>
  );
}
