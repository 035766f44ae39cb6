const whyStopped = (status: number, code: number | undefined): string => {
  const number = code === undefined ? String(status) : `${status}/${code}`;
  if (status === 401)
    return `The chat server does not take the party's key any more (${number}). Whoever runs the server here has to put in a new one.`;
  if (code === 50_013 || status === 403)
    return `The chat server does not let the party's program do it (${number}). Its own highest role must stand above every role that it gives, and it must be allowed to manage roles. Being an administrator is not enough.`;
  if (code === 10_011)
    return `A role that is to be given is not on the chat server any more (${number}). Say what else is to be given, or nothing.`;
  return `The chat server refused what the party's program asked (${number}).`;
};

/** Every sentence of this room that a person reads. */
export const en = {
  trail: "Me",
  whyStopped,
  fields: {
    state: "what the chat server sent you back with",
    account: "the number of the account",
    meaning: "Choose to whom it is given.",
    role: "Choose a role of the server.",
  },
  meant: {
    member: "All members",
    supporter: "All supporters",
    branch: (name: string) => `Members of the branch ${name}`,
    team: (name: string) => `The team ${name}`,
    office: (title: string) => `Office: ${title}`,
  },
  own: {
    title: "Your account on the chat server",
    lead: "Link it, and what you may see and say there follows what you are in the party.",
    none: "This party has no chat server",
    noneSays: "Whoever runs this site has set none up. There is nothing to link.",
    link: (server: string) => `Link your ${server} account`,
    linkSays: (server: string) =>
      `${server} itself asks whether it is you. You type no name here, so nobody can link an account that is not theirs.`,
    begin: "Begin",
    goTitle: (server: string) => `Now to ${server}`,
    goSays: (server: string) =>
      `${server} asks whether we may see who you are there, and nothing else. Then you come back here. Do it in this browser, within a quarter of an hour.`,
    go: (server: string) => `Go to ${server}`,
    linked: "Linked",
    account: "Number of your account",
    onIt: "On the party's server",
    isThere: "Yes",
    isNotThere: (server: string) =>
      `Not when we last asked. Come to the party's server on ${server} first, then press the button.`,
    isAsked: "Asked within a minute",
    has: "Your roles there",
    noRoles: "None",
    look: "Look again now",
    unlinkSays:
      "Your roles there are taken within a minute, and then we keep the number no longer.",
    unlink: "Unlink my account",
    knows: "What we know, and who sees it",
    knowsSays: (server: string): readonly string[] => [
      `We know the number of your account on ${server}. We do not know what you are called there.`,
      "Nobody in the party sees that number but you. The programs of the server use it; whoever runs them could read it.",
      `On ${server} everybody on the party's server can see which roles you have: that you are a member, your branch, your teams, your office.`,
      "No message is ever read: the party's program only gives and takes roles.",
      `When you leave the party, your roles are taken within a minute. You stay on the server until you leave it there.`,
    ],
    roles: "What each role means",
  },
  settings: {
    title: "Roles on the chat server",
    trail: "Our party",
    lead: "Whoever has linked their account gets these roles, and loses them when it is no longer so.",
    none: "This party has no chat server",
    noneSays: "Whoever runs this site has set none up.",
    means: "What a role means",
    nothing: "No role means anything yet.",
    tried: (server: string) =>
      `All of this was tried with a test server that answers as ${server} says it does; with ${server} itself it was not tried so far.`,
    meaning: "Given to",
    role: "Role",
    own: "Your own account",
    stopped: "The roles stand still",
    since: "Since",
    stoppedSays:
      "Nothing that waits is lost. Mend it first: each refusal more brings the party's address nearer to being shut out.",
    goOn: "It is mended: go on",
    ask: "Ask for a change",
    askSays: "You ask for it. It happens when an officer of another body turns the other key.",
    above:
      "On the server the highest role of the party's program must stand above every role that it gives. Otherwise the server refuses, and everything stops until somebody lets it go on.",
    noKnown: "The server has not told us any role yet that we could give.",
    roleHint:
      "Roles with which somebody could change the server, and those of other programs, are not among them: no program gives these.",
    noRole: "No role",
    why: "Why?",
    send: "Ask for it",
  },
  letters: {
    subject: (server: string) => `Your roles on ${server}`,
    says: {
      left: (party: string, server: string) =>
        `You have left ${party}, and we have taken the roles on our ${server} server that came with your membership. Thank you for the time that you were with us. Nobody has removed you from the server: you can leave it there whenever you like. Should you come back, your roles come back by themselves. If you want us to forget the number of your account, unlink it here:`,
      suspended: (party: string, server: string) =>
        `While you take no part in ${party}, you have no roles on our ${server} server. They come back by themselves when that time is over. What is known of your account stands here:`,
    },
    text: (name: string, middle: string, link: string) => `Hello ${name},

${middle}

${link}
`,
    stoppedSubject: (server: string) => `Roles on ${server} stand still`,
    stoppedText: (server: string, why: string, link: string) => `Hello,

the roles of our members on ${server} follow their membership no longer, because the server has refused.

${why}

Nothing that waits is lost, and until you let it go on nothing more is asked. This letter went to two officers. When it is mended, press the button on this page:

${link}
`,
  },
  record: {
    setRole: (to: string, role: string | undefined) =>
      role === undefined
        ? `Chat server: no role is given for this any more. ${to}.`
        : `Chat server: the role ${role} is given for this from now on. ${to}.`,
  },
  kept: {
    what: "The number of your account on the party's chat server, if you have linked it, and which roles it has by us; until they are taken, for 30 days at most, the number alone after you unlink it or go",
    why: "So that your roles there follow what you are in the party",
  },
  refuse: {
    noServer: "This party has no chat server.",
    linkedAlready:
      "You have linked an account already. Unlink it first if you want to link another.",
    notLinked: "You have linked no account.",
    isAnothers:
      "Somebody else here has linked this account. It can be linked once. If it is yours, unlink it where you did so.",
    notBegun:
      "We could not tell that this was begun here, in this browser, within the last quarter of an hour. Nothing was linked. Begin again.",
    saidNoThere: "You said no there, so nothing was linked.",
    away: "The chat server does not answer at the moment. Nothing was linked. Try again in a few minutes.",
    notStopped: "It runs already.",
    noSuchThing: "There is no such branch, team or office any more.",
    noSuchRole: "The server has told us of no such role. Load the page again.",
    isItsOwn: "The server gives this role by itself. Choose another.",
    isPowerful:
      "With this role somebody could change the server or remove people from it. No program gives it: do it there by hand.",
  },
};
