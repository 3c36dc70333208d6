// Coming back to the letter and going on again: what was answered after the letter stays.
import type { Assessment } from './assessment-shape.ts'
import { LAW } from './law.ts'
import { without } from './one-task.ts'

/** Fresh assessments from the letter, each with the later answers of the earlier one for the same task. */
export function reopened(fresh: readonly Assessment[], earlier: readonly Assessment[]): readonly Assessment[] {
  return fresh.map((assessment) => {
    const same =
      earlier.find((other) => taskFromLetter(other) === taskFromLetter(assessment)) ??
      earlier.find((other) => other.answers['pet'] === assessment.answers['pet'])
    return same === undefined ? assessment : withLaterAnswers(assessment, same)
  })
}

const taskFromLetter = ({ kept, answers }: Assessment): string | null =>
  kept.includes('pet') ? (answers['pet'] ?? null) : null

/** What the letter gave before counts only when it gives it again; the rest was answered by the person. */
function withLaterAnswers(fresh: Assessment, same: Assessment): Assessment {
  const gone = new Set(same.kept.filter((feit) => feit !== LAW))
  return {
    ...same,
    elements: fresh.elements,
    answers: { ...without(same.answers, gone), ...fresh.answers },
    kept: [...new Set([...fresh.kept, ...same.kept.filter((feit) => feit === LAW)])],
    differs: same.differs.filter((feit) => !(feit in fresh.answers)),
  }
}
