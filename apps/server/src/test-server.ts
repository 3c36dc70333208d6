// For tests only: a server on the real norms with a small invented site.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after } from 'node:test'
import { NORMENSET } from '@deelwijs/norms'
import type { FastifyInstance } from 'fastify'
import { buildServer, type ServerOptions } from './build-server.ts'
import { openDesk } from './desk.ts'

const FILES = {
  'index.html': '<!doctype html><title>Verzonnen site</title>',
  'sw.js': 'self.addEventListener("fetch", () => {})',
  'registerSW.js': 'navigator.serviceWorker.register("/sw.js")',
  'manifest.webmanifest': '{"name":"Verzonnen site"}',
  'icon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'assets/index-a1b2c3d4.js': 'export const n = 1',
  'assets/index-a1b2c3d4.css': 'body{margin:0}',
  'assets/letter-a1b2c3d4.woff2': 'wOF2',
  '.geheim': 'niet voor buiten',
} as const

/** The day on which the tests take place. */
export const TODAY = '2026-11-23'

/** A folder with a built site; it is removed when the tests of the file are done. */
export function inventedSite(): string {
  const root = mkdtempSync(join(tmpdir(), 'deelwijs-site-'))
  for (const [name, content] of Object.entries(FILES)) {
    mkdirSync(dirname(join(root, name)), { recursive: true })
    writeFileSync(join(root, name), content)
  }
  after(() => rmSync(root, { recursive: true }))
  return root
}

/** A server that is ready for `inject`; it is closed when the tests of the file are done. */
export async function testServer(options: Partial<ServerOptions> = {}): Promise<FastifyInstance> {
  const app = await buildServer({
    desk: openDesk(NORMENSET),
    site: inventedSite(),
    contact: 'mailto:beveiliging@gemeente.example',
    behindTls: false,
    now: () => new Date('2026-11-23T10:00:00Z'),
    today: () => TODAY,
    report: (error) => {
      throw error
    },
    ...options,
  })
  after(() => app.close())
  return app
}

/** A request that the norms can answer. */
export const REQUEST = {
  peildatum: TODAY,
  feiten: {
    pet: 'beslisser',
    vrager: 'college',
    pgb: 'nee',
    uitvraag: 'standaard',
    hergebruik: 'nee',
    weigering: 'geen',
  },
  gegevens: ['diagnose', 'product', { gegeven: 'doelen', feiten: { uitvraag: 'gericht', motivering: 'concreet' } }],
} as const

/** Posts a body (as JSON when it is no text). */
export async function post(app: FastifyInstance, body: unknown, headers: { readonly [name: string]: string } = {}) {
  const payload = typeof body === 'string' || Buffer.isBuffer(body) ? body : JSON.stringify(body)
  return app.inject({
    method: 'POST',
    url: '/v1/oordelen',
    headers: { 'content-type': 'application/json', ...headers },
    payload,
  })
}
