/** The command line can't be understood; the message is for the person who typed it. */
export class UsageError extends Error {}
