import type { Trouble } from "../../../../platform/http/post-act.ts";
import { Button, Form, filling, TextField } from "../../../../web/form-fields.tsx";
import { proposalPath, toProposalPath } from "../../addresses.ts";
import type { ProposalView } from "../../reading/view.ts";
import { words } from "../../words.ts";

/** Who asks that this becomes part of another, or another of this. */
export function MergeRequests({ view: { proposal, viewer } }: { view: ProposalView }) {
  return (
    <>
      {viewer.mergeRequests.map(({ from, into }) =>
        into.id === proposal.id ? (
          <Form
            key={from.id}
            action={toProposalPath(proposal.id, "answer-merge")}
            hidden={{ from: String(from.id) }}
            label={words.acts.mergeQuestion(from.title)}
          >
            <p>
              <a href={proposalPath(from.id)}>{words.acts.mergeQuestion(from.title)}</a>
            </p>
            <Button name="answer" value="yes">
              {words.acts.mergeYes}
            </Button>{" "}
            <Button name="answer" value="no" kind="quiet">
              {words.acts.mergeNo}
            </Button>
          </Form>
        ) : (
          <p key={into.id} class="quiet">
            {words.acts.mergeAsked(into.title)}
          </p>
        ),
      )}
    </>
  );
}

type AskMergeProps = { view: ProposalView; trouble?: Trouble | undefined };

/** Its authors ask that it becomes part of another. */
export function AskMerge({ view: { proposal }, trouble }: AskMergeProps) {
  const field = filling(trouble);
  return (
    <details open={field("into").error !== undefined}>
      <summary>{words.acts.askMerge}</summary>
      <Form action={toProposalPath(proposal.id, "ask-merge")}>
        <TextField
          {...field("into")}
          label={words.acts.askMergeField}
          hint={words.acts.askMergeHint}
          inputmode="numeric"
          width="short"
        />
        <Button kind="quiet">{words.acts.askMerge}</Button>
      </Form>
    </details>
  );
}
