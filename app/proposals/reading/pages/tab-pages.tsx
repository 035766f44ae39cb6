import type { ComponentChildren } from "preact";
import { Page, type Shell } from "../../../../web/page.tsx";
import { Breadcrumbs, EmptyState, PageTitle } from "../../../../web/parts.tsx";
import { pathOf } from "../../proposal.ts";
import { words } from "../../words.ts";
import type { ProposalLine } from "../lists.ts";
import type { ProposalView } from "../view.ts";
import { ProposalCards } from "./proposal-cards.tsx";
import { ProposalFrame } from "./proposal-frame.tsx";

type TabPageProps = {
  shell: Shell;
  view: ProposalView;
  /** The last part of the tab's address. */
  tab: "discussion" | "hearing";
  children: ComponentChildren;
};

/** A tab whose content belongs to another room. */
export function TabPage({ shell, view, tab, children }: TabPageProps) {
  return (
    <ProposalFrame shell={shell} view={view} current={`${pathOf(view.proposal.id)}/${tab}`}>
      {children}
    </ProposalFrame>
  );
}

type MinePageProps = { shell: Shell; lines: readonly ProposalLine[]; now: Date };

export function MinePage({ shell, lines, now }: MinePageProps) {
  return (
    <Page shell={shell} title={words.mine.title} place="/me" isPrivate>
      <Breadcrumbs trail={words.mine.trail} />
      <PageTitle title={words.mine.title} lead={words.mine.lead} />
      {lines.length === 0 ? (
        <EmptyState
          title={words.mine.empty}
          says={words.mine.emptySays}
          action={{ label: words.form.newTitle, href: "/proposals/new" }}
        />
      ) : (
        <ProposalCards level={2} lines={lines} now={now} />
      )}
    </Page>
  );
}
