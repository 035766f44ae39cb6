import { Button, Buttons } from "../../../web/form-fields.tsx";
import { Page, type Shell } from "../../../web/page.tsx";
import {
  Breadcrumbs,
  Card,
  Cards,
  EmptyState,
  PageTitle,
  Pagination,
} from "../../../web/parts.tsx";
import { type Branch, trailTo } from "../../branches/door.ts";
import { partyPath } from "../../our-party/addresses.ts";
import { motionPath, motionsPath, putMotionPath } from "../addresses.ts";
import type { Motion } from "../motion.ts";
import { words } from "../words.ts";

type MotionsPageProps = {
  shell: Shell;
  branch: Branch;
  above: readonly Branch[];
  motions: readonly Motion[];
  next: number | undefined;
};

/** What members of a branch have put to it, the newest first. */
export function MotionsPage({ shell, branch, above, motions, next }: MotionsPageProps) {
  const says = words.list;
  const title = says.title(branch.name);
  return (
    <Page mainPage={partyPath} shell={shell} title={title}>
      <Breadcrumbs trail={trailTo([...above, branch])} />
      <PageTitle title={title} lead={says.lead} />
      {motions.length === 0 ? (
        <EmptyState title={says.none} says={says.noneSays} />
      ) : (
        <Cards>
          {motions.map((motion) => (
            <Card
              key={motion.id}
              title={<span dir="auto">{motion.title}</span>}
              href={motionPath(motion.id)}
              level={2}
              below={words.states[motion.state]}
            />
          ))}
        </Cards>
      )}
      {next === undefined ? null : <Pagination next={`${motionsPath(branch.id)}?before=${next}`} />}
      {branch.endedAt === undefined ? (
        <Buttons>
          <Button href={putMotionPath(branch.id)} kind="quiet">
            {words.listed.put}
          </Button>
        </Buttons>
      ) : null}
    </Page>
  );
}
