import { exactMomentInWords } from "../../../../web/moments.ts";
import { Page, type Shell } from "../../../../web/page.tsx";
import { Breadcrumbs, DataTable, Notice, PageTitle, Section } from "../../../../web/parts.tsx";
import { sealedConstraintsPath, sealedPath } from "../../../ballots/addresses.ts";
import { heldUntil, type SealedBallot } from "../../../ballots/door.ts";
import { type Election, titleOfElection, trailToElection } from "../../../elections/door.ts";
import { partyPath } from "../../../our-party/addresses.ts";
import { firstFilePath, firstRankingsPath, scrutineersPath } from "../../addresses.ts";
import { words } from "../../words.ts";

type FirstLookPageProps = { shell: Shell; election: Election; ballot: SealedBallot };

/** What came out and every file of it, for scrutineers, before everybody else. */
export function FirstLookPage({ shell, election, ballot }: FirstLookPageProps) {
  const says = words.firstLook;
  const { outcome, question } = ballot;
  if (outcome?.kind !== "ranked" || question.kind !== "ranked") return null;
  const until = heldUntil(ballot);
  const labelOf = (id: string) => question.candidates.find((one) => one.id === id)?.label ?? id;
  const { count } = outcome;
  return (
    <Page shell={shell} title={says.title} mainPage={partyPath} isPrivate>
      <Breadcrumbs
        trail={[
          ...trailToElection(election),
          { label: words.scrutineers.title, href: scrutineersPath(election.id) },
        ]}
      />
      <PageTitle title={says.title} lead={titleOfElection(election.id, election.terms.to)} />
      <Notice tone={until === undefined ? "plain" : "warning"}>
        {until === undefined ? says.isShown : says.until(exactMomentInWords(until))}
      </Notice>
      <Section title={says.result} id="result">
        <p>{says.voted(outcome.voted, outcome.roll)}</p>
        <ol>
          {outcome.elected.map((id) => (
            <li key={id}>{labelOf(id)}</li>
          ))}
        </ol>
        {outcome.emptySeats === 0 ? null : <p>{says.empty(outcome.emptySeats)}</p>}
        {count === undefined ? null : (
          <DataTable
            caption={says.stages}
            columns={[
              { label: says.candidate },
              ...count.stages.map(({ stage }) => ({ label: String(stage), isNumber: true })),
            ]}
            rows={count.candidates.map(({ n, name }) => [
              name,
              ...count.stages.map(({ totals }) => totals[n] ?? ""),
            ])}
          />
        )}
      </Section>
      <Section title={says.files} id="files">
        <p>{says.filesSay}</p>
        <ul>
          <li>
            <a href={firstRankingsPath(election.id)}>{says.rankings}</a>
          </li>
          <li>
            <a href={sealedConstraintsPath(ballot.id)}>{says.constraints}</a>
          </li>
          <li>
            <a href={firstFilePath(election.id)}>{says.file}</a>
          </li>
          <li>
            <a href={sealedPath(ballot.id)}>{says.ballot}</a>
          </li>
        </ul>
        <p>{says.seed(outcome.lotSeed)}</p>
      </Section>
    </Page>
  );
}
