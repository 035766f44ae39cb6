import type { ComponentChildren } from "preact";
import { Page, type Shell } from "../../../../web/page.tsx";
import { Breadcrumbs, EmptyState, PageTitle } from "../../../../web/parts.tsx";
import { mePath } from "../../../me/addresses.ts";
import { amendmentsPath, discussionPath, hearingPath, newProposalPath } from "../../addresses.ts";
import { words } from "../../words.ts";
import type { ListedProposal } from "../list-queries.ts";
import type { ProposalView } from "../view.ts";
import { ProposalCards } from "./proposal-cards.tsx";
import { ProposalFrame } from "./proposal-frame.tsx";

type TabPageProps = {
  shell: Shell;
  view: ProposalView;
  tab: keyof typeof PATHS;
  children: ComponentChildren;
};

const PATHS = { amendments: amendmentsPath, discussion: discussionPath, hearing: hearingPath };

/** A tab whose content belongs to another room. */
export function TabPage({ shell, view, tab, children }: TabPageProps) {
  return (
    <ProposalFrame shell={shell} view={view} current={PATHS[tab](view.proposal.id)}>
      {children}
    </ProposalFrame>
  );
}

type MinePageProps = { shell: Shell; lines: readonly ListedProposal[]; now: Date };

export function MinePage({ shell, lines, now }: MinePageProps) {
  return (
    <Page shell={shell} title={words.mine.title} mainPage={mePath} isPrivate>
      <Breadcrumbs trail={words.mine.trail} />
      <PageTitle title={words.mine.title} lead={words.mine.lead} />
      {lines.length === 0 ? (
        <EmptyState
          title={words.mine.empty}
          says={words.mine.emptySays}
          action={{ label: words.form.newTitle, href: newProposalPath }}
        />
      ) : (
        <ProposalCards level={2} lines={lines} now={now} />
      )}
    </Page>
  );
}
