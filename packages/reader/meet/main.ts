// `npm run meet:lezen`: scores the reader on the labelled texts, prints the totals, and writes docs/uitleg/leeskwaliteit.md.
// With `-- --oefen` it scores only the texts that were tuned on and writes nothing; with `-- --oefen --toon` it names each mistake too.
import { writeFileSync } from 'node:fs'
import { argv } from 'node:process'
import { report, summary } from './report.ts'
import { scoreSet } from './sets.ts'

const PAGE = new URL('../../../docs/uitleg/leeskwaliteit.md', import.meta.url)

const silent = (): void => undefined
const onlyPractice = argv.includes('--oefen')
const practice = scoreSet('oefen', onlyPractice && argv.includes('--toon') ? console.log : silent)
console.log(`Geoefend op deze teksten:\n${summary(practice)}`)
if (!onlyPractice) {
  // Who builds the reader never learns more of these texts than the totals.
  const test = scoreSet('toets', silent)
  console.log(`\nNiet op geoefend:\n${summary(test)}`)
  writeFileSync(PAGE, report(practice, test))
}
