import type { RuleName } from "../rule.ts";
import { contact } from "./contact.en.ts";
import { events } from "./events.en.ts";
import { money } from "./money.en.ts";
import { stalls } from "./stalls.en.ts";
import { teams } from "./teams.en.ts";
import { tracks } from "./tracks.en.ts";

/** The paragraphs of the rulebook, with `{n}` where the number stands. */
export const paragraphs = {
  membershipMonths: "Membership runs for {n} and is then renewed.",
  graceDays: "A member who has not renewed keeps their vote for {n}.",
  renewalDays: "It can be renewed from {n} before it runs out, and at any time after that.",
  firstNoticeDays: "Whoever has not renewed gets a letter {n} before their membership runs out.",
  lastNoticeDays:
    "They get another {n} before it runs out, one as long before they lose their vote, whatever letters they want, and one when they have lost it.",
  firstLetterDays:
    "Whoever joins gets a first letter about what they can do, {n} after they joined. They can stop it and those that follow.",
  secondLetterDays: "A new member gets one about their first vote, {n} after they became a member.",
  thirdLetterDays: "And one about the branch where they live, {n} after they joined.",
  emailWaitHours:
    "A new email address takes over {n} after it was confirmed. The old one is told at once and can stop it.",
  activeDays:
    "An active member is in good standing and took part within the last {n}: proposed, supported, argued or voted. Whom a list brought in counts for as long from that day on, whether they have come or not. A share of active members is one of those whose word counts for it by then.",
  importUndoHours:
    "An import of a members' list can be taken back as a whole for {n}. Until then nobody whom it brought in stands on a roll.",
  peopleDays:
    "Members see the list of people once they have been members for {n}. Those who founded the party see it from the first day.",
  officeMonths: "Whoever takes office holds it for {n} at most; then it ends by itself.",
  supportMemberDays:
    "A member's support, their backing in a hearing and their word on a summary count once they have been a member for {n}. Talking, drafting and helping are open from the first hour.",
  voteMemberDays:
    "Whoever has been a member for {n} when a ballot opens stands on its roll, and counts for its quorum.",
  stopMemberDays: "A member can stop what officers ask for once they have been a member for {n}.",
  challengeMemberDays:
    "A member can challenge an official act once they have been a member for {n}.",
  recallMemberDays: "A member can ask for somebody's recall once they have been a member for {n}.",
  juryMemberDays: "Jurors are drawn from those who have been members for {n}.",
  grantMemberDays:
    "Whoever fills an office out of turn has been a member for at least {n}; while the party itself is younger, any member can.",
  foundingDays:
    "In the first {n} of the party, its founders count for all of this from the first day. Whoever joins counts after their own days.",
  vouchersNeeded:
    "Before anything of a newcomer counts, {n} of standing have vouched that they have met them and that they are a person. With none, vouching is switched off. It is asked of nobody who was a member on the day on which it was switched on, founded the party, or came by its members' list.",
  vouchMemberDays:
    "Vouching is for members who have been ones for {n}, and for whom, where it is asked of them, others have vouched.",
  vouchWaitDays:
    "A newcomer counts from {n} after the last vouch that they need, and not before their own days. Until then each vouch can be taken back, and counts only while its member is in good standing.",
  vouchesMost: "A member vouches for at most {n} within those days that the next paragraph names.",
  vouchesDays:
    "For that number, the vouches of the last {n} are counted, those included that were taken back.",
  joinsAnHour:
    "At most {n} come in by the form within an hour. Whoever confirms their address when there is no more room waits, and the clock lets them in as soon as there is, the first first.",
  joinsOfDomain: "Of them, at most {n} have an email address at one domain.",
  joinsOfPlace: "And at most {n} have a postcode of one area, such as PL.",
  leastAge:
    "People join from the age of {n}. Nobody is asked for their date of birth, only whether they are 18.",
  lapsedKeptDays:
    "Whoever has not renewed, and has not signed in either, for {n} is erased: all that the party keeps of them.",
  supporterKeptDays: "So is a supporter who has not signed in for {n}.",
  goingNoticeDays: "Before that they get a letter, and have {n} to come back.",
  suspensionKeptDays: "From {n} after a suspension is over, nothing says any more whose it was.",
  openIdeas: "A member may have at most {n} open at a time.",
  ideasADay: "A member may publish at most {n} within a day, those included that were withdrawn.",
  ideaDays: "An idea has {n} to gather its support; then it lapses.",
  supportPercent:
    "An idea moves to discussion when {n} of active members support its present text.",
  supportLeast: "However small the party, that is never fewer than {n}.",
  supportMost: "However large the party, that is never more than {n}.",
  adoptionMembers:
    "When an author withdraws a proposal, {n} who supported it may adopt it together.",
  adoptionDays: "They have {n} for that.",
  discussionDays: "A discussion lasts at least {n}.",
  discussionMostDays: "It ends when both camps call one summary fair, and at the latest after {n}.",
  fairPerCamp: "A summary is fair when {n} of each camp say so, or all of a camp that is smaller.",
  statementsEach: "Each member may add {n} to one opinion map at most.",
  mapLeastMembers: "An opinion map is shown once {n} whose support counts have answered.",
  mapLeastGroup:
    "No group in it has fewer than {n}, and no figure is shown of fewer, so that it tells nobody's own opinion.",
  mapDotsMembers: "Where members stand is drawn as dots once {n} have answered.",
  draftingDays: "Drafting lasts at least {n}.",
  draftRestDays:
    "Before the text is called finished, it has stood unchanged for {n}, so that everybody could read it.",
  draftingMostDays:
    "After {n} of drafting, supporters may take the pen from authors who have not finished.",
  penMembers: "It takes {n} who support the proposal to take the pen.",
  openTopics: "A member may have at most {n} for the weekly discussion open at a time.",
  topicVotes: "A member may support at most {n} for the weekly discussion at a time.",
  topicDays: "A topic that has not been discussed {n} after it was proposed falls.",
  topicNoticeDays:
    "A week's topic, day and hour are taken {n} before its Monday: of those that most members support.",
  meetingHour:
    "Until members have said when they have time, the weekly discussion begins at {n} on a Wednesday.",
  meetingMinutes: "A weekly discussion lasts {n}.",
  meetingLinkMinutes:
    "Its video link is shown to members {n} before it begins, and until it is over.",
  meetingReminderHours: "Members who said that they come are reminded once, {n} before it begins.",
  meetingDraftDays:
    "Whoever takes up what came of a weekly discussion has {n} to publish it; then any other member may begin from it too.",
  agendaPoints: "A member may put at most {n} on the agenda of one weekly discussion.",
  slowReports:
    "A discussion in which {n} have reported something within a day becomes slow; two keys can make it slow as well.",
  slowHours: "A discussion is slow for {n}; then it ends by itself.",
  slowMinutes: "In a slow discussion a person writes at most once in {n}.",
  reportsADay: "A person may report at most {n} a day.",
  amendmentDays: "When its authors call a text finished, members can amend it for {n}.",
  insistPercent:
    "An amendment whose mover insists goes to the vote if it has the support of {n} of active members.",
  insistLeast: "However small the party, that takes never fewer than {n}.",
  ballotsAWeek:
    "Of ballots on policy, strategy and the rulebook at most {n} open in a week. The others wait.",
  votingDay:
    "Those ballots open on {n}, at the hour at which they close. A number stands for it: 1 is Monday and 7 is Sunday, and 0 is whatever day a hearing ends on.",
  priorityMarks:
    "What has most marks goes first, and of two with as many the one that has waited longer. Each member has {n} to put on what waits.",
  queueMostDays:
    "No ballot waits longer than {n} after its hearing, even where more then open in a week than the number above.",
  hearingDays:
    "The final text stands unchanged for {n} before the vote, so that the case for and against can be written.",
  caseWords: "The case for and the case against have at most {n} each.",
  alternativePercent:
    "A member's alternative with the support of {n} of active members must be on the ballot.",
  alternativeLeast: "However small the party, that is never fewer than {n}.",
  ballotDays: "A ballot is open for {n}.",
  closingHour:
    "What the rules count in days ends at {n} by UK clocks, and so ballots open and close then: on the day so many days after it began, or a day later for what began when that hour was over. What holds somebody or something back lasts no longer than its days of 24 hours, and what the rules count in hours is counted to the minute.",
  reminderHours: "Whoever has not voted {n} before a ballot closes is reminded once.",
  reminderRestHours: "That letter comes {n} after the ballot opened, at the earliest.",
  majorityPercent: "A proposal passes with more than {n} of the votes for or against it.",
  quorumPercent: "A ballot counts when at least {n} of active members have voted.",
  unlistedPercent:
    "Where more than {n} of a roll is not in the list of people, nobody is shown how anybody else voted.",
  paperPercent:
    "Members without a mailbox vote with codes on paper. They stand on a roll, and count for its quorum, as long as they are at most {n} of it together; where they are more, none of them does.",
  rulebookMajorityPercent:
    "A change to this rulebook passes with at least {n} of the votes for or against it.",
  rulebookQuorumPercent:
    "A ballot on this rulebook counts when at least {n} of active members have voted.",
  quorumLeast:
    "However small the party, a ballot counts with no fewer votes than those of {n}, or of all on a roll that is smaller.",
  trusteesWanted:
    "Each sealed ballot has {n} as its trustees, of different bodies. Nobody who stands in it is one.",
  trusteesNeeded: "It takes {n} of them together to open what was added up. Fewer open nothing.",
  trusteeAnswerDays:
    "Whoever is asked to be a trustee has {n} to say yes or no; then the next in line is asked.",
  trusteeRoundDays:
    "For each step of making the keys, and of opening what was added up, trustees have {n}. Whoever has not done it by then is named by their office; while the keys are made, the next in line takes their place.",
  spareCodesPercent:
    "Beside the voting codes of the roll, the registrar makes {n} more, to replace codes that are lost.",
  spareCodesLeast: "However small the roll, there are as many spare codes as {n} need.",
  sealedLateDays:
    "A sealed ballot whose keys or codes are late opens and closes so many whole days later. After {n} it is not held, and that is said.",
  partLeast: "No part of a sealed ballot in which fewer than {n} voted is published by itself.",
  sealedAskPercent:
    "A ballot on a proposal is a sealed one when {n} of active members ask for that before its text is frozen. At 0 every one is, unasked. It needs people of three bodies to keep its keys; where there are none, it is a show of hands.",
  restDays: "What was not adopted rests for {n} before it may be proposed again.",
  reviewMonths: "Each policy is reviewed {n} after it was adopted or reaffirmed.",
  reviewPercent: "A policy is reviewed sooner when {n} of active members ask for it.",
  reviewLeast: "However small the party, that is never fewer than {n}.",
  deedNameDays:
    "Whoever wrote what was adopted has {n} to say what is to be done and who answers for it. After that any member can take it on.",
  deedNoteDays:
    "Whoever answers for it says every {n} how it stands. Where no word came it is shown as overdue.",
  deedNoticeDays: "They get a letter {n} before that.",
  deedAskMembers: "When {n} say that it is not done, it stands on everybody's page of the week.",
  holdDays:
    "Two keys of different bodies may hold an item for the law, personal data or threats; it is free again after {n}.",
  requestHours:
    "What an officer asks for waits {n} for its other key. Then it expires, and nothing is done.",
  secondKeys:
    "Beside the asker it takes {n}, each turned by another person of a body that is not the asker's.",
  openRequests: "An officer may have at most {n} open at a time.",
  requestsADay: "An officer may ask for at most {n} within a day, whatever becomes of them.",
  mailDelayHours:
    "A letter to all members goes out without another key {n} after it was asked for, unless members stop it.",
  grantDelayHours:
    "An office is filled out of turn without another key {n} after it was asked for, unless members stop it. It then turns no key for the body that asked, and asks for nothing that takes that body's key.",
  stopPercent:
    "Whatever officers ask for is stopped when {n} of active members say stop before it is done.",
  stopLeast: "However small the party, that is never fewer than {n}.",
  stopMost: "However large the party, that is never more than {n}.",
  challengeHours:
    "When it has been done, members have {n} to challenge it. A jury drawn by lot then decides.",
  breakGlassMinutes:
    "When two officers open the operator's repairs, they are open for {n} and then closed by themselves.",
  breakGlassReviewDays: "What was repaired, and why, is laid before the members within {n}.",
  suspensionDays: "Somebody can be suspended for {n} at most; then it ends by itself.",
  hiddenTextDays:
    "The text of a hidden post is kept for a jury and for its writer for {n}; then it is deleted.",
  exportHours:
    "A file of the members' list can be fetched once, by whoever asked for it, within {n}.",
  grantMonths:
    "An office that is filled out of turn is held for {n} at most, and no longer than the term that it belongs to.",
  challengePercent: "A challenge stands when {n} of active members have joined it.",
  challengeLeast: "However small the party, that is never fewer than {n}.",
  challengeMost: "However large the party, that is never more than {n}.",
  juryDrawHours:
    "The jury is drawn {n} after its challenge stands, so that everybody can see beforehand what the lot is made of.",
  jurySize:
    "A jury is {n}, drawn by lot from the active members who had no part in the act or the challenge.",
  jurorAnswerDays:
    "A juror has {n} to say that they serve; then the next of the lot takes their place.",
  juryDays: "A jury has {n} to decide.",
  juryQuorum: "It decides when at least {n} of it have voted, or all of a jury that is smaller.",
  juryMajorityPercent: "It overturns the act with more than {n} of its votes; else the act stands.",
  juryTimes:
    "Jurors are called {n} at most: where too few have voted, the next of the lot take the empty places. An act that no jury has judged by then falls.",
  recallPercent:
    "Whether somebody is recalled from office comes to a ballot when {n} of active members ask for it.",
  recallLeast: "However small the party, that is never fewer than {n}.",
  recallMost: "However large the party, that is never more than {n}.",
  recallDays: "They have {n} for that.",
  recallAnswerDays:
    "The ballot opens {n} later, so that whoever holds the office can answer first.",
  recallRestDays: "When a recall has failed, nobody can ask for the same again for {n}.",
  recallKeyHolders:
    "A recall is decided by a sealed ballot where at least {n} who hold offices of different bodies could keep its keys, and never fewer than it has trustees. Else, and always where this number is 0, it is a show of hands.",
  electionLeadDays:
    "The clock calls an election {n} before a term ends, and at once where nobody holds an office. Nobody can put it off.",
  standMemberDays:
    "Whoever stands in an election has been a member for at least {n}; while the party itself is younger, any member can.",
  nominationDays: "Members can be nominated for {n}.",
  nominationPercent: "A nomination stands with the support of {n} of active members.",
  nominationLeast: "However small the party, that is never fewer than {n}.",
  nominationMost: "However large the party, that is never more than {n}.",
  shortNoticeDays:
    "Whoever lacks something for their nomination gets a letter about it {n} before nominations close.",
  candidateQuestions:
    "Every candidate is asked the same {n} at most: those for which most members had voted when the election was called.",
  statementWords: "A candidate's statement, and each of their answers, has at most {n}.",
  statementKeptPercent:
    "Members support the statement that they read. Where fewer than {n} of the words of that one and of what its candidate writes later are the same, support ends, whoever gave it is told, and the new one is handed in and supported anew.",
  campaignDays:
    "Between the day on which the papers are frozen and the ballot, members have {n} to read and to ask.",
  electionBallotDays: "The ballot of an election is open for {n}.",
  resultHours:
    "A result stands {n} after it was counted, unless members challenge it. Then whoever was elected takes office.",
  electionRestDays:
    "Where seats stayed empty, for want of candidates or by the members' will, the clock calls again {n} later.",
  countbackMonths:
    "A seat that falls empty within {n} of its election is filled from the rankings of that election, counted again among those who stood and still want it. Later, or where that finds nobody, members vote again.",
  countbackAnswerDays: "Those who stood have {n} to say whether they want it.",
  constraintSeats: "Where an election fills {n} or more, the next three paragraphs hold.",
  womenPercent: "At least {n} of those seats go to women, where as many women stand.",
  underThirtyLeast:
    "At least {n} of them go to candidates who are under thirty, where as many of those stand.",
  regionLeast:
    "At least {n} of them go to each nation or region from which somebody stands. Where not all of these seats can be kept together, first those for candidates under thirty are let go, then those for regions, then those for women, one after another.",
  scrutinyHours:
    "Where candidates have scrutineers, those see the result and every file {n} before everybody else. The hash of what they see stands in the record before.",
  hustingsNoticeHours: "The hour and the link of a hustings are set at least {n} before it.",
  urgentNominationDays:
    "Where the law leaves no time, as before a by-election, members can be nominated for {n}.",
  urgentCampaignDays: "Then the ballot opens {n} after that.",
  urgentBallotDays: "It is open for {n}.",
  urgentResultHours: "And its result stands {n} after it was counted.",
  noticeAnswerDays:
    "Members ask whoever holds an office on notice. An answer is due within {n}; a question without one is shown as such.",
  openNotices: "A member has at most {n} waiting for an answer at a time.",
  lotWaitDays:
    "When an office that is filled by lot falls vacant, members have {n} to say that they want to.",
  lotDrawHours:
    "The lot is drawn {n} after its pool is fixed, so that everybody can see beforehand what it is made of.",
  lotAnswerDays: "Whoever is drawn has {n} to say yes; then the next of the lot takes their place.",
  appointersNeeded: "A body appoints somebody to an office when {n} of those who act for it agree.",
  appointWaitDays:
    "An appointment that too few of them have agreed to {n} after one of them proposed it does not come about.",
  appointDelayHours:
    "An appointment stands {n} after that, unless members stop it as they stop a request.",
  branchMembers:
    "A branch is founded when {n} of those who would belong to it have said that they will.",
  regionMembers: "A branch for a whole region or nation is founded when {n} of them have.",
  foundingBranchDays: "They have {n} to say so. After that anybody can begin again.",
  branchVoteDays:
    "Whoever has chosen another branch than their postcode's votes in it {n} after that: nobody fills a branch with friends on the day before.",
  branchNoticeDays:
    "Two keys can close, join or divide a branch, or take a right from it. It is told, and nothing happens for {n}.",
  branchObjectPercent:
    "In that time its members can object. Where {n} of them do, it does not happen.",
  branchObjectLeast: "At least {n} have to.",
  branchObjectMost: "And never more than {n}.",
  branchRestDays: "What a branch's members have stopped cannot be asked for again for {n}.",
  branchOfficeMonths: "A branch's officers are elected by its members for {n}.",
  branchLettersAWeek:
    "One officer of a branch writes to its members {n} within seven days. A further letter takes the key of another of its officers.",
  motionMembers:
    "A branch decides on a motion by a show of hands where {n} who vote in it want it decided.",
  motionDays: "They have {n} to say so. After that anybody can put it again.",
  looksADay:
    "An officer of a branch looks at how to reach {n} at most within a day, each with a reason that whom it is about reads.",
  ...money,
  ...events,
  ...stalls,
  ...teams,
  ...tracks,
  ...contact,
} satisfies Record<RuleName, string>;
