import { Button, Buttons, Form, TextField } from "../../../web/form-fields.tsx";
import { Page, type Shell } from "../../../web/page.tsx";
import { Breadcrumbs, Card, Cards, EmptyState, PageTitle, Section } from "../../../web/parts.tsx";
import { partyPath } from "../../our-party/addresses.ts";
import {
  beginFoundingPath,
  branchesPath,
  branchPath,
  changePath,
  foundingPath,
  myBranchPath,
} from "../addresses.ts";
import type { Branch } from "../branch.ts";
import type { Founding } from "../founding/founding.ts";
import { words } from "../words.ts";

export interface InTree {
  readonly branch: Branch;
  readonly members: number;
  /** Right under it. */
  readonly under: readonly InTree[];
  /** All under it, of whatever depth. */
  readonly below: number;
}

type BranchesPageProps = {
  shell: Shell;
  tree: readonly InTree[];
  choice: readonly InTree[];
  foundings: readonly Founding[];
  changes: readonly { readonly id: number; readonly says: string }[];
  /** What was looked for by name, with what was found. */
  found: { readonly text: string; readonly branches: readonly InTree[] } | undefined;
  mayFound: boolean;
  isMember: boolean;
};

export function BranchesPage(props: BranchesPageProps) {
  const { shell, tree, choice, found, changes, foundings, mayFound, isMember } = props;
  const says = words.list;
  const isEmpty = tree.length === 0 && choice.length === 0;
  return (
    <Page mainPage={partyPath} shell={shell} title={words.title} description={words.lead}>
      <Breadcrumbs trail={words.trail} />
      <PageTitle title={words.title} lead={words.lead} />
      {isMember ? (
        <Buttons>
          <Button href={myBranchPath}>{says.mine}</Button>
          {mayFound ? (
            <Button href={beginFoundingPath} kind="quiet">
              {says.begin}
            </Button>
          ) : null}
        </Buttons>
      ) : null}
      {isEmpty ? (
        <EmptyState title={says.none} says={says.noneSays} />
      ) : (
        <Find text={found?.text} />
      )}
      {found === undefined ? null : (
        <Section title={says.found(found.branches.length, found.text)}>
          <Tree branches={found.branches} />
        </Section>
      )}
      {tree.length === 0 ? null : (
        <Section title={says.tree}>
          <Tree branches={tree} />
        </Section>
      )}
      {choice.length === 0 ? null : (
        <Section title={says.choice}>
          <Tree branches={choice} />
        </Section>
      )}
      <Foundings foundings={foundings} />
      {changes.length === 0 ? null : (
        <Section title={says.changes}>
          <p>{says.changesSays}</p>
          <ul>
            {changes.map((change) => (
              <li key={change.id}>
                <a href={changePath(change.id)}>{change.says}</a>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </Page>
  );
}

const Find = ({ text }: { text: string | undefined }) => (
  <Form action={branchesPath} method="get" inline>
    <TextField name="name" label={words.list.find} value={text} />
    <Button kind="quiet">{words.list.search}</Button>
  </Form>
);

/** Two levels of it: what stands deeper is on the page of what it stands under. */
function Tree({ branches }: { branches: readonly InTree[] }) {
  return (
    <ul>
      {branches.map((one) => (
        <li key={one.branch.id}>
          <InList {...one} />
          {one.under.length === 0 ? null : (
            <ul>
              {one.under.map((child) => (
                <li key={child.branch.id}>
                  <InList {...child} />
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  );
}

export const InList = ({ branch, members, below }: Omit<InTree, "under">) => (
  <>
    <a href={branchPath(branch.id)}>{branch.name}</a> ({words.kinds[branch.kind]},{" "}
    {words.list.members(members)}
    {below === 0 ? "" : `, ${words.list.under(below)}`})
  </>
);

function Foundings({ foundings }: { foundings: readonly Founding[] }) {
  if (foundings.length === 0) return null;
  const says = words.list;
  return (
    <Section title={says.open}>
      <Cards>
        {foundings.map(({ id, name, kind, pledges, needed }) => (
          <Card
            key={id}
            title={name}
            href={foundingPath(id)}
            above={words.kinds[kind]}
            below={says.openSays(pledges, needed)}
          />
        ))}
      </Cards>
    </Section>
  );
}
