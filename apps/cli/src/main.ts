// Starts the command line: connects it to the real input, output and clock.
import { once } from 'node:events'
import { dagInAmsterdam } from '@deelwijs/words'
import manifest from '../package.json' with { type: 'json' }
import { run } from './run.ts'
import type { Terminal } from './terminal.ts'

/** A fault of ours; the catalogue of exit codes stands in the help. */
const OWN_FAULT = 3

const terminal: Terminal = {
  stdin: process.stdin,
  interactive: process.stdin.isTTY === true,
  out: async (text) => {
    if (!process.stdout.write(text)) await once(process.stdout, 'drain')
  },
  err: (text) => {
    process.stderr.write(`${text}\n`)
  },
  today: () => dagInAmsterdam(new Date()),
}

/** Whoever reads our output may stop early (`| head`); that is no error. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  terminal.err('De uitvoer is niet te schrijven. Controleer of er plaats is.')
  process.exit(OWN_FAULT)
})

try {
  process.exitCode = await run(process.argv.slice(2), terminal, manifest.version)
} catch (error) {
  terminal.err(
    `Er ging iets mis in Deelwijs zelf (${error instanceof Error ? error.name : 'onbekend'}). Meld dit aan de makers.`,
  )
  process.exitCode = OWN_FAULT
}
