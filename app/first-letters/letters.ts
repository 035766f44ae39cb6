import type { House } from "../../platform/house.ts";
import { dayInWords, exactMomentInWords } from "../../web/moments.ts";
import { ballotPath, decidePath, receiptsPath } from "../ballots/addresses.ts";
import { paperTitle } from "../ballots/door.ts";
import {
  beginFoundingPath,
  branchesPath,
  branchPath,
  myBranchPath,
} from "../branches/addresses.ts";
import { writeToBranchPath } from "../bulletins/addresses.ts";
import { eventPath, eventsPath } from "../events/addresses.ts";
import { quote, unfilled, type Written } from "../mail/door.ts";
import { mePath } from "../me/addresses.ts";
import { meetingPath, meetingsPath } from "../meetings/addresses.ts";
import { becomeMemberPath, renewPath } from "../membership/addresses.ts";
import { manifestoPath } from "../policy/addresses.ts";
import { skillsPath } from "../teams/addresses.ts";
import { actPath } from "../this-week/addresses.ts";
import { vouchingPath } from "../vouching/addresses.ts";
import type { Facts, Occasion, PlaceFacts, TodayFacts, VoteFacts } from "./facts.ts";
import { words } from "./words.ts";

type Party = Pick<House, "partyName" | "url">;

/** A line and the link under it. */
const item = (says: string, link: string): string => `- ${says}\n  ${link}`;

/** @param path of the page, under which two keys put its title out of sight */
function occasion({ title, startsAt }: Occasion, path: string, url: string): string {
  const { hidden, on } = words.letters;
  const named = quote({ of: path, text: title ?? hidden, instead: hidden });
  return item(on(named, exactMomentInWords(startsAt)), url + path);
}

const eventItems = ({ events }: PlaceFacts, url: string): readonly string[] =>
  events.map((one) => occasion(one, eventPath(one.id), url));

function todayText(facts: TodayFacts, { url }: Party): readonly string[] {
  const says = words.letters.today;
  const { discussion, isMember, events } = facts;
  return [
    says.lead,
    ...(discussion === undefined
      ? []
      : [says.discussion, occasion(discussion, meetingPath(discussion.id), url)]),
    ...(events.length === 0 ? [says.noEvents] : [says.events, ...eventItems(facts, url)]),
    item(says.allEvents, url + eventsPath),
    says.help,
    ...(isMember ? [item(says.skills, url + skillsPath)] : []),
    item(says.act, url + actPath),
    says.find,
    ...(isMember ? [item(says.talk, url + meetingsPath)] : []),
    item(says.policy, url + manifestoPath),
    item(says.own, url + mePath),
    ...(isMember ? [] : [item(says.become, url + becomeMemberPath)]),
  ];
}

function voteState({ state, from, vouchers }: VoteFacts, url: string): string {
  const says = words.letters.vote;
  if (state === "votes") return says.votes;
  if (state === "unpaid") return item(says.unpaid, url + renewPath);
  if (state === "unvouched" || from === undefined)
    return item(says.unvouched(vouchers), url + vouchingPath);
  return says.from(dayInWords(from));
}

function voteText(facts: VoteFacts, { url }: Party): readonly string[] {
  const says = words.letters.vote;
  const { waiting } = facts;
  const ballots = waiting.map(({ id, closesAt, ...titled }) =>
    item(
      says.until(unfilled(paperTitle(titled)), exactMomentInWords(closesAt)),
      url + ballotPath(id),
    ),
  );
  return [
    voteState(facts, url),
    ...(ballots.length === 0 ? [says.none] : [says.waiting, ...ballots]),
    item(says.all, url + decidePath),
    says.secret,
    says.verify,
    item(says.receipts, url + receiptsPath),
  ];
}

function branchText(facts: PlaceFacts, { url }: Party): readonly string[] {
  const says = words.letters.branch;
  const { branch, isMember } = facts;
  if (branch === undefined)
    return [
      isMember ? says.none : says.noneNear,
      item(says.all, url + branchesPath),
      ...(isMember
        ? [item(says.choose, url + myBranchPath), item(says.found, url + beginFoundingPath)]
        : []),
      ...(facts.events.length === 0 ? [] : [says.events, ...eventItems(facts, url)]),
    ];
  const named = unfilled(branch.name);
  return [
    item(isMember ? says.yours(named) : says.near(named), url + branchPath(branch.id)),
    ...(facts.events.length === 0 ? [says.noEvents] : [says.events, ...eventItems(facts, url)]),
    ...(isMember ? [item(says.ask, url + writeToBranchPath(branch.id))] : []),
    ...(isMember ? [item(says.change, url + myBranchPath)] : []),
  ];
}

function paragraphsOf(facts: Facts, party: Party): readonly string[] {
  switch (facts.letter) {
    case "today":
      return todayText(facts, party);
    case "vote":
      return voteText(facts, party);
    case "branch":
      return branchText(facts, party);
  }
}

/** In which `{name}` stands for the reader's. Called where the reader's language is spoken. */
export const written = (facts: Facts, party: Party): Written => ({
  subject: words.letters[facts.letter].subject(party.partyName),
  text: [words.letters.dear, ...paragraphsOf(facts, party), words.letters.why].join("\n\n"),
});
