import { Page, type Shell } from "../../../../web/page.tsx";
import {
  Breadcrumbs,
  DefinitionList,
  InEnglish,
  Moment,
  PageTitle,
  Prose,
  Section,
} from "../../../../web/parts.tsx";
import { deedPath } from "../../../deeds/addresses.ts";
import { findProposalId } from "../../../proposals/addresses.ts";
import type { RecordLine } from "../../../record/door.ts";
import { manifestoPath } from "../../addresses.ts";
import { words } from "../../words.ts";
import { type Decision, decisionsPath } from "../decision.ts";

type DecisionPageProps = {
  shell: Shell;
  decision: Decision;
  /** What the record says of how it came about. */
  lines: readonly RecordLine[];
  party: string;
  now: Date;
};

/** A statement in the party's name, or a decision on strategy: its text, who decided it and by which steps. */
export function DecisionPage({ shell, decision, lines, party, now }: DecisionPageProps) {
  const { kind, title, body, ballotPath, proposalPath, adoptedAt } = decision;
  const says = words.decisions[kind];
  return (
    <Page shell={shell} title={title} description={body.slice(0, 160)} mainPage={manifestoPath}>
      <Breadcrumbs
        trail={[
          { label: words.manifesto.title, href: manifestoPath },
          { label: says.title, href: decisionsPath(kind) },
        ]}
      />
      <PageTitle title={title} lead={says.inTheNameOf(party)} />
      <div class="columns">
        <div class="column-main">
          <Prose text={body} size="large" />
        </div>
        <aside class="column-side" aria-label={words.decisions.facts}>
          <DefinitionList
            items={[
              { term: words.policy.adopted, says: <Moment at={adoptedAt} now={now} form="day" /> },
              {
                term: words.policy.vote,
                says: <a href={ballotPath}>{words.policy.voteLink}</a>,
              },
              {
                term: words.policy.proposal,
                says: <a href={proposalPath}>{words.policy.proposalLink}</a>,
              },
              {
                term: words.decisions.deed,
                says: (
                  <a href={deedPath(findProposalId(proposalPath) ?? 0)}>
                    {words.decisions.deedLink}
                  </a>
                ),
              },
            ]}
          />
        </aside>
      </div>
      <Section title={words.decisions.record} id="record">
        <ol>
          {lines.map((line) => (
            <li key={line.number}>
              <Moment at={line.at} now={now} form="day" />: <InEnglish>{line.says}</InEnglish>
            </li>
          ))}
        </ol>
      </Section>
    </Page>
  );
}
