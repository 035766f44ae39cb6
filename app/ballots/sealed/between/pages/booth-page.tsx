import { Page, type Shell } from "../../../../../web/page.tsx";
import { Breadcrumbs, ClientProgram, Notice, PageTitle } from "../../../../../web/parts.tsx";
import {
  boardPath,
  boothPath,
  castPath,
  decidePath,
  envelopesPath,
  sealedCheckPath,
  sealedPath,
  votingCodePath,
} from "../../../addresses.ts";
import { paperTitle } from "../../../both-languages.ts";
import { PaperTitle } from "../../../pages/paper-words.tsx";
import { words } from "../../../words.ts";
import { isRanked, type SealedBallot } from "../../sealed-ballot.ts";
import { TextsOnPaper } from "./sealed-matter.tsx";

type BoothPageProps = {
  shell: Shell;
  ballot: SealedBallot;
  isKiosk: boolean;
};

/** Why the booth does not run here, and where else it does. Stands until the program takes its place. */
function Elsewhere() {
  const { without } = words.sealed.booth;
  return (
    <Notice title={without.title}>
      <p>{without.says}</p>
      <p>{without.elsewhere}</p>
    </Notice>
  );
}

export function BoothPage({ shell, ballot, isKiosk }: BoothPageProps) {
  const { booth } = words.sealed;
  const { id } = ballot;
  const addresses = {
    board: boardPath(id),
    ballots: castPath(id),
    envelopes: envelopesPath(id),
    check: sealedCheckPath,
  };
  return (
    <Page shell={shell} title={booth.title} mainPage={decidePath} isPrivate>
      <Breadcrumbs
        trail={[
          { label: words.decide.title, href: decidePath },
          { label: paperTitle(ballot), href: sealedPath(id) },
        ]}
      />
      <PageTitle
        above={booth.title}
        title={<PaperTitle of={ballot} />}
        lead={booth.lead(paperTitle(ballot))}
      />
      <ToRead ballot={ballot} />
      <ClientProgram name="booth" place="booth" props={addresses}>
        <Elsewhere />
      </ClientProgram>
      {isKiosk ? null : <AroundTheBooth id={id} />}
    </Page>
  );
}

/** The booth knows the names of what is voted on; here are the texts, for whoever wants to look once more. */
function ToRead({ ballot }: { ballot: SealedBallot }) {
  const { question } = ballot;
  if (isRanked(question)) return null;
  return (
    <details>
      <summary>{words.sealed.booth.toRead}</summary>
      <TextsOnPaper ballot={ballot} question={question} />
    </details>
  );
}

function AroundTheBooth({ id }: Pick<SealedBallot, "id">) {
  const { booth } = words.sealed;
  return (
    <ul>
      <li>
        <a href={votingCodePath(id)}>{booth.aboutCode}</a>
      </li>
      <li>
        <a href={sealedPath(id)}>{booth.ballotPage}</a>
      </li>
      <li>
        <a href={`${boothPath(id)}?kiosk`}>{booth.kiosk}</a>. {booth.kioskSays}
      </li>
    </ul>
  );
}

/** For the second device, which knows the ballot only from what was opened. */
export function CheckOpeningPage({ shell }: { shell: Shell }) {
  const { booth } = words.sealed;
  const board = boardPath(0).replace("/0/", "/ID/");
  return (
    <Page shell={shell} title={booth.checkTitle} mainPage={decidePath} width="text" isPrivate>
      <PageTitle title={booth.checkTitle} lead={booth.checkLead} />
      <ClientProgram name="booth" place="check-opening" props={{ board }}>
        <Elsewhere />
      </ClientProgram>
    </Page>
  );
}
