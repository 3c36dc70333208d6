// The page to check any text or file before it leaves: what is on the page, and what hides in the file.
import { checkLeaksHere, type LeakReport, type ReaderAnswer } from '../app/reader.ts'
import { textParts } from '../app/text-parts.ts'
import { type RunCheck, useTextCheck } from '../app/use-text-check.ts'
import { Page } from '../ui/page.tsx'
import { TextBox } from '../ui/text-box.tsx'
import { LeakResult, type PartReport } from './leak-result.tsx'

const LEAD =
  'Gaat er een brief, bericht of bestand de deur uit? Hier ziet u of er gegevens in staan die er misschien niet horen.'

const HINT =
  'Plak de tekst, of kies een bestand. In een bestand kijken wij ook naar wat niet op papier staat, zoals opmerkingen en wijzigingen. Alles blijft in uw browser.'

const run: RunCheck<readonly PartReport[]> = async (source, signal) => {
  const reports: PartReport[] = []
  for (const part of textParts(source)) {
    const answer: ReaderAnswer<LeakReport> = await checkLeaksHere(part.text, signal)
    if (answer.kind !== 'done') return answer
    reports.push({ part, report: answer.result })
  }
  return { kind: 'done', result: reports }
}

export function LeakPage() {
  const check = useTextCheck(run)
  return (
    <Page heading="Controleer wat u verstuurt" title="lekcontrole" lead={LEAD}>
      <TextBox check={check} label="Plak of sleep hier wat u verstuurt" hint={HINT} action="Controleer dit" />
      {check.phase.kind === 'done' ? <LeakResult {...check.phase} /> : null}
    </Page>
  )
}
