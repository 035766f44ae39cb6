/** Something the person at the keyboard can put right; shown as a message, without a stack. */
export class Trouble extends Error {
  name = "Trouble";
}
