/** A command's expected "no": its message is shown as it stands, and the command ends with an error. */
export class CannotBeDone extends Error {}
