import { paragraphTexts, writeParagraphs } from "@breakthrough/amendments";
import { type Context, Hono } from "hono";
import type { House } from "../../../platform/house.ts";
import type { HttpEnvironment } from "../../../platform/http/environment.ts";
import { byPerson, limited } from "../../../platform/http/limited.ts";
import { numberInQuery } from "../../../platform/http/params.ts";
import { postAct, Refused, type Trouble } from "../../../platform/http/post-act.ts";
import { refuse } from "../../../platform/refusal.ts";
import { shellOf, show } from "../../../web/show.ts";
import { mayInGoodStanding } from "../../membership/door.ts";
import { findCommonGround } from "../../opinions/door.ts";
import { findPolicy, manifesto } from "../../policy/door.ts";
import { firstCharter, isRuleName, readCharter, rulesInForce } from "../../rulebook/door.ts";
import { ownProposalsPath, proposalPath } from "../addresses.ts";
import { draftsOfOnePerson, revisionsOfOnePerson } from "../limits.ts";
import type { Proposal } from "../proposal.ts";
import { viewInPath } from "../reading/routes.tsx";
import { mayBeRevised } from "../stages/life.ts";
import { refusals } from "../words.ts";
import { revise } from "./acts/revise.ts";
import { saveDraft } from "./acts/save-draft.ts";
import { DraftPage, type Kept, keptOf, RevisePage } from "./pages/writing-page.tsx";

type Ctx = Context<HttpEnvironment>;

interface Shown {
  readonly draft?: Proposal;
  readonly kept?: Kept;
  readonly trouble?: Trouble;
}

/** Drafts, and new versions of published texts. */
export function writingRoutes(house: House): Hono<HttpEnvironment> {
  const app = new Hono<HttpEnvironment>();
  app.get("/proposals/new", async (c) => {
    membersOnly(c);
    return showDraft(house, c, { kept: await suggested(house, c) });
  });
  app.post(
    "/proposals/new",
    limited(house, draftsOfOnePerson, byPerson),
    postAct(house, saveDraft, {
      done: ({ id }) => (id === undefined ? ownProposalsPath : proposalPath(id)),
      doneBefore: () => ownProposalsPath,
      again: (trouble, c) => showDraft(house, c, { trouble }),
    }),
  );
  app.get("/proposals/:id/edit", async (c) => {
    const draft = await ownDraft(house, c);
    return showDraft(house, c, { draft, kept: keptOtherwise(c, keptOf(draft)) });
  });
  app.post(
    "/proposals/:id/edit",
    postAct(house, saveDraft, {
      done: ({ id }) => proposalPath(id ?? 0),
      again: async (trouble, c) =>
        showDraft(house, c, { draft: await ownDraft(house, c), trouble }),
    }),
  );
  app.route("/", revisionRoutes(house));
  return app;
}

function revisionRoutes(house: House): Hono<HttpEnvironment> {
  const app = new Hono<HttpEnvironment>();
  app.get("/proposals/:id/revise", async (c) => {
    const proposal = await ownOpen(house, c);
    const taken = await statementTaken(house, c, proposal);
    return show(c, <RevisePage shell={shellOf(c)} proposal={proposal} taken={taken} />);
  });
  app.post(
    "/proposals/:id/revise",
    limited(house, revisionsOfOnePerson, byPerson),
    postAct(house, revise, {
      done: ({ proposal }) => proposalPath(proposal.id),
      again: async (trouble, c) => {
        const proposal = await ownOpen(house, c);
        const page = <RevisePage shell={shellOf(c)} proposal={proposal} trouble={trouble} />;
        return show(c, page, trouble.status);
      },
    }),
  );
  return app;
}

/** A statement of common ground that the address names, to stand at the end of the text until its author says otherwise. */
async function statementTaken(house: House, c: Ctx, { id }: Proposal): Promise<string | undefined> {
  const statement = numberInQuery(c, "take");
  if (statement === undefined) return undefined;
  const ground = await findCommonGround(house.database, proposalPath(id));
  return ground?.common.find((one) => one.id === statement && one.side === "agree")?.text;
}

function membersOnly(c: Ctx): void {
  const refusal = mayInGoodStanding(c.var.actor);
  if (refusal !== undefined) throw new Refused(refusal);
}

async function ownProposal(
  house: House,
  c: Ctx,
  isOpen: (proposal: Proposal) => boolean,
): Promise<Proposal> {
  membersOnly(c);
  const { proposal, viewer } = await viewInPath(house, c);
  if (!viewer.isAuthor) throw new Refused(refuse("not-allowed", refusals.refuse.notAuthor));
  if (!isOpen(proposal)) throw new Refused(refuse("conflict", refusals.refuse.notOpenToRevision));
  return proposal;
}

const ownDraft = (house: House, c: Ctx): Promise<Proposal> =>
  ownProposal(house, c, ({ stay }) => stay.state === "draft");

const ownOpen = (house: House, c: Ctx): Promise<Proposal> =>
  ownProposal(house, c, ({ stay }) => mayBeRevised(stay.state));

async function showDraft(house: House, c: Ctx, shown: Shown): Promise<Response> {
  const chapters = await manifesto(house.database);
  const rules = await rulesInForce(house.database);
  const page = <DraftPage shell={shellOf(c)} chapters={chapters} rules={rules} {...shown} />;
  return show(c, page, shown.trouble?.status);
}

/** A draft that is there, as another kind of proposal: what the address chooses wins over what was saved. */
function keptOtherwise(c: Ctx, kept: Kept): Kept {
  const { kind, change } = c.req.query();
  return kind === undefined ? kept : { ...kept, kind, change };
}

const ABOUT_POLICY = ["replace", "repeal", "reaffirm"];

/**
 * A new draft begun from a policy's page: its kind, its policy and, to change it, its present text; or from a number
 * of the rulebook.
 */
async function suggested(house: House, c: Ctx): Promise<Kept> {
  const kind = c.req.query("kind") ?? "";
  const rule = c.req.query("rule") ?? "";
  if (kind === "rule" && isRuleName(rule)) return { kind, rule };
  if (kind === "constitution")
    return { kind, named: c.req.query("named"), change: c.req.query("change") };
  if (kind === "charter") {
    const { paragraphs } = await readCharter(house.database);
    const first = firstCharter();
    const body = writeParagraphs(paragraphTexts(paragraphs));
    return { kind, ...(paragraphs.length === 0 ? first : { body }) };
  }
  const about = numberInQuery(c, "about");
  const policy = about === undefined ? undefined : await findPolicy(house.database, about);
  if (policy === undefined || !ABOUT_POLICY.includes(kind)) return { kind };
  const text = kind === "replace" ? { title: policy.title, body: policy.body } : {};
  return { kind, policy: String(policy.id), chapter: policy.chapter, ...text };
}
