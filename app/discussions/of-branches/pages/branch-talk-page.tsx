import { Page, type Shell } from "../../../../web/page.tsx";
import { Breadcrumbs, PageTitle } from "../../../../web/parts.tsx";
import { branchesPath, branchPath } from "../../../branches/addresses.ts";
import type { Branch } from "../../../branches/door.ts";
import { branchTalkPath } from "../../addresses.ts";
import type { DiscussionView } from "../../discussion.ts";
import { Discussion } from "../../pages/discussion.tsx";
import { words } from "../../words.ts";

type BranchTalkPageProps = { shell: Shell; branch: Branch; talk: DiscussionView };

export function BranchTalkPage({ shell, branch, talk }: BranchTalkPageProps) {
  const says = words.branch;
  const title = says.title(branch.name);
  return (
    <Page shell={shell} title={title} isPrivate>
      <Breadcrumbs
        trail={[
          { label: says.branches, href: branchesPath },
          { label: branch.name, href: branchPath(branch.id) },
        ]}
      />
      <PageTitle title={title} lead={says.lead} />
      <Discussion view={talk} shell={shell} topicPath={branchTalkPath(branch.id)} />
    </Page>
  );
}
