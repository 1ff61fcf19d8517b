import { registerHooks } from "node:module"

/** Lets `node --import` run our sources in a process of their own: they import each other by the names of built files. */
registerHooks({
  resolve(specifier, context, next) {
    if (!/^\.{1,2}\/.*\.js$/.test(specifier)) return next(specifier, context)
    try {
      return next(specifier, context)
    } catch {
      return next(specifier.replace(/\.js$/, ".ts"), context)
    }
  },
})
