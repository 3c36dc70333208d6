// The page in docs about speed: what was measured, how, and what it says; written anew by every run.
import type { PeerId } from './contestants.ts'
import { asMarkdown, type Table } from './report.ts'

export type Outcome = {
  readonly machine: readonly string[]
  readonly norms: { readonly all: number; readonly deciding: number }
  readonly checked: number
  readonly rounds: number
  readonly cases: number
  readonly targets: Table
  readonly deep: Table
  readonly even: Table
  readonly whole: Table
  readonly memory: Table
  readonly limits: readonly { readonly naam: string; readonly houdtNiet: string; readonly id: PeerId }[]
}

/** The page in Markdown. */
export function pageOf(outcome: Outcome): string {
  return `${[opening(outcome), method(outcome), limits(outcome)].join('\n\n')}\n`
}

function opening({ machine, targets, deep, even, whole, memory }: Outcome): string {
  return `# Hoe snel Deelwijs oordeelt

Deze bladzijde komt van \`npm run bench\`. Elke keer dat u dat doet, wordt zij opnieuw geschreven.
Vergelijk verhoudingen, geen tijden: een tijd hangt af van de machine.
Er gaan duizend ms in een seconde, duizend µs in een ms en duizend ns in een µs.

${machine.map((line) => `- ${line}`).join('\n')}

## Wat het moet halen

${asMarkdown(targets)}

Een verhouding is het midden over alle rondes, met de gevallen die op echte verzoeken lijken.
De eisen over uitleg en over anderen staan er twee keer.
De rekenkern codeert feiten één keer, bij binnenkomst. Vanaf dat moment telt de regel over gecodeerde feiten.
De regel over gewone feiten is strenger: dan telt het opzoeken van elk feit mee.
Code met de hand zoekt dezelfde feiten op en is dan al bijna klaar. Daar is weinig op te winnen.

## Per oordeel

Deze gevallen lijken op echte verzoeken. De vrager mag meestal vragen, en stappen zijn meestal gezet.

${asMarkdown(deep)}

Nu trekken wij uit alle mogelijke gevallen, elk even vaak. De meeste daarvan zijn snel klaar: daar vraagt een ander dan de gemeente.

${asMarkdown(even)}

## De hele normenset

Elke meting liep in een vers proces, een paar keer. Het midden telt.

${asMarkdown(whole)}

## Geheugen

Zoveel komt er in een vers proces bij om te kunnen oordelen.

${asMarkdown(memory)}`
}

function method({ norms, checked, rounds, cases }: Outcome): string {
  return `## Hoe er gemeten is

- Iedereen krijgt dezelfde ${norms.all} normen. Een programma vertaalt ze uit dezelfde teksten, met voorrang, uitzonderingen en omzetting.
- Van die normen beslissen er ${norms.deciding}. De andere leggen alleen uit en veranderen geen oordeel.
- Het vangnet voor een open oordeel zonder bevinding is niet vertaald. Bij deze normen grijpt het nooit in; een test toont dat.
- De anderen krijgen de groep van het gegeven erbij. Zij hoeven die niet op te zoeken.
- Eerst beslist iedereen ${checked} getrokken gevallen. Zegt iemand iets anders, dan stopt de proef.
- Daarna volgen ${rounds} rondes. Elke ronde heeft ${cases} nieuwe gevallen en een andere volgorde. Wie traag is, krijgt er minder.
- Vlak voor een beurt worden de gevallen vers gemaakt, zoals bij een verzoek dat net is gelezen. Dan warmt de deelnemer zich op met andere gevallen.
- Met de hand geschreven is de tweede lezing van de tabel: gewone TypeScript, los van de normen gemaakt.
- Wie uitleg geeft, noemt ook de bronnen en de plichten.`
}

function limits({ limits: all }: Outcome): string {
  const lines = all.map(({ naam, houdtNiet }) => `- ${naam}: ${houdtNiet === '' ? 'houdt alles.' : houdtNiet}`)
  return `## Wat een ander niet kan houden

Alle normen doen bij iedereen mee. Soms moest de vertaler iets overnemen.

${lines.join('\n')}`
}
