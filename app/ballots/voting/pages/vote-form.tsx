import type { Trouble } from "../../../../platform/http/post-act.ts";
import { Button, Form, filling } from "../../../../web/form-fields.tsx";
import { Notice, Section } from "../../../../web/parts.tsx";
import { receiptPath, votePath } from "../../addresses.ts";
import type { BallotView } from "../../ballot-view.ts";
import { words } from "../../words.ts";
import { castFields } from "../voting.ts";
import { ChoiceFields } from "./choice-fields.tsx";

type VoteFormProps = { view: BallotView; trouble?: Trouble | undefined };

/** Every option in one form. Nothing is chosen beforehand, but what the person themselves has cast. */
export function VoteForm({ view, trouble }: VoteFormProps) {
  const { ballot, ownVote, voter } = view;
  if (!voter.mayVote) return null;
  const field = filling(trouble, castFields(ownVote?.choices));
  return (
    <Section title={words.ballot.form} id="vote">
      {ownVote === undefined ? null : (
        <Notice tone="good">
          {words.ballot.youVoted} <a href={receiptPath(ballot.id)}>{words.ballot.toReceipt}</a>
        </Notice>
      )}
      <p>{words.ballot.formLead}</p>
      <Form action={votePath(ballot.id)} label={words.ballot.form}>
        <ChoiceFields ballot={ballot} field={field} />
        <p>{words.ballot.namesShown[ballot.naming]}</p>
        <Button>{ownVote === undefined ? words.ballot.send : words.ballot.change}</Button>
      </Form>
      <p>
        {words.ballot.lineHint}: <code>{voter.lineId}</code>
      </p>
    </Section>
  );
}
