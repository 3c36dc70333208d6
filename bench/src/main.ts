// `npm run bench`: checks that everyone says the same, times them in turns, prints the tables and writes the page in docs.
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { compareEveryone } from './compare-everyone.ts'
import { measureMemory } from './memory.ts'
import { pageOf } from './page.ts'
import { asText } from './report.ts'
import { measureWhole } from './whole.ts'

const PAGE = fileURLToPath(new URL('../../docs/uitleg/snelheid.md', import.meta.url))

async function main([task, who = '']: readonly string[]): Promise<number> {
  if (task === 'geheel') return print(measureWhole())
  if (task === 'geheugen') return print(await measureMemory(who))
  const result = await compareEveryone(fileURLToPath(import.meta.url), (line) => console.log(line))
  if ('wrong' in result) {
    for (const { wie, geval, zegt, moet } of result.wrong.slice(0, 5)) {
      console.error(`${wie} zegt ${zegt}, het moet ${moet} zijn. Geval: ${geval}`)
    }
    console.error(`Niet iedereen zegt hetzelfde: ${result.wrong.length} keer een ander oordeel. Er is niets gemeten.`)
    return 1
  }
  const { machine, deep, even, whole, memory, targets } = result
  console.log([machine.join('\n'), ...[deep, even, whole, memory, targets].map(asText)].join('\n\n'))
  await mkdir(dirname(PAGE), { recursive: true })
  await writeFile(PAGE, pageOf(result))
  return 0
}

function print(value: unknown): number {
  console.log(JSON.stringify(value))
  return 0
}

process.exitCode = await main(process.argv.slice(2))
