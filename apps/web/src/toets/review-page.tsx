// "Controleer uw antwoorden": everything that was said, grouped by topic, each with a way to change it.
import { ONDERWERP_WOORDEN, ONDERWERPEN } from '@deelwijs/words'
import { inReadingOrder } from '../app/engine.ts'
import { LAW } from '../app/law.ts'
import { Link } from '../app/link.tsx'
import { PATHS, pathOf, questionPath } from '../app/steps.ts'
import { type Check, WithCheck } from '../app/with-check.tsx'
import { answerLabel, elementLabel, factWords } from '../app/words.ts'
import { Icon } from '../ui/icon.tsx'
import { Notice } from '../ui/notice.tsx'
import { Page } from '../ui/page.tsx'
import './toets.css'

export function ReviewPage() {
  return <WithCheck>{(check) => <Review check={check} />}</WithCheck>
}

type Row = { readonly feit: string; readonly answers: readonly string[]; readonly path: string }

function Review({ check }: { readonly check: Check }) {
  const rows = inReadingOrder(givenFacts(check)).map((feit) => rowFor(feit, check))
  return (
    <Page
      heading="Controleer uw antwoorden"
      title="controleer uw antwoorden"
      lead="Klopt alles? U kunt elk antwoord nog wijzigen."
    >
      {check.walk.next === null ? null : (
        <Notice>
          <p>
            Nog niet alles is beantwoord. <Link to={pathOf(check.walk.next)}>Ga verder met de vragen</Link>
          </p>
        </Notice>
      )}
      <OfOtherTask facts={inReadingOrder(check.assessment.askedAgain)} />
      <dl className="dw-review">
        <ReviewRow
          label="Gevraagde gegevens"
          answers={check.assessment.elements.map(elementLabel)}
          path={PATHS.elements}
        />
      </dl>
      {ONDERWERPEN.map((onderwerp) => {
        const own = rows.filter(({ feit }) => factWords(feit)?.onderwerp === onderwerp)
        if (own.length === 0) return null
        return (
          <section key={onderwerp} className="dw-stack dw-stack--tight">
            <h2>{ONDERWERP_WOORDEN[onderwerp].label}</h2>
            <dl className="dw-review">
              {own.map((row) => (
                <ReviewRow
                  key={row.feit}
                  label={factWords(row.feit)?.label ?? row.feit}
                  answers={row.answers}
                  path={row.path}
                />
              ))}
            </dl>
          </section>
        )
      })}
      <p className="dw-row">
        <Link to={PATHS.result} className="utrecht-button utrecht-button--primary-action dw-button-link">
          Bekijk de uitkomst <Icon name="pijl" />
        </Link>
      </p>
    </Page>
  )
}

/** What was answered for another task and does not count any more. */
function OfOtherTask({ facts }: { readonly facts: readonly string[] }) {
  if (facts.length === 0) return null
  return (
    <Notice>
      <p>U koos een andere taak. Deze antwoorden golden voor de vorige taak en tellen niet meer mee:</p>
      <ul>
        {facts.map((feit) => (
          <li key={feit}>{factWords(feit)?.label ?? feit}</li>
        ))}
      </ul>
    </Notice>
  )
}

function ReviewRow({ label, answers, path }: { label: string; answers: readonly string[]; path: string }) {
  return (
    <div className="dw-review__row">
      <dt>{label}</dt>
      <dd>
        {answers.map((answer) => (
          <span key={answer} className="dw-review__answer">
            {answer}
          </span>
        ))}
      </dd>
      <dd className="dw-review__change">
        <Link to={path}>
          Wijzigen<span className="dw-visually-hidden">: {label}</span>
        </Link>
      </dd>
    </div>
  )
}

/** Facts that count now, with those left open by "Dat weet ik niet". */
function givenFacts(check: Check): readonly string[] {
  const { facts, per, skipped } = check.walk.place
  const perElement = Object.values(per).flatMap((own) => Object.keys(own))
  const left = [...skipped].map((name) => name.split(' ')[0] ?? name)
  return [...new Set([...Object.keys(facts), ...perElement, ...left])]
}

function rowFor(feit: string, check: Check): Row {
  const { facts, per, skipped } = check.walk.place
  const shared = facts[feit]
  const common = shared !== undefined ? [answerLabel(feit, shared)] : skipped.has(feit) ? [answerLabel(feit, null)] : []
  const own = check.assessment.elements.flatMap((gegeven) => {
    const value = per[gegeven]?.[feit] ?? (skipped.has(`${feit} ${gegeven}`) ? null : undefined)
    return value === undefined ? [] : [`${elementLabel(gegeven)}: ${answerLabel(feit, value)}`]
  })
  return { feit, answers: [...common, ...own], path: pathToChange(feit, check) }
}

function pathToChange(feit: string, check: Check): string {
  if (feit === LAW) return PATHS.result
  if (check.assessment.kept.includes(feit)) return questionPath(feit)
  const step = check.walk.done.find((done) => {
    if (done.kind === 'vraag') return done.question.feit === feit
    return done.kind === 'zelden' ? done.feiten.includes(feit) : done.cells.some((cell) => cell.feit === feit)
  })
  return step === undefined ? questionPath(feit) : pathOf(step)
}
