import type { Context, Handler } from "hono";
import type { House } from "../../../platform/house.ts";
import type { HttpEnvironment } from "../../../platform/http/environment.ts";
import {
  instantInQuery,
  numberInPath,
  numberInQuery,
  orNotFound,
} from "../../../platform/http/params.ts";
import { Refused, type Trouble } from "../../../platform/http/post-act.ts";
import { refuse } from "../../../platform/refusal.ts";
import { shellOf, show } from "../../../web/show.ts";
import { AmendmentsPart, amendmentsView } from "../../amendments/door.ts";
import { Discussion, discussionOf } from "../../discussions/door.ts";
import { HearingPart, hearingView } from "../../hearings/door.ts";
import { maySignedIn, personWho } from "../../membership/door.ts";
import {
  CommonGround,
  type CommonOnPath,
  findCommonGround,
  mayReadOpinions,
} from "../../opinions/door.ts";
import { findDecisionOf, findPolicy } from "../../policy/door.ts";
import { listLines } from "../../record/door.ts";
import { discussionPath, proposalPath } from "../addresses.ts";
import { listVersions } from "../queries.ts";
import { listSupportDays } from "../supporting/support-queries.ts";
import { listOnTrack } from "../tracks/list-track-queries.ts";
import { TrackPage } from "../tracks/pages/track-page.tsx";
import { isApart, TRACKS, type Track } from "../tracks/track.ts";
import { refusals } from "../words.ts";
import { diffTexts } from "../writing/diff.ts";
import { DiffPage, HistoryPage } from "../writing/pages/history-page.tsx";
import { listAbout, listInState, listSimilar, listWrittenBy } from "./list-queries.ts";
import { AboutPolicyPage, DiscussPage, STAGES } from "./pages/discuss-page.tsx";
import { ProposalPage } from "./pages/proposal-page.tsx";
import { MinePage, TabPage } from "./pages/tab-pages.tsx";
import { type ProposalView, proposalView } from "./view.ts";

type Ctx = Context<HttpEnvironment>;
type Get = Handler<HttpEnvironment>;

/** What the address names, as this viewer may see it; or the page that says it is not there. */
export async function viewInPath(house: House, c: Ctx): Promise<ProposalView> {
  const id = numberInPath(c, "id", refusals.refuse.unknown);
  const view = await proposalView(house, id, c.var.actor, house.clock.now());
  return orNotFound(view, refusals.refuse.unknown);
}

export async function proposalPage(house: House, c: Ctx, trouble?: Trouble): Promise<Response> {
  const view = await viewInPath(house, c);
  const isDraft = view.proposal.stay.state === "draft";
  const similar = isDraft ? await listSimilar(house.database, view.proposal, 3) : [];
  const { proposal } = view;
  const beside = {
    similar,
    listed: isDraft ? [] : await house.listedAt(proposalPath(proposal.id)),
    ground: await commonGround(house, c, view),
    decision:
      proposal.stay.state === "adopted" && isApart(proposal.kind)
        ? await findDecisionOf(house.database, proposalPath(proposal.id))
        : undefined,
  };
  const page = <ProposalPage shell={shellOf(c)} view={view} {...beside} trouble={trouble} />;
  return show(c, page, trouble?.status);
}

/** What unites members on it; for those who may read their statements. */
async function commonGround(
  house: House,
  c: Ctx,
  { proposal }: ProposalView,
): Promise<CommonOnPath | undefined> {
  if (proposal.topicId === undefined || mayReadOpinions(c.var.actor) !== undefined)
    return undefined;
  return await findCommonGround(house.database, proposalPath(proposal.id));
}

export const discussPage =
  (house: House): Get =>
  async (c) => {
    const about = numberInQuery(c, "about");
    if (about !== undefined) return aboutPolicyPage(house, c, about);
    const track = TRACKS.find((known) => known === c.req.query("kind"));
    if (track !== undefined && track !== "policy") return trackPage(house, c, track);
    const stage = STAGES.find((known) => known === c.req.query("stage")) ?? "idea";
    const slice = await listInState(house.database, stage, { after: afterInQuery(c) });
    const now = house.clock.now();
    return show(c, <DiscussPage shell={shellOf(c)} stage={stage} slice={slice} now={now} />);
  };

async function trackPage(house: House, c: Ctx, track: Exclude<Track, "policy">): Promise<Response> {
  const slice = await listOnTrack(house.database, track, afterInQuery(c));
  const page = { shell: shellOf(c), track, slice, now: house.clock.now() };
  return show(c, <TrackPage {...page} />);
}

function afterInQuery(c: Ctx) {
  const enteredAt = instantInQuery(c, "before");
  const id = numberInQuery(c, "id");
  return enteredAt === undefined || id === undefined ? undefined : { enteredAt, id };
}

async function aboutPolicyPage(house: House, c: Ctx, policyId: number): Promise<Response> {
  const policy = orNotFound(await findPolicy(house.database, policyId), refusals.refuse.unknown);
  const slice = { lines: await listAbout(house.database, policyId), next: undefined };
  const now = house.clock.now();
  return show(c, <AboutPolicyPage shell={shellOf(c)} policy={policy} slice={slice} now={now} />);
}

export const minePage =
  (house: House): Get =>
  async (c) => {
    const refusal = maySignedIn(c.var.actor);
    if (refusal !== undefined) throw new Refused(refusal);
    const lines = await listWrittenBy(house.database, personWho(c.var.actor).personId);
    return show(c, <MinePage shell={shellOf(c)} lines={lines} now={house.clock.now()} />);
  };

export const discussionPage =
  (house: House): Get =>
  async (c) => {
    const view = await viewInPath(house, c);
    const shell = shellOf(c);
    const topicId = orNotFound(view.proposal.topicId, refusals.refuse.unknown);
    const { fairPerCamp } = view.proposal.stay.rules;
    const { namedOf } = house;
    const before = c.req.query("before");
    const page = { before, now: house.clock.now(), namedOf, fairPerCamp };
    const discussion = await discussionOf(house.database, topicId, c.var.actor, page);
    const topicPath = discussionPath(view.proposal.id);
    const ground = await commonGround(house, c, view);
    return show(
      c,
      <TabPage shell={shell} view={view} tab="discussion">
        {ground === undefined ? null : <CommonGround ground={ground} />}
        <Discussion view={discussion} shell={shell} topicPath={topicPath} />
      </TabPage>,
    );
  };

export const amendmentsPage =
  (house: House): Get =>
  async (c) => {
    const view = await viewInPath(house, c);
    const path = proposalPath(view.proposal.id);
    const after = numberInQuery(c, "after") ?? 0;
    const reading = { now: view.now, namedOf: house.namedOf, after };
    const found = await amendmentsView(house.database, path, c.var.actor, reading);
    const amendments = orNotFound(found, refusals.refuse.noAmendments);
    return show(
      c,
      <TabPage shell={shellOf(c)} view={view} tab="amendments">
        <AmendmentsPart view={amendments} />
      </TabPage>,
    );
  };

export const hearingPage =
  (house: House): Get =>
  async (c) => {
    const view = await viewInPath(house, c);
    const shell = shellOf(c);
    const path = proposalPath(view.proposal.id);
    const reading = { now: view.now, namedOf: house.namedOf };
    const found = await hearingView(house.database, path, c.var.actor, reading);
    const hearing = orNotFound(found, refusals.refuse.noHearing);
    return show(
      c,
      <TabPage shell={shell} view={view} tab="hearing">
        <HearingPart view={hearing} shell={shell} now={view.now} />
      </TabPage>,
    );
  };

export const historyPage =
  (house: House): Get =>
  async (c) => {
    const view = await viewInPath(house, c);
    const { id } = view.proposal;
    const { lines } = await listLines(house.database, { subject: proposalPath(id), most: 100 });
    const page = (
      <HistoryPage
        shell={shellOf(c)}
        view={view}
        versions={await listVersions(house.database, id)}
        lines={lines}
        support={await listSupportDays(house.database, id)}
      />
    );
    return show(c, page);
  };

export const diffPage =
  (house: House): Get =>
  async (c) => {
    const view = await viewInPath(house, c);
    const number = numberInPath(c, "version", refusals.refuse.unknownVersion);
    const versions = await listVersions(house.database, view.proposal.id);
    const newer = versions.find(({ version }) => version === number);
    const older = versions.find(({ version }) => version === number - 1);
    if (newer === undefined || older === undefined) {
      throw new Refused(refuse("not-found", refusals.refuse.unknownVersion));
    }
    return show(c, <DiffPage shell={shellOf(c)} view={view} diff={diffTexts(older, newer)} />);
  };
