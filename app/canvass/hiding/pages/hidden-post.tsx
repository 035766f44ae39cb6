import type { Hidden } from "../../../../platform/text/posts.ts";
import { Page, type Shell } from "../../../../web/page.tsx";
import { Breadcrumbs, PageTitle } from "../../../../web/parts.tsx";
import { hiddenParts, type Watching } from "../../../discussions/door.ts";
import { actPath } from "../../../this-week/addresses.ts";
import { canvassPath } from "../../addresses.ts";
import { words } from "../../words.ts";
import type { PostKind } from "../hiding.ts";

const { HiddenPost, WatchPost } = hiddenParts<PostKind>({ kinds: () => words.hiding.kinds });

export { WatchPost };

type Props = { shell: Shell; kind: PostKind; id: number; hidden: Hidden; watching: Watching };

/** What stands at the address of what two keys hid. */
export function HiddenPostPage({ shell, kind, ...post }: Props) {
  const title = words.hiding.kinds[kind];
  return (
    <Page shell={shell} title={title} mainPage={actPath} isPrivate>
      <Breadcrumbs trail={[{ label: words.heard.title, href: canvassPath }]} />
      <PageTitle title={title} />
      <HiddenPost isOwn={false} {...{ kind, ...post }} />
    </Page>
  );
}
