import { mePath } from "../me/addresses.ts";

/** Every sentence of this room that a person reads. */
export const en = {
  fields: {
    code: "The code",
    passkeyName: "The passkey's name",
    codeForm: "The code is 8 digits. Copy it from the letter, or type it.",
  },
  signIn: {
    title: "Sign in",
    lead: "We send a code to your email address. You type it here, and you are in.",
    againTitle: "Is it you?",
    againLead:
      "You signed in a while ago. Before this step, please show once more that it is you: with a passkey, or with a new code.",
    email: "Email address",
    emailHint: "The one that you joined with.",
    send: "Send me a code",
    notWithUs: "Not with us yet?",
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
        ? "That is not the code that this browser asked for. Take the one in the newest letter. You have one more try."
        : `That is not the code that this browser asked for. Take the one in the newest letter; one that was asked for in another browser works only there. You have ${left} more tries.`,
    over: "This code has been used or has run out. Please ask for a new one.",
    elsewhere:
      "No code waits in this browser. A code works only in the browser in which it was asked for, once and for 10 minutes: go back to that one and type it there, or ask for a new one here.",
    signedOut: "You are signed out already.",
  },
  limits: {
    codes: (seconds: number) =>
      `Very many codes were asked for from your network just now. Please wait ${seconds} seconds, then go back and ask again.`,
    mailbox: (seconds: number) =>
      `We have sent several letters to this address already. Use the code in the newest one, or wait ${seconds} seconds, go back and ask again.`,
    mailboxInAll: (seconds: number) =>
      `Very many codes were asked for with this address just now, from many places. Use a passkey or a browser in which you have signed in before; or wait ${seconds} seconds, go back and ask again.`,
    tries: (seconds: number) =>
      `There were very many tries to sign in from your network just now. Please wait ${seconds} seconds, then go back and try again.`,
  },
  unsent: {
    isKept:
      "You are signed out, so what you sent has not arrived. It is kept in this browser for an hour: sign in, and you are back at your form.",
    gone: "What you sent while you were signed out is kept for an hour, in the browser in which you wrote it. It is not here any more.",
    tooMany: "Very many forms were sent from your network just now by people who are signed out.",
    page: {
      title: "This has not been sent",
      lead: "You were signed out when you sent this. Here is what you wrote: look at it, and send it. It is sent in the name of whoever is signed in now.",
      leadWithoutText:
        "You were signed out when you pressed the button, so nothing was done. Go back to the page, and press it once more.",
      text: (number: number) =>
        number === 1 ? "What you wrote" : `What you wrote, part ${number}`,
      send: "Send it now",
      back: "Back to the page",
    },
  },
  unknownId: "There is no such thing of yours.",
  trail: [{ label: "Me", href: mePath }],
  passkeys: {
    failedToAdd:
      "That did not work. Your browser has perhaps stopped, or has this passkey already. Try again if you like.",
    asking: "Follow what your browser asks…",
    title: "My passkeys",
    lead: "A passkey signs you in with your finger, face or PIN, on your own phone, computer or key. There is nothing to remember, and nothing that anybody could steal from us.",
    add: "Add a passkey on this device",
    adding: "Follow what your browser asks…",
    noScript:
      "Your browser cannot add one here. The emailed code works everywhere, with or without passkeys.",
    none: "You have none yet",
    noneSays: "With a passkey you need no letter and no code to sign in.",
    list: "Passkeys that sign you in",
    added: "Added",
    used: "Last used",
    neverUsed: "Not used yet.",
    name: "Name",
    rename: "Save the name",
    renameOf: (name: string) => `Save the name of ${name}`,
    remove: "Remove",
    removeOf: (name: string) => `Remove ${name}`,
    signIn: "Sign in with a passkey",
    failed:
      "That did not work. Try again, or use the code that we send to your email address instead.",
    notAccepted: "This passkey could not be accepted. Please try again.",
    notKnown:
      "We do not know this passkey, or the page was open for too long. Try again, or sign in with a code.",
    known: "This passkey has been added already.",
    unknown: "You have no such passkey. It may have been removed.",
    tooMany: (most: number) =>
      `You can have at most ${most} passkeys. Remove one that you do not use.`,
  },
  sessions: {
    title: "Where I am signed in",
    lead: (idle: number, most: number) =>
      `A session ends by itself when it is not used for ${idle} days, and in any case after ${most} days.`,
    here: "This browser",
    began: "Since",
    seen: "Last seen",
    by: {
      code: "By a code",
      passkey: "By a passkey",
      confirmation: "By confirming the address",
      demonstration: "In the demonstration",
    },
    end: "End it",
    endOf: (device: string) => `End it: the session with ${device}`,
    endOthers: "End all the others",
    onlyOne: "You are signed in nowhere else.",
    unknown: "That session has ended already.",
  },
  letters: {
    passkeyAddedSubject: (party: string) => `A passkey was added at ${party}`,
    passkeyAddedText: (name: string, party: string, passkey: string, link: string) =>
      `Hello ${name},\n\na passkey was added for you to sign in to ${party}: ${passkey}. If that was you, do nothing.\n\nIf it was not, remove it here, and end the sessions that are not yours:\n\n${link}\n`,
    passkeyRemovedSubject: (party: string) => `A passkey was removed at ${party}`,
    passkeyRemovedText: (name: string, party: string, passkey: string) =>
      `Hello ${name},\n\na passkey with which you signed in to ${party} was removed: ${passkey}. It signs you in no longer. You can always sign in with a code.\n`,
    codeSubject: (party: string) => `Your code for ${party}`,
    codeText: (name: string, party: string, code: string) =>
      `Hello ${name},\n\nthis is your code to sign in to ${party}:\n\n${code}\n\nIt works once, for 10 minutes, in the browser that you asked from. Nobody from the party will ever ask you for it. If you did not ask for it, do nothing: without the code nobody gets in.\n`,
    unknownSubject: (party: string) => `Signing in to ${party}`,
    unknownText: (party: string, link: string) =>
      `Hello,\n\nsomebody, probably you, asked for a code to sign in to ${party} with this address. Nobody has joined with it, so there is none. You may have joined with another address, or you can join here:\n\n${link}\n\nIf it was not you, do nothing. We have kept nothing about you.\n`,
    waitsText: (name: string, party: string) =>
      `Hello ${name},\n\nsomebody, probably you, asked for a code to sign in to ${party} with this address. You have confirmed it and your place is kept, but you are not in yet: very many people are joining just now. So there is no code to send. You need do nothing; we write to you when you are in.\n`,
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
  kept: {
    sessions: {
      what: "Where you are signed in: when it began, when you were last seen, with which kind of browser",
      why: "So that you stay signed in, and can see and end it.",
      until: (length: string) => `${length} at most, and sooner if you do not come`,
    },
    codes: {
      what: "The code for which you asked, and to which address",
      why: "So that it works once, in your browser alone.",
      until: (length: string) => `${length} at most`,
    },
    passkeys: {
      what: "The public half of each of your passkeys, and what you call it",
      why: "So that you can sign in with it.",
    },
    browsers: {
      what: "That you have signed in with a browser before",
      why: "So that strangers who guess at codes do not shut you out.",
      until: (length: string) => `${length} after you last signed in with it`,
    },
  },
} as const;
