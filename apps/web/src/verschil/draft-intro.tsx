// What the invented draft is about, and what it is never used for.
import { BRONNEN } from '@deelwijs/norms'
import { dayInWords } from '../app/today.ts'
import { Notice } from '../ui/notice.tsx'
import { SourceLink } from '../ui/source-list.tsx'
import { DRAFT_DAY } from './choice.ts'

export function DraftIntro() {
  return (
    <Notice>
      <p>
        <strong>Dit ontwerp hebben wij verzonnen.</strong> Stel dat de minister een lijst maakt van wat de gemeente
        krijgt om te beslissen. Die lijst zou gelden vanaf {dayInWords(DRAFT_DAY)}. Dan valt er minder af te wegen.
      </p>
      <p>
        Zo’n lijst kan volgens de wet komen: <SourceLink source={BRONNEN.F061} />. Zij bestaat nu niet.
      </p>
      <p>Deelwijs rekent nooit met dit ontwerp in een toets.</p>
    </Notice>
  )
}
