/*
 * Loaded before a program (`--import`), it sets the clock that this process reads by as many milliseconds as
 * CLOCK_SHIFT_MS says, as if the machine's own were wrong.
 */
const shift = Number(process.env.CLOCK_SHIFT_MS);
const MachineDate = Date;

globalThis.Date = class extends MachineDate {
  constructor(...given) {
    if (given.length === 0) super(MachineDate.now() + shift);
    else super(...given);
  }

  static now() {
    return MachineDate.now() + shift;
  }
};
