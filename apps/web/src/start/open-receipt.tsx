// Opens a receipt from a file and works it out again; the file is read in the browser and goes nowhere.
import { useId, useState } from 'react'
import { navigate } from '../app/location.ts'
import { PATHS } from '../app/steps.ts'
import { useCheckStore } from '../app/store.tsx'
import { ChooseFile } from '../ui/choose-file.tsx'

/** A receipt is small; a larger file is not one. */
const LARGEST = 1_000_000

export function OpenReceipt() {
  const { dispatch } = useCheckStore()
  const [problem, setProblem] = useState<string | null>(null)
  const id = useId()

  const open = async (file: File): Promise<void> => {
    if (file.size > LARGEST) return setProblem('Dit bestand is te groot. Kies een bewijsstuk van Deelwijs.')
    const { reopen } = await import('../app/receipt.ts')
    const opened = reopen(await file.text())
    if (opened.kind === 'problem') return setProblem(opened.melding)
    dispatch({ kind: 'open', openings: [opened.opening] })
    navigate(PATHS.result)
  }

  const choose = ([file]: readonly File[]): void => {
    setProblem(null)
    if (file !== undefined) open(file).catch(() => setProblem('Dit bestand kon niet open. Kies een ander bestand.'))
  }

  return (
    <div>
      <ChooseFile
        label="Open een bewaard bewijsstuk"
        accept="application/json,.json"
        problemId={problem === null ? undefined : id}
        onChoose={choose}
      />
      {problem === null ? null : (
        <p id={id} className="dw-field__error" role="alert">
          {problem}
        </p>
      )}
    </div>
  )
}
