import { type Logger, pino } from "pino"

export type Log = Logger

/** Structured lines on standard error; what people type, addresses and cookies are never logged. */
export function openLog(level: string): Log {
  return pino(
    {
      level,
      base: null,
      redact: [
        "req.headers.cookie",
        "req.headers.authorization",
        "*.password",
        "*.email",
        "*.emailAddress",
        "*.code",
        "*.token",
      ],
    },
    pino.destination({ fd: 2, sync: false }),
  )
}
