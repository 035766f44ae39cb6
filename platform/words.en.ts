/** What the platform itself says to people: of forms, fields and requests that it turns away. */
export const en = {
  form: {
    missing: "Something is missing in this form. Please load the page again.",
  },
  "signed-out": "You are signed out. Please sign in again.",
  unsent:
    "You were signed out, so this has not been sent. Here it is as you filled it in: look at it, and send it. It is sent in the name of whoever is signed in now.",
  "changed-meanwhile":
    "What stands here was changed while you were writing, by somebody else or by you in another tab. Nothing was overwritten: compare the two below, then choose.",
  "no-one-person": "No one person can do this. It has to be asked for, with a reason.",
  "only-a-jury": "Only a jury, or two keys together, can undo this.",
  malformed: "Something in the form is not right.",
  "clock-is-off":
    "The clock of this server is wrong, so it takes no votes for now. Please try again in a minute. Your vote was not taken.",
  "form-broken": "The form arrived broken. Please send it again.",
  "form-unknown": "This address takes a form from one of our pages.",
  "form-forbidden-name": "The form has a field with a forbidden name.",
  "form-too-many-fields": "The form has more fields than any of ours.",
  "form-unstorable": "The form has a character that cannot be stored. Please take it out.",
  "form-too-large": "That is more than this form can take.",
  "form-elsewhere": (origin: string) =>
    `A form is taken only at this party's own address, ${origin}. Open the page there and send it again.`,
  "forms-of-visitors":
    "From where you are, more forms were sent in ten minutes than people send. Please wait a little, then send yours again.",
  "forms-of-members":
    "In your name, more was done in ten minutes than people do. Please wait ten minutes, then go back and send yours again.",
  fields: {
    missing: (label: string) => `${label} is missing.`,
    tooLong: (label: string, most: number) =>
      `${label} is too long: it can have at most ${most} characters.`,
    tooShort: (label: string, least: number) => `${label} needs at least ${least} characters.`,
    noTick: "A box is ticked or it is not. Please load the page again.",
    noItem: "There is no such item.",
    notOurs: "That is not one of ours.",
    email: {
      missing: "Your email address is missing.",
      tooLong: "This email address is too long.",
      form: "Write the email address in full, like name@example.org.",
    },
  },
};
