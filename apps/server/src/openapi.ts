// The OpenAPI 3.1 document at /v1/openapi.json, open to every origin.
import swagger from '@fastify/swagger'
import type { FastifyInstance } from 'fastify'
import { jsonSchemaTransform, jsonSchemaTransformObject } from 'fastify-type-provider-zod'
import { API_VERSION } from './security-headers.ts'

const DESCRIPTION = [
  'Per gegeven wat een jeugdhulpaanbieder de gemeente moet, mag of niet mag geven.',
  'De toets ondersteunt; een professional beslist. De server bewaart geen vragen en geen antwoorden.',
].join(' ')

/** Collects the routes that are registered after this. */
export async function describeApi(app: FastifyInstance, contact: string | null): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Deelwijs',
        version: API_VERSION,
        description: DESCRIPTION,
        ...(contact === null ? {} : { contact: contactOf(contact) }),
        license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
      },
      servers: [{ url: '/v1', description: 'Deze server' }],
      tags: [{ name: 'oordelen', description: 'Oordelen per gegeven' }],
    },
    transform: jsonSchemaTransform,
    transformObject: jsonSchemaTransformObject,
  })
}

/** Serves the document. CORS: any origin may read it. */
export function serveApiDescription(app: FastifyInstance): void {
  const hidden = { schema: { hide: true } }
  app.get('/v1/openapi.json', hidden, (_request, reply) =>
    reply
      .type('application/json; charset=utf-8')
      .headers({ 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin' })
      .send(documentOf(app)),
  )
}

/** The document; the library writes every named schema twice, and nothing refers to the twin for input. */
function documentOf(app: FastifyInstance): object {
  const document = app.swagger()
  const named = 'components' in document ? (document.components?.schemas ?? {}) : {}
  const schemas = Object.fromEntries(Object.entries(named).filter(([name]) => !name.endsWith('Input')))
  return { ...document, components: { schemas } }
}

function contactOf(contact: string): { name: string; email?: string; url?: string } {
  const name = 'Deelwijs'
  return contact.startsWith('mailto:') ? { name, email: contact.slice('mailto:'.length) } : { name, url: contact }
}
