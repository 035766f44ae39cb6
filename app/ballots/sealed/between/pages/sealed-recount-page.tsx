import { Page, type Shell } from "../../../../../web/page.tsx";
import { Breadcrumbs, CheckYourself, PageTitle, Section } from "../../../../../web/parts.tsx";
import {
  archivePath,
  decidePath,
  sealedAskedPath,
  sealedConstraintsPath,
  sealedPath,
  sealedRankingsPath,
} from "../../../addresses.ts";
import { paperTitle } from "../../../both-languages.ts";
import { words } from "../../../words.ts";
import { isRanked, type SealedBallot, type SealedRanking } from "../../sealed-ballot.ts";

type RecountPageProps = { shell: Shell; ballot: SealedBallot; url: string };

/** How anybody checks it on their own computer: which file, which command. */
export function SealedRecountPage({ shell, ballot, url }: RecountPageProps) {
  const { recount } = words.sealed.board;
  const file = `${ballot.uuid}.bel`;
  const { outcome, question } = ballot;
  const seed = outcome?.kind === "ranked" ? outcome.lotSeed : undefined;
  return (
    <Page shell={shell} title={recount.title} width="text">
      <Breadcrumbs
        trail={[
          { label: words.decide.title, href: decidePath },
          { label: paperTitle(ballot), href: sealedPath(ballot.id) },
        ]}
      />
      <PageTitle title={recount.title} lead={recount.lead} />
      <Section title={recount.files} id="files">
        <ul>
          <li>
            <a href={archivePath(ballot.id)}>{recount.file}</a>
          </li>
          {isRanked(question) ? null : (
            <li>
              <a href={sealedAskedPath(ballot.id)}>{recount.asked}</a>
            </li>
          )}
          {seed === undefined ? null : (
            <li>
              <a href={sealedRankingsPath(ballot.id)}>{recount.rankings}</a>
            </li>
          )}
          <li>{recount.verifier}</li>
        </ul>
      </Section>
      <CheckYourself>
        <Command
          title={recount.check}
          says={recount.checkSays}
          lines={[
            `curl -o ${file} ${url}${archivePath(ballot.id)}`,
            `npm run verify -- ${file} --mixers ${ballot.trusteesNeeded}`,
          ]}
        />
        {isRanked(question) ? null : (
          <Command
            title={recount.decided}
            says={recount.decidedSays}
            lines={[
              `curl -o asked.json ${url}${sealedAskedPath(ballot.id)}`,
              `npm run verify -- ${file} --asked asked.json`,
            ]}
          />
        )}
        <Command
          title={recount.find}
          says={recount.findSays}
          lines={[`npm run verify -- ${file} --find NUMBER`]}
        />
        <Command
          title={recount.since}
          says={recount.sinceSays}
          lines={[`npm run verify -- ${file} --since EARLIER.bel`]}
        />
        {isRanked(question) && seed !== undefined ? (
          <Command
            title={recount.count}
            says={recount.countSays(question.method)}
            lines={[`npm run verify -- ${file} --stv ${question.method} --seed "${seed}"`]}
          />
        ) : null}
        {isRanked(question) && seed !== undefined ? (
          <Command
            title={recount.tally}
            says={recount.tallySays}
            lines={tallyLines(ballot, question, url, seed)}
          />
        ) : null}
        <Command
          title={recount.page}
          says={recount.pageSays}
          lines={["npm run build:verifier", "verifier/dist/index.html"]}
        />
      </CheckYourself>
    </Page>
  );
}

function tallyLines(
  { id, uuid }: SealedBallot,
  { method, constraints = [] }: SealedRanking,
  url: string,
  seed: string,
): readonly string[] {
  const isBound = constraints.length > 0;
  const bound = isBound ? " --constraints constraints.json" : "";
  return [
    `curl -o ${uuid}.blt ${url}${sealedRankingsPath(id)}`,
    ...(isBound ? [`curl -o constraints.json ${url}${sealedConstraintsPath(id)}`] : []),
    `npx tally count ${uuid}.blt --method ${method} --seed "${seed}"${bound}`,
  ];
}

type CommandProps = { title: string; says: string; lines: readonly string[] };

function Command({ title, says, lines }: CommandProps) {
  return (
    <>
      <h3>{title}</h3>
      <p>{says}</p>
      {lines.map((line) => (
        <p key={line}>
          <code class="long-code">{line}</code>
        </p>
      ))}
    </>
  );
}
