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
    nameHint: "Other members see it beside what you write.",
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
  letters: {
    confirmSubject: (party: string) => `Confirm your address for ${party}`,
    confirmText: (name: string, party: string, link: string) =>
      `Hello ${name},\n\nplease open this page to confirm your address and take your place in ${party}:\n\n${link}\n\nThe link works for three days. If you did not ask to join, do nothing: no record is kept after that.\n`,
    knownSubject: (party: string) => `You have joined ${party} already`,
    knownText: (name: string, party: string, link: string) =>
      `Hello ${name},\n\nsomebody, probably you, filled in the form to join ${party} with this address. It has a record already, so nothing was changed. You can sign in here:\n\n${link}\n`,
  },
} as const;
