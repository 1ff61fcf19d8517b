import { z } from "zod"
import type { Language } from "../../platform/wording.js"
import { apiPrefix } from "./api.paths.js"
import { apiWords } from "./api.words.js"
import type { ApiOperation } from "./operation.js"
import { problem } from "./problem.js"

/** A JSON Schema, as far as the reference page reads it. */
export interface Shape {
  readonly type?: string | readonly string[]
  readonly description?: string
  readonly enum?: readonly string[]
  readonly format?: string
  readonly items?: Shape
  readonly properties?: Readonly<Record<string, Shape>>
  readonly required?: readonly string[]
  readonly anyOf?: readonly Shape[]
}

interface Parameter {
  readonly name: string
  readonly in: "path" | "query"
  readonly required: boolean
  readonly description?: string
  readonly schema: Shape
}

/**
 * The description of the API for programs: OpenAPI 3.1, whose schemas are JSON Schema 2020-12, made from the very
 * schemas that check requests and answers.
 */
export function openApi(operations: readonly ApiOperation[], publicUrl: string, language: Language) {
  const words = apiWords[language]
  const paths: Record<string, Record<string, unknown>> = {}
  for (const operation of operations) {
    paths[operation.path] = { ...paths[operation.path], [operation.method]: describe(operation, language) }
  }
  return {
    openapi: "3.1.0",
    info: { title: words.title, version: "1", description: words.lead, license: { name: "MIT", identifier: "MIT" } },
    servers: [{ url: publicUrl + apiPrefix }],
    tags: Object.entries(words.tags).map(([name, description]) => ({ name, description })),
    paths,
    components: {
      securitySchemes: { token: { type: "http", scheme: "bearer", description: words.token } },
      schemas: { Problem: shapeOf(problem, language, "output") },
    },
  }
}

function describe(operation: ApiOperation, language: Language) {
  const { name, tag, summary, scope, body, answer } = operation
  const refused = { $ref: "#/components/schemas/Problem" }
  return {
    operationId: name,
    tags: [tag],
    summary: summary[language],
    // OpenAPI 3.1 lets a bearer scheme name the scopes that it needs.
    security: scope === "everyone" ? [] : [{ token: [scope] }],
    parameters: parametersOf(operation, language),
    ...(Object.keys(body.shape).length > 0 && {
      requestBody: { required: true, content: { "application/json": { schema: shapeOf(body, language, "input") } } },
    }),
    responses: {
      200: {
        description: summary[language],
        content: { "application/json": { schema: shapeOf(answer, language, "output") } },
      },
      default: {
        description: apiWords[language].problemsTitle,
        content: { "application/problem+json": { schema: refused } },
      },
    },
  }
}

export function parametersOf({ params, query }: ApiOperation, language: Language): readonly Parameter[] {
  return [
    ...parametersIn("path", shapeOf(params, language, "input")),
    ...parametersIn("query", shapeOf(query, language, "input")),
  ]
}

function parametersIn(place: Parameter["in"], { properties = {}, required = [] }: Shape): readonly Parameter[] {
  return Object.entries(properties).map(([name, { description, ...schema }]) => ({
    name,
    in: place,
    required: place === "path" || required.includes(name),
    ...(description !== undefined && { description }),
    schema,
  }))
}

/** What a schema takes or gives, as JSON Schema with the words of one language. */
export function shapeOf(schema: z.ZodType, language: Language, io: "input" | "output"): Shape {
  const { $schema, ...shape } = z.toJSONSchema(schema, {
    io,
    override: ({ jsonSchema }) => {
      const said = jsonSchema.said as Record<Language, string> | undefined
      delete jsonSchema.said
      if (said) jsonSchema.description = said[language]
    },
  })
  return shape as Shape
}
