// "Wat u nu doet": the next action as the most visible thing on the page.
import { Link } from '../app/link.tsx'
import { letterPath, PATHS, pathOf, weighPath } from '../app/steps.ts'
import { weighedElements } from '../app/weighing.ts'
import type { Check } from '../app/with-check.tsx'
import { Icon, type IconName } from '../ui/icon.tsx'
import { type Action, actionsFor } from './actions.ts'
import type { Outcomes } from './outcomes.ts'

type NextActionsProps = { readonly check: Check; readonly outcomes: Outcomes }

export function NextActions({ check, outcomes }: NextActionsProps) {
  const actions = actionsFor(outcomes.list, weighedElements(check.assessment, outcomes.list))
  const [first, ...rest] = actions
  if (first === undefined) return null
  return (
    <section className="dw-next dw-no-print" aria-labelledby="nu-doen">
      <h2 id="nu-doen">Wat u nu doet</h2>
      <div className="dw-row">
        <ActionLink action={first} check={check} primary />
        {rest.map((action) => (
          <ActionLink key={action.kind} action={action} check={check} />
        ))}
      </div>
    </section>
  )
}

type ActionLinkProps = { readonly action: Action; readonly check: Check; readonly primary?: boolean }

function ActionLink({ action, check, primary = false }: ActionLinkProps) {
  const { to, label, icon } = linkFor(action, check)
  const look = primary ? 'utrecht-button--primary-action' : 'utrecht-button--secondary-action'
  return (
    <Link to={to} className={`utrecht-button ${look} dw-button-link`}>
      <Icon name={icon} /> {label}
    </Link>
  )
}

type Described = { readonly to: string; readonly label: string; readonly icon: IconName }

function linkFor(action: Action, check: Check): Described {
  switch (action.kind) {
    case 'beantwoorden':
      return { to: pathOf(check.walk.next), label: 'Beantwoord de laatste vragen', icon: 'pijl' }
    case 'afwegen':
      return {
        to: weighPath(action.gegevens[0] ?? ''),
        label: action.gegevens.length === 1 ? 'Weeg 1 gegeven af' : `Weeg ${action.gegevens.length} gegevens af`,
        icon: 'weegschaal',
      }
    case 'navragen':
      return { to: letterPath(action.brief), label: 'Vraag het na bij de gemeente', icon: 'brief' }
    case 'antwoorden':
      return { to: letterPath('antwoord'), label: 'Maak de antwoordbrief', icon: 'brief' }
    case 'informeren':
      return { to: PATHS.letters, label: 'Vertel het aan het gezin', icon: 'mensen' }
  }
}
