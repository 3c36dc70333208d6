// Starts the server on this computer: one line says where it runs.
import { fileURLToPath } from 'node:url'
import { isProblem } from '@deelwijs/engine'
import { NORMENSET } from '@deelwijs/norms'
import { dagInAmsterdam } from '@deelwijs/words'
import { buildServer } from './build-server.ts'
import { openDesk } from './desk.ts'
import { readEnvironment } from './environment.ts'
import { listen } from './listen.ts'
import { faultLine } from './report-fault.ts'
import { stopOnSignal } from './stop.ts'

const SITE = fileURLToPath(new URL('../../web/dist', import.meta.url))

async function start(): Promise<string | null> {
  const settings = readEnvironment(process.env)
  if (typeof settings === 'string') return settings
  const now = (): Date => new Date()
  const today = (): string => dagInAmsterdam(now())
  const desk = openDesk(NORMENSET)
  const slice = desk.sliceOn(today())
  if (isProblem(slice)) return slice.melding
  const report = (error: Error): void => console.error(faultLine(error))
  const app = await buildServer({ ...settings, desk, site: SITE, now, today, report })
  const listening = await listen(app, settings.port)
  if (listening === null) return `Geen vrije poort gevonden vanaf ${settings.port}. Kies een andere met PORT.`
  stopOnSignal(app)
  const { port, taken } = listening
  if (taken.length > 0) console.log(`Poort ${taken.join(', ')} is bezet. Deelwijs neemt poort ${port}.`)
  console.log(`Deelwijs draait op http://127.0.0.1:${port}/`)
  return null
}

const refusal = await start()
if (refusal !== null) {
  console.error(refusal)
  process.exitCode = 2
}
