// What happens at an address without a route: a page of the site, another method, or nothing.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { faultOf } from './failures.ts'
import { sendProblem } from './problem-details.ts'
import { isApiPath } from './security-headers.ts'
import { hasSite, isVisit, sendStartPage } from './site.ts'

/** Remembers the methods of every route, so that a wrong method gets 405 with `Allow`. Call before adding routes. */
export function handleUnknownAddresses(app: FastifyInstance, root: string): void {
  const methods = new Map<string, readonly string[]>()
  app.addHook('onRoute', (route) => {
    methods.set(route.url, [...(methods.get(route.url) ?? []), ...[route.method].flat()])
  })
  const withSite = hasSite(root)
  app.setNotFoundHandler((request, reply) => {
    const allowed = methods.get(pathOf(request)) ?? (withSite && !isApiPath(request.url) ? ['GET', 'HEAD'] : [])
    if (allowed.length > 0 && !allowed.includes(request.method)) return refuseMethod(reply, allowed)
    if (withSite && !isApiPath(request.url) && isVisit(request)) return sendStartPage(reply, root)
    return sendProblem(reply, 404, [faultOf(404)])
  })
}

function refuseMethod(reply: FastifyReply, allowed: readonly string[]): FastifyReply {
  return sendProblem(reply.header('allow', [...new Set(allowed)].join(', ')), 405, [faultOf(405)])
}

function pathOf(request: FastifyRequest): string {
  return request.url.split('?', 1)[0] ?? ''
}
