// The page Contracttoets: a contract, bylaw or tender text goes in, a verdict per clause and a report come out.

import type { Contract } from '../app/reader.ts'
import { checkContractHere } from '../app/reader.ts'
import { type RunCheck, useTextCheck } from '../app/use-text-check.ts'
import { Page } from '../ui/page.tsx'
import { TextBox } from '../ui/text-box.tsx'
import { ContractResult } from './result.tsx'

const LEAD =
  'Staat in een contract of verordening wat u moet geven? Hier ziet u per bepaling of dat past bij de wet. Een verordening betekent hier: regels van de gemeente.'

const HINT =
  'Een contract, verordening of inkoopdocument. Als tekst, Word, PDF, OpenDocument of e-mail. De tekst blijft in uw browser.'

const run: RunCheck<Contract> = ({ text }, signal) => checkContractHere(text, signal)

export function ContractPage() {
  const check = useTextCheck(run)
  return (
    <Page heading="Contracttoets" lead={LEAD}>
      <TextBox check={check} label="Plak of sleep hier het contract" hint={HINT} action="Toets dit contract" />
      {check.phase.kind === 'done' ? <ContractResult {...check.phase} /> : null}
    </Page>
  )
}
