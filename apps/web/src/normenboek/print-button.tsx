// Prints the page as it is shown, and signs the paper with the day and the norms.
import { NORMENSET } from '@deelwijs/norms'
import { dagInAmsterdam } from '@deelwijs/words'
import { dayInWords } from '../app/today.ts'
import { Button } from '../ui/button.tsx'

export function PrintButton({ label }: { readonly label: string }) {
  return (
    <>
      <p className="dw-no-print">
        <Button kind="subtle" icon="printer" onClick={() => window.print()}>
          {label}
        </Button>
      </p>
      <p className="dw-only-print">
        Deelwijs, Normenboek. Afgedrukt op {dayInWords(dagInAmsterdam(new Date()))}. Vingerafdruk van de normen:{' '}
        {NORMENSET.vingerafdruk}
      </p>
    </>
  )
}
