import type { ComponentChildren } from "preact";
import type { Trouble } from "../../../../platform/http/post-act.ts";
import { Button, Form } from "../../../../web/form-fields.tsx";
import type { Shell } from "../../../../web/page.tsx";
import { Meter, Notice } from "../../../../web/parts.tsx";
import { ballotPath, sealedPath } from "../../../ballots/addresses.ts";
import { draftingPath } from "../../../drafting/addresses.ts";
import { askHoldOfPath, holdsOfPath } from "../../../holds/addresses.ts";
import { signInThenPath } from "../../../sign-in/addresses.ts";
import { planPostPath } from "../../../social/addresses.ts";
import {
  amendmentsPath,
  editPath,
  hearingPath,
  proposalPath,
  revisePath,
  type ToProposal,
  toProposalPath,
} from "../../addresses.ts";
import { AskMerge, MergeRequests } from "../../merging/pages/merge-parts.tsx";
import { isAmendable, type Proposal } from "../../proposal.ts";
import { SealingPart } from "../../sealing/pages/sealing-part.tsx";
import {
  findWaitToFreeze,
  isOpenToSupport,
  mayBeRevised,
  mayBeWithdrawn,
  mayGo,
  waitsForAmendments,
} from "../../stages/life.ts";
import { rulesOn, trackOf } from "../../tracks/track.ts";
import { words } from "../../words.ts";
import type { ProposalView } from "../view.ts";

type ActsProps = { view: ProposalView; shell: Shell; trouble?: Trouble | undefined };

/** Everything that this viewer can do with the proposal now. */
export function ProposalActs(props: ActsProps) {
  const { viewer, proposal } = props.view;
  return (
    <>
      <h2 id="acts">{words.acts.title}</h2>
      {proposal.stay.state === "idea" ? (
        <Meter
          label={words.acts.supportMeter}
          value={proposal.supportCount}
          target={proposal.stay.supportNeeded}
        />
      ) : null}
      {viewer.isSignedIn ? <OwnActs {...props} /> : <SignIn proposal={proposal} />}
      <SealingPart view={props.view} />
    </>
  );
}

function SignIn({ proposal }: { proposal: Proposal }) {
  return (
    <>
      <p>{words.acts.signIn}</p>
      <Links proposal={proposal} />
      {proposal.stay.state === "held" ? (
        <p>
          <a href={holdsOfPath(proposal.id)}>{words.acts.whyHeld}</a>
        </p>
      ) : null}
      <Button href={signInThenPath(proposalPath(proposal.id))} kind="quiet">
        {words.acts.signInButton}
      </Button>
    </>
  );
}

function OwnActs(props: ActsProps) {
  const { viewer, proposal } = props.view;
  if (proposal.stay.state === "draft") return <DraftActs {...props} />;
  return (
    <>
      <Links proposal={proposal} />
      {viewer.isMember ? null : <p>{words.acts.notYours}</p>}
      {viewer.isMember ? <SupportAct view={props.view} /> : null}
      {viewer.isMember ? <HandsAct view={props.view} /> : null}
      {viewer.isAuthor ? <AuthorActs {...props} /> : null}
      <Keys view={props.view} />
    </>
  );
}

const KEY_OFFICES = ["safety-officer", "national-committee"];

/** For those who carry one of the two keys; and, once it is held, the reason for everybody. */
function Keys({ view: { proposal, viewer } }: { view: ProposalView }) {
  if (proposal.stay.state === "held") {
    return <a href={holdsOfPath(proposal.id)}>{words.acts.whyHeld}</a>;
  }
  const carriesKey = viewer.offices.some((office) => KEY_OFFICES.includes(office));
  if (!carriesKey || !mayGo(proposal.stay.state, "held")) return null;
  return <a href={askHoldOfPath(proposal.id)}>{words.acts.hold}</a>;
}

function Links({ proposal }: { proposal: Proposal }) {
  const { stay } = proposal;
  if (stay.state === "amendment") {
    return (
      <Button href={amendmentsPath(proposal.id)} wide>
        {words.acts.seeAmendments}
      </Button>
    );
  }
  if (stay.state === "frozen") {
    return (
      <Button href={hearingPath(proposal.id)} wide>
        {words.acts.seeHearing}
      </Button>
    );
  }
  const path = findVotePath(proposal);
  if (path === undefined) return null;
  const isOpen = stay.state === "ballot";
  return (
    <Button href={path} kind={isOpen ? "primary" : "quiet"} wide>
      {isOpen ? words.page.vote : words.page.result}
    </Button>
  );
}

function findVotePath({ ballotId, sealing: { sealedId } }: Proposal): string | undefined {
  if (ballotId !== undefined) return ballotPath(ballotId);
  return sealedId === undefined ? undefined : sealedPath(sealedId);
}

/** A form with one button. */
type DoProps = {
  proposal: Proposal;
  act: ToProposal;
  kind?: "primary" | "quiet" | "danger";
  hidden?: Readonly<Record<string, string>>;
  hint?: string;
  children: ComponentChildren;
};

function Do({ proposal, act, kind = "primary", hidden, hint, children }: DoProps) {
  return (
    <Form action={toProposalPath(proposal.id, act)} hidden={hidden ?? {}}>
      {hint === undefined ? null : <p class="quiet">{hint}</p>}
      <Button kind={kind} wide>
        {children}
      </Button>
    </Form>
  );
}

function DraftActs({ view }: ActsProps) {
  const { proposal } = view;
  const isPost = proposal.kind === "post";
  const { ideaDays } = rulesOn(trackOf(proposal.kind), proposal.stay.rules);
  const hint = isPost ? words.acts.publishPostHint : words.acts.publishHint(ideaDays);
  return (
    <>
      <Do proposal={proposal} act="publish" hint={hint}>
        {isPost ? words.acts.publishPost : words.acts.publish}
      </Do>
      <Button href={editPath(proposal.id)} kind="quiet" wide>
        {words.acts.edit}
      </Button>
      {isPost ? (
        <Button href={planPostPath(proposal.id)} kind="quiet" wide>
          {words.tracks.toPlan}
        </Button>
      ) : null}
      <WriteTogether proposal={proposal} />
      <Do proposal={proposal} act="discard-draft" kind="danger">
        {words.acts.discard}
      </Do>
    </>
  );
}

const WriteTogether = ({ proposal }: { proposal: Proposal }) => (
  <Button href={draftingPath(proposal.id)} kind="quiet" wide>
    {words.acts.together}
  </Button>
);

function SupportAct({ view: { proposal, viewer } }: { view: ProposalView }) {
  if (!isOpenToSupport(proposal.stay.state)) return null;
  if (viewer.supports === proposal.version) {
    return (
      <>
        <p>{words.acts.supported}</p>
        <Do proposal={proposal} act="withdraw-support" kind="quiet">
          {words.acts.withdrawSupport}
        </Do>
      </>
    );
  }
  if (viewer.notYet !== undefined) return <Notice>{viewer.notYet}</Notice>;
  const hint =
    viewer.supports === undefined ? {} : { hint: words.acts.supportedOld(viewer.supports) };
  return (
    <Do proposal={proposal} act="support" hidden={{ version: String(proposal.version) }} {...hint}>
      {words.acts.support}
    </Do>
  );
}

/** Hands towards adopting it, or towards taking the pen. */
function HandsAct({ view: { proposal, viewer } }: { view: ProposalView }) {
  const { hands } = viewer;
  if (hands === undefined || proposal.kind === "post") return null;
  const isAdoption = proposal.stay.state === "withdrawn";
  const { adoptionMembers, penMembers } = proposal.stay.rules;
  const meter = (
    <Meter
      label={words.acts.hands}
      value={hands.count}
      target={isAdoption ? adoptionMembers : penMembers}
    />
  );
  if (hands.isRaised) {
    return (
      <>
        {meter}
        <p>{words.acts.handRaised}</p>
      </>
    );
  }
  if (viewer.isAuthor) return meter;
  if (viewer.supports === undefined) {
    const { adopt, pen } = words.acts.onlySupporters;
    return (
      <>
        {meter}
        <p class="quiet">{isAdoption ? adopt : pen}</p>
      </>
    );
  }
  return (
    <>
      {meter}
      {isAdoption ? (
        <Do proposal={proposal} act="adopt">
          {words.acts.adopt}
        </Do>
      ) : (
        <Do proposal={proposal} act="take-pen" kind="quiet" hint={words.acts.penHint}>
          {words.acts.pen}
        </Do>
      )}
    </>
  );
}

function AuthorActs(props: ActsProps) {
  const { proposal } = props.view;
  const { state, rules } = proposal.stay;
  return (
    <>
      <MergeRequests view={props.view} />
      {mayBeRevised(state) ? (
        <>
          <WriteTogether proposal={proposal} />
          <Button href={revisePath(proposal.id)} kind="quiet" wide>
            {words.acts.revise}
          </Button>
        </>
      ) : null}
      {state === "drafting" ? <FreezeAct view={props.view} /> : null}
      {state === "amendment" && !proposal.isRedrafted ? (
        <Do proposal={proposal} act="redraft" kind="quiet" hint={words.acts.redraftHint}>
          {words.acts.redraft}
        </Do>
      ) : null}
      {mayGo(state, "merged") ? <AskMerge {...props} /> : null}
      {mayBeWithdrawn(state) ? (
        <Do
          proposal={proposal}
          act="withdraw"
          kind="danger"
          {...(state === "rota"
            ? {}
            : { hint: words.acts.withdrawHint(rules.adoptionMembers, rules.adoptionDays) })}
        >
          {words.acts.withdraw}
        </Do>
      ) : null}
    </>
  );
}

function FreezeAct({ view: { proposal, now } }: { view: ProposalView }) {
  const wait = findWaitToFreeze(proposal.stay, proposal.changedAt, now);
  if (wait !== undefined) return <p class="quiet">{wait}</p>;
  const isAmended = waitsForAmendments(isAmendable(proposal.kind), proposal.stay);
  const hint = isAmended
    ? words.acts.freezeToAmend(proposal.stay.rules.amendmentDays)
    : words.acts.freezeHint;
  return (
    <Do proposal={proposal} act="freeze" hint={hint}>
      {words.acts.freeze}
    </Do>
  );
}
