/** Every sentence of this room that a person reads. */
export const words = {
  fields: {
    code: "The code",
    codeForm: "The code is 8 digits. Copy it from the letter, or type it.",
  },
  signIn: {
    title: "Sign in",
    lead: "We send a code to your email address. You type it here, and you are in.",
    email: "Email address",
    emailHint: "The one that you joined with.",
    send: "Send me a code",
    noRecord: "Not with us yet?",
    join: "Join",
  },
  code: {
    title: "Type the code",
    lead: (address: string) =>
      `We have sent a letter to ${address}. If it belongs to somebody who has joined, it holds a code of 8 digits.`,
    label: "Code from the letter",
    hint: "It works for 10 minutes, in this browser only.",
    send: "Sign in",
    again: "No letter?",
    againSays: "Look into the spam folder, check the address, or ask for a new code.",
    askAgain: "Ask for a new code",
  },
  refusals: {
    wrong: (left: number) =>
      left === 1
        ? "That is not the code in the newest letter. You have one more try."
        : `That is not the code in the newest letter. You have ${left} more tries.`,
    over: "This code has been used or has run out. Please ask for a new one.",
    signedOut: "You are signed out already.",
  },
  letters: {
    codeSubject: (party: string) => `Your code for ${party}`,
    codeText: (name: string, party: string, code: string) =>
      `Hello ${name},\n\nthis is your code to sign in to ${party}:\n\n${code}\n\nIt works once, for 10 minutes, in the browser that you asked from. Nobody from the party will ever ask you for it. If you did not ask for it, do nothing: without the code nobody gets in.\n`,
    unknownSubject: (party: string) => `Signing in to ${party}`,
    unknownText: (party: string, link: string) =>
      `Hello,\n\nsomebody, probably you, asked for a code to sign in to ${party} with this address. Nobody has joined with it, so there is none. You may have joined with another address, or you can join here:\n\n${link}\n\nIf it was not you, do nothing. We have kept no record of you.\n`,
    newSessionSubject: (party: string) => `You signed in to ${party}`,
    newSessionText: (name: string, party: string, device: string, link: string) =>
      `Hello ${name},\n\nyou have just signed in to ${party} with ${device}. If that was you, do nothing.\n\nIf it was not, end that session here and look after your mailbox, since a code was read there:\n\n${link}\n`,
  },
  device: {
    unknown: "an unknown browser",
    on: (browser: string, system: string) => `${browser} on ${system}`,
  },
  confirm: {
    title: "Confirm your address",
    lead: "One click, and you are in.",
    button: "Yes, this is my address",
    unknownTitle: "This link does not work any more",
    unknown: "It has been used, or has run out. Fill in the form again, or sign in if you joined.",
  },
} as const;
