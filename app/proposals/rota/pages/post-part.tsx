import type { Trouble } from "../../../../platform/http/post-act.ts";
import { Button, ChoiceField, Form, filling, TextArea } from "../../../../web/form-fields.tsx";
import { Notice, Section } from "../../../../web/parts.tsx";
import { rotaPath, rotasPath, toProposalPath } from "../../addresses.ts";
import { words } from "../../words.ts";
import type { PostView } from "../post-view.ts";

const REASON_MOST = 500;

type PostPartProps = {
  id: number;
  isBeforeRota: boolean;
  post: PostView;
  trouble: Trouble | undefined;
};

/** Of a post: who reads it, what its reader says, and afterwards how they decided and why. */
export function PostPart({ id, isBeforeRota, post, trouble }: PostPartProps) {
  const says = words.rota;
  const { rotaId, counts } = post;
  return (
    <>
      {rotaId === undefined ? (
        isBeforeRota ? (
          <Notice>
            {says.waits} <a href={rotasPath}>{says.title}</a>
          </Notice>
        ) : null
      ) : (
        <p>
          {says.readBy} <a href={rotaPath(rotaId)}>{says.titleOf(rotaId)}</a>
        </p>
      )}
      {post.mayJudge ? <Judge id={id} post={post} trouble={trouble} /> : null}
      {counts === undefined ? null : (
        <Section title={says.how} id="rota">
          <p>{says.counts(counts.approve, counts.refuse)}</p>
          <ul>
            {post.reasons.map(({ seatId, choice, reason }) => (
              <li key={seatId}>
                <strong>{says.reasons[choice]}</strong>: {reason}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

function Judge({ id, post, trouble }: Pick<PostPartProps, "id" | "post" | "trouble">) {
  const says = words.rota;
  const { own } = post;
  const field = filling(trouble, { choice: own?.choice, reason: own?.reason });
  return (
    <Section title={says.judge} id="judge">
      {own === undefined ? null : <Notice tone="good">{says.judged[own.choice]}</Notice>}
      <p class="quiet">{says.judgeLead}</p>
      <Form action={toProposalPath(id, "judge-post")} label={says.judge}>
        <ChoiceField
          {...field("choice")}
          label={says.judge}
          choices={[
            { value: "approve", label: says.approve },
            { value: "refuse", label: says.refuse },
          ]}
          inline
          required
        />
        <TextArea
          {...field("reason")}
          label={says.reason}
          hint={says.reasonHint}
          rows={3}
          maxlength={REASON_MOST}
        />
        <Button>{says.send}</Button>
      </Form>
    </Section>
  );
}
