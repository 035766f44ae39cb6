/** Every sentence of this room that a person reads. */
export const words = {
  may: {
    signIn: "Please sign in first.",
    unconfirmed: "Please confirm your email address first: the link is in the mail we sent you.",
    supporter:
      "Only members can do this. You are a supporter: you can become a member on the page Me.",
    lapsed: "Your membership has run out. Renew it on the page Me, and you can do this at once.",
    clock: "Only the clock moves this on.",
    operator: "This is done on the server.",
  },
  formerMember: "A former member",
  fields: {
    name: "The name",
    nameForm: "A name cannot hold a web or email address.",
    key: "The link's key",
    reason: "The reason",
    after: "Choose whether you stay as a supporter or go altogether.",
    about: "What you say about yourself",
    postcode: "Write the postcode in full, like PL4 0AB, or leave it empty.",
    kind: "Choose whether you join as a member or a supporter.",
    consent: "Tick the box: we may keep your record only if you agree.",
  },
  join: {
    title: "Join us",
    intro: "It takes a minute. You decide what we stand for from the first day.",
    as: "How do you want to take part?",
    member: "As a member",
    memberHint: "You propose, vote and stand for election. Membership runs for a year at a time.",
    supporter: "As a supporter",
    supporterHint: "You read, discuss and come along. You can become a member later.",
    name: "Your name",
    nameHint: "Other members see it, in the list of people and beside what you write.",
    email: "Email address",
    emailHint: "We send a link to it, to make sure that it is yours. Nobody else sees it.",
    postcode: "Postcode (if you like)",
    postcodeHint: "It tells us which branch is yours. Nobody else sees it.",
    consentLabel:
      "I agree that the party keeps my record. I know that this says something about my political opinions, and that I can have it erased at any time.",
    send: "Join",
    sentTitle: "Look into your mail",
    sent: "If that address is yours, a letter is on its way. Open the link in it to go on. It works for three days.",
    sentNothing: "Nothing after ten minutes? Look into the spam folder, or fill in the form again.",
  },
  confirm: {
    title: "Confirm your address",
    intro: "One click, and you are in.",
    button: "Yes, this is my address",
    unknown:
      "This link has been used or has run out. Fill in the form again, or sign in if you have joined already.",
  },
  importing: {
    operator: "the operator",
    began: "The import of a membership roll began.",
    ended: ({ added, known, refused }: { added: number; known: number; refused: number }) =>
      `A membership roll was imported: ${added} added, ${known} known already, ${refused} refused.`,
    added: "Added.",
    known: "There is a record with this mailbox already. Nothing was changed.",
    gone: "The roll says that they are no member any more.",
    renewsOn: "The day on which the membership ends is not a day we can read.",
    postcode: "Added without the postcode, which is none.",
    joinedOn: "Added without the day of joining, which we cannot read.",
    empty: "The file is empty.",
  },
  limits: {
    joins: "Very many people have joined from your network just now. Please try again in an hour.",
    mailbox:
      "We have sent several letters to this address already. Look for them, or try again in an hour.",
    emailChanges: "You have changed your address several times. Please try again in an hour.",
  },
  trail: [{ label: "Me", href: "/me" }],
  details: {
    title: "My record",
    lead: "What the party keeps of you. Change it whenever you like.",
    name: "Name",
    nameHint: "Other members see it.",
    postcode: "Postcode (if you like)",
    postcodeHint: "It tells us which branch is yours. Nobody else sees it.",
    about: "About you (if you like)",
    aboutHint:
      "What you know, what you care about, what you would help with. Other members see it.",
    listed: "Show me in the list of people",
    listedHint:
      "Members see that list, nobody else does. Whoever holds an office is shown in any case.",
    send: "Save",
  },
  email: {
    title: "My email address",
    lead: (email: string) => `You sign in with ${email}. Letters go there too.`,
    label: "New email address",
    hint: "We send a link to it. The change counts once you have opened the link, signed in.",
    send: "Change my address",
    sentTitle: "Look into your mail",
    sent: "If that address is free, a letter with a link is on its way to it. Open the link in this browser within a day. Until then nothing changes.",
    confirmTitle: "Change my address",
    confirmLead: "From then on you sign in with the new address.",
    confirmButton: "Yes, use this address",
    unknown: "This link has been used or has run out, or it is not yours. You can ask for another.",
    askAgain: "Ask for another link",
  },
  renew: {
    title: "Renew",
    lead: (until: string, next: string) =>
      `Your membership runs to ${until}. Renewed now, it runs to ${next}.`,
    button: "Renew my membership",
    notMember: "There is no membership to renew: you are a supporter.",
    tooEarly: (until: string, opens: string) =>
      `Your membership runs to ${until}. You can renew it from ${opens}.`,
  },
  become: {
    title: "Become a member",
    lead: "You are a supporter. As a member you also propose, vote and stand for election.",
    until: (until: string) => `Your membership would run to ${until}. Then you choose again.`,
    button: "Become a member",
    already: "You are a member already.",
  },
  leave: {
    title: "Leave",
    lead: "You can go at any time, at once, and come back whenever you like.",
    reason: "Why do you go? (if you like to say)",
    reasonHint: "We keep the reason without your name, so that the party can learn from it.",
    after: "What shall we do with your record?",
    supporter: "Keep it: I stay as a supporter",
    supporterHint: "Your vote ends at once. You still sign in, read and discuss.",
    goneLabel: "Delete it: I go altogether",
    goneHint:
      "As if you had chosen “Erase me”. What you wrote in public stays, under “A former member”.",
    button: "Leave",
    gone: "Your record is gone already.",
    isSupporter: "You are a supporter already. To go, choose to have your record deleted.",
    back: "Stay",
  },
  erase: {
    title: "Erase me",
    lead: "We delete what we know of you, at once. Nobody can bring it back.",
    whatGoes: "Deleted: your name, addresses, postcode, drafts, sessions, passkeys and letters.",
    whatStays:
      "Kept: what the party decided, and what you wrote in public, under “A former member”. Votes of ballots that are over stay counted.",
    download: "Download my data first",
    word: "erase",
    label: "To make sure, type: erase",
    typeIt: "Type the word: erase",
    button: "Erase me for ever",
    goneTitle: "You are gone",
    gone: "Your record has been deleted, and you are signed out everywhere. Thank you for your time with us.",
    comeBack: "You can join again whenever you like.",
  },
  letters: {
    emailSubject: (party: string) => `Your new address for ${party}`,
    emailText: (party: string, link: string) =>
      `Hello,\n\nsomebody, probably you, wants to sign in to ${party} with this address from now on. If so, open this page in the browser in which you are signed in:\n\n${link}\n\nThe link works for one day. If it was not you, do nothing.\n`,
    emailTakenText: (party: string) =>
      `Hello,\n\nsomebody, probably you, wants to sign in to ${party} with this address. It belongs to another record already, so nothing was changed. If both records are yours, erase one of them first, under Me.\n`,
    emailChangedSubject: (party: string) => `Your address for ${party} has changed`,
    emailChangedText: (name: string, party: string) =>
      `Hello ${name},\n\nyour record with ${party} has another email address from now on. Codes and letters go there, no longer here.\n\nIf that was not you, answer to this letter at once.\n`,
    confirmSubject: (party: string) => `Confirm your address for ${party}`,
    confirmText: (name: string, party: string, link: string) =>
      `Hello ${name},\n\nplease open this page to confirm your address and take your place in ${party}:\n\n${link}\n\nThe link works for three days. If you did not ask to join, do nothing: no record is kept after that.\n`,
    knownSubject: (party: string) => `You have joined ${party} already`,
    knownText: (name: string, party: string, link: string) =>
      `Hello ${name},\n\nsomebody, probably you, filled in the form to join ${party} with this address. It has a record already, so nothing was changed. You can sign in here:\n\n${link}\n`,
  },
} as const;
