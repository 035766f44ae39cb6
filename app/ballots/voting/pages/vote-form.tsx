import type { Trouble } from "../../../../platform/http/post-act.ts";
import { Button, ChoiceField, Form, filling } from "../../../../web/form-fields.tsx";
import { InBoth, Notice, Section } from "../../../../web/parts.tsx";
import { receiptPath, votePath } from "../../addresses.ts";
import { CHOICES } from "../../ballot.ts";
import type { BallotView } from "../../ballot-view.ts";
import { optionHalves } from "../../both-languages.ts";
import { PaperChoice } from "../../pages/paper-words.tsx";
import { words } from "../../words.ts";
import { voteField } from "../voting.ts";

const answers = () => CHOICES.map((value) => ({ value, label: <PaperChoice choice={value} /> }));

type VoteFormProps = { view: BallotView; trouble?: Trouble | undefined };

/** Every option in one form. Nothing is chosen beforehand, but what the person themselves has cast. */
export function VoteForm({ view, trouble }: VoteFormProps) {
  const { ballot, ownVote, voter } = view;
  if (!voter.mayVote) return null;
  const kept = Object.entries(ownVote?.choices ?? {}).map(([id, choice]) => [
    voteField(id),
    choice,
  ]);
  const field = filling(trouble, Object.fromEntries(kept));
  return (
    <Section title={words.ballot.form} id="vote">
      {ownVote === undefined ? null : (
        <Notice tone="good">
          {words.ballot.youVoted} <a href={receiptPath(ballot.id)}>{words.ballot.toReceipt}</a>
        </Notice>
      )}
      <p>{words.ballot.formLead}</p>
      <Form action={votePath(ballot.id)} label={words.ballot.form}>
        {ballot.options.map((option) => (
          <ChoiceField
            key={option.id}
            {...field(voteField(option.id))}
            label={<InBoth halves={optionHalves(option, ballot)} />}
            choices={answers()}
            inline
            required
          />
        ))}
        <p>{words.ballot.namesShown[ballot.naming]}</p>
        <Button>{ownVote === undefined ? words.ballot.send : words.ballot.change}</Button>
      </Form>
      <p>
        {words.ballot.lineHint}: <code>{voter.lineId}</code>
      </p>
    </Section>
  );
}
