import fastify from "fastify"

/** The least that Fastify can do: the same bytes, ready in memory. The measure of what our own work costs. */
const [, , port = "0", bytes = "8000"] = process.argv
const html = "x".repeat(Number(bytes))
const server = fastify()
server.get("/", (_request, reply) => reply.type("text/html; charset=utf-8").send(html))
await server.listen({ host: "127.0.0.1", port: Number(port) })
console.log("ready")
