import type { Named } from "../../../platform/house.ts";
import { Page, type Shell } from "../../../web/page.tsx";
import { Breadcrumbs, DefinitionList, Notice, PageTitle, Section } from "../../../web/parts.tsx";
import { MarkedName } from "../../membership/door.ts";
import { partyPath } from "../../our-party/addresses.ts";
import type { Election } from "../election.ts";
import { words } from "../words.ts";
import { trailTo } from "./trail.ts";

type PaperPageProps = {
  shell: Shell;
  election: Election;
  /** In the printed order; empty before it is drawn. */
  inOrder: readonly { readonly id: number; readonly who: Named }[];
};

/** The one order in which the paper names the candidates, and how anybody draws it again. */
export function PaperPage({ shell, election, inOrder }: PaperPageProps) {
  const says = words.paper;
  const seed = election.paper?.seed;
  return (
    <Page shell={shell} title={says.title} mainPage={partyPath}>
      <Breadcrumbs trail={trailTo(election)} />
      <PageTitle title={says.title} lead={says.lead} />
      {seed === undefined ? (
        <Notice>{says.waits}</Notice>
      ) : (
        <>
          <Section title={says.order} id="order">
            <ol>
              {inOrder.map(({ id, who }) => (
                <li key={id}>
                  <MarkedName who={who} /> <span class="quiet">{says.number(id)}</span>
                </li>
              ))}
            </ol>
            <p>{says.last}</p>
          </Section>
          <DefinitionList items={[{ term: says.seed, says: <code>{seed}</code> }]} />
          <p>{says.how}</p>
        </>
      )}
    </Page>
  );
}
