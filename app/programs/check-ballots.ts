/** A thread that checks sealed ballots, for the processes that take and count them. Nobody starts it by hand. */
import "../ballots/sealed/what/check-thread.ts";
