// What a reading is called on the screen: roles of elements, red flags, signals and how sure a proposal is.
import type { LetterReport } from '../app/reader.ts'
import { isJudgement, type Option } from './proposals.ts'

type Role = LetterReport['gegevens'][number]['rol']
type Flag = LetterReport['rodeVlaggen'][number]['vlag']
type Signal = LetterReport['signalen'][number]['soort']

export const ROLE_WORDS: { readonly [R in Role]: string } = {
  vraag: 'Gevraagd',
  genoemd: 'Genoemd, niet gevraagd',
  'niet-nodig': 'Volgens de brief niet nodig',
  geweigerd: 'Al geweigerd',
  geschiedenis: 'Uit een ouder bericht',
}

export const FLAG_TITLES: { readonly [F in Flag]: string } = {
  'toestemming-als-grond': 'Toestemming als reden',
  'registratie-als-grond': 'Een beroepsregister als reden',
  'gemeente-als-verwijzer': 'De gemeente noemt zich verwijzer',
  'contract-of-verordening-als-grond': 'Een contract of verordening als reden',
  'accountant-als-grond': 'De accountant als reden',
  'controle-bij-toekenning': 'Controle bij een besluit over hulp',
  'complexiteit-als-reden': 'Moeilijke of lange hulp als reden',
  'gesprek-bijwonen': 'De gemeente wil bij een gesprek zijn',
  standaardtermijn: 'Een vaste termijn voor alle hulp',
  'voorafgaande-goedkeuring': 'Eerst goedkeuring van een verwijzing',
  'niet-gecontracteerd': 'Geen contract als reden voor nee',
  'sturen-op-kosten-of-kwaliteit': 'Sturen op kosten of kwaliteit in één geval',
  'doelen-vermengd': 'Verschillende doelen door elkaar',
}

export const SIGNAL_TITLES: { readonly [S in Signal]: string } = { termijn: 'Een termijn', dreiging: 'Een gevolg' }

export const SIGNAL_HELP: { readonly [S in Signal]: string } = {
  termijn: 'De brief noemt een termijn. Die verandert niet wat u mag geven.',
  dreiging: 'De brief noemt wat er gebeurt als u niets geeft. Dat verandert niet wat u mag geven.',
}

const SURE = 0.8
const CLAIMED = 0.5

/** How sure a proposal is, in words a person can weigh. */
export function certaintyWords(zekerheid: number): string {
  if (zekerheid >= SURE) return 'Dit staat er duidelijk.'
  return zekerheid > CLAIMED ? 'Dit staat er waarschijnlijk.' : 'Dit is niet zeker. Kijk het zelf na.'
}

/** Why a fact is proposed, and what the person should do with it. */
export function factHint(feit: string, { zekerheid, waarom, place, waarde }: Option): string {
  if (isJudgement(feit)) return 'Dit oordeelt u zelf. De brief beslist het niet.'
  if (waarom === 'de gemeente stelt dit') return 'De gemeente zegt dit. Alleen u weet of het klopt.'
  if (waarde === 'niet-kenbaar') return 'Wij vonden geen taak of doel in de tekst.'
  if (place !== null) return certaintyWords(zekerheid)
  return `Want ${waarom}. ${zekerheid > CLAIMED ? '' : 'Kijk het zelf na.'}`.trim()
}
