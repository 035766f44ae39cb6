import { dayOf } from "../../../platform/time/days.ts";
import { Button, Buttons } from "../../../web/form-fields.tsx";
import { dayInWords } from "../../../web/moments.ts";
import { Page, type Shell } from "../../../web/page.tsx";
import {
  Badge,
  Card,
  Cards,
  DataTable,
  Day,
  DefinitionList,
  PageTitle,
  PersonName,
  Prose,
  Section,
} from "../../../web/parts.tsx";
import { receiptsPath } from "../../ballots/addresses.ts";
import { myBranchPath } from "../../branches/addresses.ts";
import { ownChatPath } from "../../chat/addresses.ts";
import { otherAccountPath } from "../../doubles/addresses.ts";
import { knowledgePath } from "../../drafting/addresses.ts";
import { juryPath } from "../../juries/addresses.ts";
import type { JuryDuty } from "../../juries/door.ts";
import { noticesPath } from "../../mail/addresses.ts";
import { detailsPath, emailPath, erasePath, leavePath } from "../../membership/addresses.ts";
import type { PersonDetails } from "../../membership/door.ts";
import { ownOfficesPath } from "../../offices/addresses.ts";
import { ownProposalsPath } from "../../proposals/addresses.ts";
import { deskPath } from "../../requests/addresses.ts";
import { passkeysPath, sessionsPath } from "../../sign-in/addresses.ts";
import { skillsPath } from "../../teams/addresses.ts";
import { followingPath } from "../../this-week/addresses.ts";
import { vouchingPath } from "../../vouching/addresses.ts";
import type { Ability } from "../abilities.ts";
import { calendarPath, downloadPath } from "../addresses.ts";
import type { StandingInWords } from "../standing.ts";
import { words } from "../words.ts";

export interface HeldOffice {
  readonly title: string;
  readonly endsAt: Date;
}

type MePageProps = {
  shell: Shell;
  person: PersonDetails;
  abilities: readonly Ability[];
  inWords: StandingInWords;
  offices: readonly HeldOffice[];
  /** Does the rulebook ask that newcomers are vouched for? */
  isVouchingOn: boolean;
  /** The juries for which they were drawn. */
  duties: readonly JuryDuty[];
};

export function MePage(props: MePageProps) {
  const { shell, person, abilities, inWords, offices } = props;
  const [ownThings, safety, going] = listWays(words, props.isVouchingOn);
  return (
    <Page shell={shell} title={words.title} isPrivate>
      <PageTitle title={words.hello(person.name)} lead={inWords.says} look="poster">
        {inWords.more ? <p>{inWords.more}</p> : null}
        {inWords.step ? (
          <Buttons>
            <Button href={inWords.step.href}>{inWords.step.label}</Button>
          </Buttons>
        ) : null}
      </PageTitle>
      <OwnJuries duties={props.duties} />
      <OwnOffices offices={offices} />
      <Ways {...ownThings} />
      <Abilities list={abilities} />
      <OwnDetails person={person} />
      <Ways {...safety} />
      <Ways {...going} />
    </Page>
  );
}

function OwnJuries({ duties }: Pick<MePageProps, "duties">) {
  if (duties.length === 0) return null;
  return (
    <Section title={words.juries.title}>
      <ul>
        {duties.map((duty) => (
          <li key={duty.challengeId}>
            <a href={juryPath(duty.challengeId)}>{dutyInWords(duty)}</a>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function dutyInWords({ challengeId, hasAnswered, hasVoted, answerBy, endsAt }: JuryDuty): string {
  const { judged, judge, answer } = words.juries;
  if (hasVoted) return judged(challengeId);
  const until = hasAnswered ? endsAt : answerBy;
  return (hasAnswered ? judge : answer)(challengeId, dayInWords(dayOf(until)));
}

function OwnOffices({ offices }: Pick<MePageProps, "offices">) {
  if (offices.length === 0) return null;
  return (
    <Section title={words.offices.title}>
      <ul>
        {offices.map(({ title, endsAt }) => (
          <li key={title}>{words.offices.until(title, dayInWords(dayOf(endsAt)))}</li>
        ))}
        <li>
          <a href={deskPath}>{words.offices.desk}</a>
        </li>
        <li>
          <a href={ownOfficesPath}>{words.offices.more}</a>
        </li>
      </ul>
    </Section>
  );
}

function Abilities({ list }: { list: readonly Ability[] }) {
  const { abilities } = words;
  const rows = list.map(({ what, can, why }) => [
    what,
    can ? <Badge tone="good">{abilities.can}</Badge> : <Badge>{abilities.cannot}</Badge>,
    why,
  ]);
  return (
    <Section title={abilities.title}>
      <DataTable
        caption={abilities.title}
        isCaptionHidden
        columns={abilities.columns.map((label) => ({ label }))}
        rows={rows}
      />
    </Section>
  );
}

function OwnDetails({ person }: { person: PersonDetails }) {
  const { details } = words;
  const change = detailsPath;
  return (
    <Section title={details.title}>
      <DefinitionList
        items={[
          { term: details.name, says: <PersonName name={person.name} />, change },
          { term: details.email, says: <bdi>{person.email}</bdi>, change: emailPath },
          { term: details.postcode, says: person.postcode ?? details.none, change },
          {
            term: details.about,
            says: person.about === undefined ? details.none : <Prose text={person.about} />,
            change,
          },
          {
            term: details.listed,
            says: person.isListed ? details.isListed : details.isNotListed,
            change,
          },
          {
            term: details.language,
            says: `${details.languages[person.language ?? "none"]}. ${details.languageHint}`,
          },
          { term: details.since, says: <Day day={dayOf(person.joinedAt)} /> },
        ]}
      />
    </Section>
  );
}

type Way = readonly [title: string, href: string, says: string];

/** Where one goes from here. */
function listWays(
  { mine, safety, going }: typeof words,
  isVouchingOn: boolean,
): readonly [WaysProps, WaysProps, WaysProps] {
  const vouching: readonly Way[] = [[mine.vouching, vouchingPath, mine.vouchingSays]];
  return [
    {
      title: mine.title,
      ways: [
        [mine.branch, myBranchPath, mine.branchSays],
        [mine.drafts, ownProposalsPath, mine.draftsSays],
        [mine.knowledge, knowledgePath, mine.knowledgeSays],
        [mine.skills, skillsPath, mine.skillsSays],
        [mine.receipts, receiptsPath, mine.receiptsSays],
        [mine.following, followingPath, mine.followingSays],
        [mine.notices, noticesPath, mine.noticesSays],
        [mine.calendar, calendarPath, mine.calendarSays],
        [mine.chat, ownChatPath, mine.chatSays],
        ...(isVouchingOn ? vouching : []),
      ],
    },
    {
      title: safety.title,
      ways: [
        [safety.passkeys, passkeysPath, safety.passkeysSays],
        [safety.sessions, sessionsPath, safety.sessionsSays],
      ],
    },
    {
      title: going.title,
      ways: [
        [going.other, otherAccountPath, going.otherSays],
        [going.download, downloadPath, going.downloadSays],
        [going.leave, leavePath, going.leaveSays],
        [going.erase, erasePath, going.eraseSays],
      ],
    },
  ];
}

type WaysProps = { title: string; ways: readonly Way[] };

function Ways({ title, ways }: WaysProps) {
  return (
    <Section title={title}>
      <Cards>
        {ways.map(([label, href, says]) => (
          <Card key={href} title={label} href={href}>
            {says}
          </Card>
        ))}
      </Cards>
    </Section>
  );
}
