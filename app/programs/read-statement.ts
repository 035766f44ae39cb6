/** A thread that reads one file of a bank, for the process that took it. Nobody starts it by hand. */
import "../money/statements/reading/read-thread.ts";
