/** What `jumelage mail` says. */
export const mail = {
  usage: `Usage: jumelage mail bounce <file>
       jumelage mail bounce -
       jumelage mail bounce --address <address>

Counts a message that came back. Give the report of the mail server (RFC 3464) as a file, or on standard input with “-”,
as a mail server does when it passes messages on to a command. A report read twice counts once. With --address, counts
one return for that address without a report.

After three returns, the address receives only what must arrive; its owner sees on the Dashboard how to mend it, and
confirming an address starts again from zero.

Setting: DATABASE_URL
Exit codes: 0 counted, or nothing to count · 1 not a report, or an unknown address · 64 wrong option · 69 database not
available · 73 the file cannot be read · 78 wrong setting`,
  counted: "Counted: one message came back from this address.",
  held: "Counted: this address is held. It receives only what must arrive until its owner confirms an address again.",
  alreadyCounted: "Nothing to count: this message was already counted.",
  stillTrying: "Nothing to count: the mail server is still trying to deliver this message.",
  unknown: "Nothing was counted: this message did not come from here, or nobody has confirmed this address.",
  notAReport: "Nothing was counted: this message is not a report of a mail server (RFC 3464).",
}

export type MailMessages = typeof mail
