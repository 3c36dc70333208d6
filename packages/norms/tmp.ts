import { NORMENSET } from './src/index.ts'
import { createJudge } from './proef/mutatie/werker.ts'
let t = performance.now()
const judge = createJudge()
console.log('veld', performance.now() - t)
for (const deel of ['normen','bevindingen','plichten','personen'] as const) {
  t = performance.now(); let n = 0
  for (let i = 0; i < NORMENSET[deel].length; i += 4) n += judge({ deel, index: i }).loten.length
  console.log(deel, n, (performance.now() - t).toFixed(0))
}
