export const discussPath = "/discuss";
export const stagePath = (stage: string): string => `/discuss?stage=${stage}`;
/** All proposals about one policy. */
export const proposalsAboutPath = (policy: number): string => `/discuss?about=${policy}`;

export const newProposalPath = "/proposals/new";
export const newProposalAboutPath = (kind: string, policy: number): string =>
  `/proposals/new?kind=${kind}&about=${policy}`;
export const newRuleProposalPath = (rule: string): string =>
  `/proposals/new?kind=rule&rule=${rule}`;

/** A change of what the party names itself; of a title, with what is to be called otherwise. */
export const newNamesProposalPath = "/proposals/new?kind=constitution";
export const newTitleProposalPath = (named: string): string =>
  `/proposals/new?kind=constitution&change=rename&named=${named}`;

/** A change of the constitution's text; the first one, where there is none. */
export const newCharterProposalPath = "/proposals/new?kind=charter";

export const ownProposalsPath = "/me/proposals";

/** One address for life, from the private draft to the result. */
export const proposalPath = (id: number): string => `/proposals/${id}`;
export const discussionPath = (id: number): string => `/proposals/${id}/discussion`;
export const amendmentsPath = (id: number): string => `/proposals/${id}/amendments`;
export const hearingPath = (id: number): string => `/proposals/${id}/hearing`;
export const historyPath = (id: number): string => `/proposals/${id}/history`;
export const versionPath = (id: number, version: number): string =>
  `/proposals/${id}/versions/${version}`;
export const editPath = (id: number): string => `/proposals/${id}/edit`;
/** The second step of a new draft, or of one that is there: what this kind needs. Without a kind, the first step. */
export const draftOfKindPath = (kind: string, draft?: number): string =>
  `${draft === undefined ? newProposalPath : editPath(draft)}?kind=${kind}`;
/** The same of a change of what the party names itself: what this change needs. */
export const draftOfChangePath = (change: string, draft?: number): string =>
  `${draftOfKindPath("constitution", draft)}&change=${change}`;
export const revisePath = (id: number): string => `/proposals/${id}/revise`;
/** The same with a statement of common ground put at the end of the text. */
export const takeIntoDraftPath = (id: number, statement: number): string =>
  `/proposals/${id}/revise?take=${statement}`;

/** What can be done to a proposal with a button on its page. */
export type ToProposal =
  | "adopt"
  | "answer-merge"
  | "ask-merge"
  | "ask-sealed"
  | "discard-draft"
  | "freeze"
  | "publish"
  | "redraft"
  | "support"
  | "prioritise"
  | "take-pen"
  | "withdraw"
  | "withdraw-support";

export const toProposalPath = (id: number, act: ToProposal): string => `/proposals/${id}/${act}`;

/** The proposal whose own page this is. */
export function findProposalId(path: string): number | undefined {
  const id = /^\/proposals\/([1-9][0-9]{0,8})$/.exec(path)?.[1];
  return id === undefined ? undefined : Number(id);
}

/** The proposal on whose page, or on a page below it, this is. */
export function findProposalIdAbove(path: string): number | undefined {
  const id = /^\/proposals\/([1-9][0-9]{0,8})(?=[/#]|$)/.exec(path)?.[1];
  return id === undefined ? undefined : Number(id);
}

/** Statements, strategies and posts that are under way, each in a list of its own. */
export const trackPath = (track: string): string => `/discuss?kind=${track}`;

/** What waits for its ballot, and what comes first. */
export const queuePath = "/queue";
