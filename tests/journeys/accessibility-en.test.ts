import { judgeEveryPage } from "../support/judge-pages.js"

judgeEveryPage("en")
