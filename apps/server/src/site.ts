// Serves the built site: files as they are, and the start page for every address that a person visits.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'

const IMMUTABLE = 'public, max-age=31536000, immutable'

/** Serves the files under `root`. Files in `assets` carry a hash in their name and never change. */
export async function serveSite(app: FastifyInstance, root: string): Promise<void> {
  if (!hasSite(root)) return
  await app.register(fastifyStatic, {
    root,
    cacheControl: false,
    dotfiles: 'ignore',
    index: ['index.html'],
    setHeaders: (reply, path) => {
      const hashed = path.startsWith(join(root, 'assets'))
      reply.header('cache-control', hashed ? IMMUTABLE : 'no-cache')
    },
  })
}

/** True when the site was built. */
export function hasSite(root: string): boolean {
  return existsSync(join(root, 'index.html'))
}

/** True when a browser visits a page of the site (and does not fetch a file that is absent). */
export function isVisit(request: FastifyRequest): boolean {
  const reading = request.method === 'GET' || request.method === 'HEAD'
  const page = (request.headers.accept ?? '').includes('text/html')
  const path = request.url.split('?', 1)[0] ?? ''
  return reading && page && !/\.[a-z0-9]+$/i.test(path)
}

/** Answers a visit with the start page; the site itself finds the page that belongs to the address. */
export function sendStartPage(reply: FastifyReply, root: string): FastifyReply {
  return reply.header('cache-control', 'no-cache').sendFile('index.html', root, { cacheControl: false })
}
