// Answers that hold for one task only: another task starts without them, and says so.
import type { Feit } from '@deelwijs/words'
import type { Answers, Assessment, Weighing } from './assessment-shape.ts'
import { DECISION, SETTLED } from './weighing.ts'

/** What is needed, explained, discussed or agreed for one use says nothing of another. */
const OF_ONE_TASK: ReadonlySet<string> = new Set<string>([
  'motivering',
  'hergebruik',
  'noodzakelijk',
  'minder-ingrijpend',
  'nodig-voor-afstemming',
  'tweede-pet-beslist',
  'schaadt-ander',
  'overlegd',
  'toestemming',
  'schriftelijke-toestemming',
] satisfies readonly Feit[])

/** True for what holds for one task only. */
export function isOfOneTask(feit: string): boolean {
  return OF_ONE_TASK.has(feit)
}

/** The assessment without what was said for its task; `askedAgain` names what was dropped. */
export function withoutTask(assessment: Assessment): Assessment {
  const { answers, answersPer, differs, kept } = assessment
  const given = [answers, ...Object.values(answersPer)].flatMap((own) => Object.keys(own))
  const dropped = [...OF_ONE_TASK].filter((feit) => given.includes(feit))
  const others = (feit: string): boolean => !OF_ONE_TASK.has(feit)
  return {
    ...assessment,
    answers: without(answers, OF_ONE_TASK),
    answersPer: Object.fromEntries(Object.entries(answersPer).map(([id, own]) => [id, without(own, OF_ONE_TASK)])),
    differs: differs.filter(others),
    kept: kept.filter(others),
    weighings: Object.fromEntries(Object.entries(assessment.weighings).map(([id, own]) => [id, undecided(own)])),
    askedAgain: [...new Set([...assessment.askedAgain, ...dropped])],
  }
}

/** True when this answer puts another task in the place of one that was answered before. */
export function changesTask({ answers }: Assessment, given: Answers): boolean {
  return answers['pet'] !== undefined && given['pet'] !== undefined && answers['pet'] !== given['pet']
}

/** The answers without those on these facts. */
export function without(answers: Answers, facts: ReadonlySet<string>): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([feit]) => !facts.has(feit)))
}

/** The words stay, so that no one types twice; the decision was for the other task. */
function undecided(weighing: Weighing): Weighing {
  return Object.fromEntries(Object.entries(weighing).filter(([id]) => id !== DECISION && id !== SETTLED))
}
