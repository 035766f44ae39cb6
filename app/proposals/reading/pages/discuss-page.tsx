import { Page, type Shell } from "../../../../web/page.tsx";
import { EmptyState, PageTitle, Pagination, Tabs } from "../../../../web/parts.tsx";
import { meetingsPath } from "../../../meetings/addresses.ts";
import { discussPath, newProposalPath, stagePath } from "../../addresses.ts";
import { TrackTabs } from "../../tracks/pages/track-page.tsx";
import { words } from "../../words.ts";
import type { Slice } from "../list-queries.ts";
import { ProposalCards } from "./proposal-cards.tsx";

/** The stages that have a list of their own under Discuss. */
export const STAGES = ["idea", "discussion", "drafting", "amendment", "frozen"] as const;
export type Stage = (typeof STAGES)[number];

type DiscussPageProps = {
  shell: Shell;
  stage: Stage;
  slice: Slice;
  now: Date;
};

const pathOfStage = (stage: Stage): string => (stage === "idea" ? discussPath : stagePath(stage));

const stageTabs = ({ tabs }: typeof words.discuss) =>
  STAGES.map((stage) => ({ label: tabs[stage], href: pathOfStage(stage) }));

function olderThan(stage: Stage, { next }: Slice): string | undefined {
  if (next === undefined) return undefined;
  const query = new URLSearchParams({
    stage,
    before: next.enteredAt.toISOString(),
    id: String(next.id),
  });
  return `${discussPath}?${query}`;
}

/** Ideas, discussions, drafts in the making and hearings, each as a list. */
export function DiscussPage({ shell, stage, slice, now }: DiscussPageProps) {
  return (
    <Page shell={shell} title={words.discuss.title} mainPage={discussPath}>
      <PageTitle look="poster" title={words.discuss.title} lead={words.discuss.lead} />
      <TrackTabs current="policy" />
      <p>
        <a href={meetingsPath}>{words.discuss.weekly}</a>
      </p>
      <Tabs
        tabs={stageTabs(words.discuss)}
        current={pathOfStage(stage)}
        label={words.discuss.tabsLabel}
      />
      {slice.lines.length === 0 ? (
        <EmptyState
          title={words.discuss.empty[stage]}
          says={words.discuss.emptySays}
          action={{ label: words.form.newTitle, href: newProposalPath }}
        />
      ) : (
        <ProposalCards level={2} lines={slice.lines} now={now} showsTalk />
      )}
      <Pagination next={olderThan(stage, slice)} />
    </Page>
  );
}

type AboutPageProps = {
  shell: Shell;
  policy: { id: number; title: string };
  slice: Slice;
  now: Date;
};

/** Every proposal to keep, change or drop one policy. */
export function AboutPolicyPage({ shell, policy, slice, now }: AboutPageProps) {
  const title = words.discuss.about(policy.title);
  return (
    <Page shell={shell} title={title} mainPage={discussPath}>
      <PageTitle title={title} />
      {slice.lines.length === 0 ? <p>{words.discuss.aboutEmpty}</p> : null}
      <ProposalCards level={2} lines={slice.lines} now={now} />
    </Page>
  );
}
