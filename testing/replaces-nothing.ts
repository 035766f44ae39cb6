/** Acts with a text that put none in another's place: each adds one, or says it once. */
export const REPLACES_NOTHING = [
  // Of which thing, and how much: nobody types it.
  ...["this-week.choose-level", "this-week.follow", "this-week.stop-following"],
  "opinions.add-statement",
  // An amendment is a text of its own, and so is what its authors say to it.
  ...["amendments.compose", "amendments.decline", "amendments.move"],
  ...["discussions.argue", "discussions.comment", "discussions.report", "discussions.summarise"],
  ...["hearings.offer-alternative", "juries.challenge", "juries.vote", "membership.join"],
  ...["membership.leave", "news.mail-to-all", "recalls.start", "repairs.repair", "repairs.review"],
  ...["requests.ask", "elections.ask", "elections.call-by-request"],
  // An answer stays, and what became of a promise is added to it.
  ...["promises.ask", "promises.answer", "promises.say-what-became"],
  // What is proposed for a weekly discussion, and why one was called off, is said once.
  ...["meetings.add-point", "meetings.call-off", "meetings.propose-topic"],
  // What a team does and is asked: each is added, and what one says of it stands beside it.
  ...["teams.ask-newcomer", "teams.found", "teams.join", "teams.propose"],
  ...["teamwork.add-task", "teamwork.call-meeting", "teamwork.call-off-meeting"],
  "teamwork.write-letter",
  // An event is held, called off and shown once; what one says of one's coming is one's own.
  ...["events.hold", "events.cancel", "events.add-photo", "events.sign-up"],
  ...["events.say-coming", "events.answer"],
  // What a stall asks, or is asked online, is said once, and each answer is added.
  ...["canvass.open-stall", "canvass.take-answers", "canvass.group-answer", "canvass.link-group"],
  ...["canvass.answer-online", "canvass.group-online", "actions.ask-online"],
  ...["canvass.ask-monthly", "canvass.type-sheet"],
  // A copy of the register is taken in once, leaflets and what happened at a door are each added, and a door is an address.
  ...["doorsteps.hand-in-register", "doorsteps.note-leaflets", "doorsteps.take-knocks"],
  "doorsteps.heed-wish",
  // An action is called and called off once; places, shifts and things are each added, and a permission is noted as it stands.
  ...["actions.call", "actions.call-off", "actions.offer-place", "actions.note-permission"],
  ...["actions.add-shift", "actions.add-kit"],
  // What is asked of, told to or done in a branch: each is added, or is said once with its reason.
  ...["branches.begin-founding", "branches.change", "branches.look", "branches.resign"],
  "motions.put",
  ...["bulletins.answer-message", "bulletins.write-letter", "bulletins.write-message"],
  // Payments and gifts are each a line of the books, and an account is named by a request.
  ...["money.bring-running", "money.check-gift", "money.give", "money.name-bank-account"],
  // A draft is begun once, notes and corrections are each added, and an article is withdrawn once.
  ...["news.begin-article", "news.correct-article", "news.note-draft", "news.withdraw-article"],
  // A picture is added with its words.
  "pictures.add-picture",
  // A claim is made once, and refused once with its reason.
  ...["claims.claim", "claims.refuse"],
  // A budget is a new line by a request, and a list of refunds is drawn up anew each time.
  ...["claims.set-budget", "refunds.draw-up"],
  // A loan is written down once, of a gift's journey what is said last holds, and a report that has changed is read again.
  ...["reports.note-loan", "reports.note-visit", "reports.send-report"],
  // A text is merged into what others wrote meanwhile, or becomes a version; what one knows is said anew each time.
  ...["drafting.save-text", "drafting.finish", "drafting.declare"],
  // A picture is chosen anew each time, with its words.
  "elections.show-picture",
  // What was said of a decision stays, and more is added; a post's reader says it anew each time.
  ...["deeds.note", "deeds.end", "deeds.take", "deeds.name", "social.judge-post"],
  // What people write to the party, note of it and answer: each is added. A correction stands beside its release.
  ...["contact.write-question", "contact.send-message", "contact.note-message"],
  ...["contact.answer-message", "press.write-release", "press.correct"],
  // Where letters wait is chosen, and nobody types it.
  "silences.begin",
  // A token is never shown again; whether a post is there, and why it should go, is said once.
  ...["social.offer-account", "social.settle-post", "social.take-down"],
  // An account is linked by what the chat server itself says, and nobody types it.
  "chat.link",
  // A newsletter begins as a draft.
  "newsletters.write",
  // An article in the party's name is begun once, and a correction names what it replaces.
  ...["editorials.write", "editorials.correct"],
  // A mention is noted or suggested once, answered once, and taken away once.
  ...["press.write-mention", "press.suggest-mention", "press.answer-suggestion"],
  // What is sealed.
  "ballots.cast",
  // Codes that were printed, and which sheets are in their envelopes.
  ...["ballots.note-posted", "ballots.show-paper", "ballots.vote-on-paper"],
];
