import type { Trouble } from "../../../platform/http/post-act.ts";
import {
  Button,
  ChoiceField,
  ErrorSummary,
  Form,
  filling,
  SelectField,
  TextArea,
} from "../../../web/form-fields.tsx";
import { Page, type Shell } from "../../../web/page.tsx";
import { Breadcrumbs, Notice, Section, TimeLeft } from "../../../web/parts.tsx";
import { MarkedName } from "../../membership/door.ts";
import { PictureFigure } from "../../pictures/door.ts";
import { policyPath } from "../../policy/addresses.ts";
import { discussPath, proposalPath } from "../../proposals/addresses.ts";
import type { Proposal } from "../../proposals/door.ts";
import { judgePostPath, planPostPath, rotaPath, rotasPath } from "../addresses.ts";
import { Outgoings } from "../planning/pages/outgoings.tsx";
import type { PostView } from "../post-view.ts";
import { PostingPart } from "../posting/pages/posting-part.tsx";
import { ANNOUNCEMENT } from "../resting.ts";
import { words } from "../words.ts";

const REASON_MOST = 500;

type PostPageProps = {
  shell: Shell;
  now: Date;
  proposal: Proposal;
  post: PostView;
  trouble: Trouble | undefined;
};

/** A post before its rota: who reads it, what its reader says, and afterwards how they decided and why. */
export function PostPage({ shell, now, proposal, post, trouble }: PostPageProps) {
  const says = words;
  const { rotaId, counts } = post;
  const { state, endsAt } = proposal.stay;
  return (
    <Page
      shell={shell}
      title={says.postTitle(proposal.title)}
      mainPage={discussPath}
      hasErrors={trouble !== undefined}
    >
      <Breadcrumbs
        trail={[
          { label: says.discuss, href: discussPath },
          { label: says.title, href: rotasPath },
        ]}
      />
      <h1>{proposal.title}</h1>
      <ErrorSummary problems={trouble?.problems ?? []} />
      {state === "rota" && endsAt !== undefined ? (
        <p>
          <TimeLeft until={endsAt} now={now} over={says.ended} />
        </p>
      ) : null}
      {rotaId !== undefined ? (
        <p>
          {says.readBy} <a href={rotaPath(rotaId)}>{says.titleOf(rotaId)}</a>
        </p>
      ) : state === "rota" ? (
        <Notice>{says.waits}</Notice>
      ) : null}
      <Section title={says.plan.title} id="text">
        <Outgoings outgoing={post.outgoing} />
        {post.pictures.map((picture) => (
          <PictureFigure key={picture.id} picture={picture} />
        ))}
        {post.mayPlan ? (
          <p>
            <a href={planPostPath(proposal.id)}>{says.plan.toPlan}</a>
          </p>
        ) : null}
      </Section>
      <p>
        <a href={proposalPath(proposal.id)}>{says.toPost}</a>
      </p>
      {post.mayJudge ? <Judge id={proposal.id} post={post} trouble={trouble} /> : null}
      <PostingPart id={proposal.id} posting={post.posting} trouble={trouble} />
      {counts === undefined ? null : (
        <Section title={says.how} id="rota">
          <p>{says.counts(counts.approve, counts.refuse)}</p>
          {post.rests.length === 0 ? null : (
            <>
              <p>{says.rests}</p>
              <ul>
                {post.rests.map(({ on, approvals, title }) => (
                  <li key={on}>
                    {on === ANNOUNCEMENT ? says.announcement : <a href={policyPath(on)}>{title}</a>}
                    : {says.restsCount(approvals)}
                  </li>
                ))}
              </ul>
            </>
          )}
          {post.approvedBy.length === 0 ? null : (
            <p>
              {says.posting.approvedBy}:{" "}
              {post.approvedBy.map((who, at) => (
                <>
                  {at === 0 ? "" : ", "}
                  <MarkedName who={who} />
                </>
              ))}
            </p>
          )}
          <ul>
            {post.reasons.map(({ seatId, choice, reason }) => (
              <li key={seatId}>
                <strong>{says.reasons[choice]}</strong>: {reason}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </Page>
  );
}

function Judge({ id, post, trouble }: { id: number } & Pick<PostPageProps, "post" | "trouble">) {
  const says = words;
  const { own } = post;
  const isOfJudging = trouble !== undefined && "choice" in trouble.values;
  const field = filling(isOfJudging ? trouble : undefined, {
    choice: own?.choice,
    reason: own?.reason,
    policy: own?.restsOn === undefined ? undefined : String(own.restsOn),
  });
  return (
    <Section title={says.judge} id="judge">
      {own === undefined ? null : <Notice tone="good">{says.judged[own.choice]}</Notice>}
      <p class="quiet">{says.judgeLead}</p>
      <Form action={judgePostPath(id)} hidden={{ seen: post.seen }} label={says.judge}>
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
        <SelectField
          {...field("policy")}
          label={says.restsOn}
          hint={says.restsOnHint}
          prompt={says.restsOnPrompt}
          options={[
            { value: ANNOUNCEMENT, label: says.announcement },
            ...post.policies.map(({ id: policy, title }) => ({
              value: String(policy),
              label: title,
            })),
          ]}
          required={false}
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
