import { listInWords } from "@breakthrough/languages";
import { Page, type Shell } from "../../../web/page.tsx";
import { Breadcrumbs, PageTitle, Section } from "../../../web/parts.tsx";
import { actPath } from "../../this-week/addresses.ts";
import { branchDoorsPath, walkPath } from "../addresses.ts";
import type { Round } from "../rounds/round-queries.ts";
import { words } from "../words.ts";

type HomePageProps = {
  shell: Shell;
  rounds: readonly Round[];
  branches: readonly { readonly id: number; readonly name: string }[];
};

/** Where a canvasser finds their rounds, and an officer their branches. */
export function HomePage({ shell, rounds, branches }: HomePageProps) {
  const says = words.home;
  return (
    <Page shell={shell} title={says.title} mainPage={actPath} isPrivate>
      <PageTitle title={says.title} lead={says.lead} />
      <Section title={says.mine} id="mine">
        {rounds.length === 0 ? <p>{says.none}</p> : null}
        <ul>
          {rounds.map(({ id, streets }) => (
            <li key={id}>
              <a href={walkPath(id)}>{says.round(id)}</a>:{" "}
              <span dir="auto">{listInWords(streets, "and")}</span>
            </li>
          ))}
        </ul>
      </Section>
      {branches.length === 0 ? null : (
        <Section title={says.branches} id="branches">
          <ul>
            {branches.map(({ id, name }) => (
              <li key={id}>
                <a href={branchDoorsPath(id)}>{name}</a>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </Page>
  );
}

/** The way back to a branch's doorsteps. */
export const BranchTrail = ({ id, name }: { id: number; name: string }) => (
  <Breadcrumbs trail={[{ label: `${words.branch.title}: ${name}`, href: branchDoorsPath(id) }]} />
);
