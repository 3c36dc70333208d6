// The words to pick from: facts by topic, elements by group, outcomes and tasks.
import {
  antwoordenVan,
  FEITEN,
  FEITEN_OP_VOLGORDE,
  GEGEVEN_WOORDEN,
  GROEP_WOORDEN,
  GROEPEN,
  groepen,
  ONDERWERP_WOORDEN,
  ONDERWERPEN,
  OORDEEL_WOORDEN,
  OORDELEN,
} from '@deelwijs/words'

export type Option = { readonly value: string; readonly label: string }
export type OptionGroup = { readonly label: string; readonly options: readonly Option[] }

/** Every fact, under its topic. */
export const FACT_GROUPS: readonly OptionGroup[] = ONDERWERPEN.map((onderwerp) => ({
  label: ONDERWERP_WOORDEN[onderwerp].label,
  options: FEITEN_OP_VOLGORDE.filter((feit) => FEITEN[feit].onderwerp === onderwerp).map((feit) => ({
    value: feit,
    label: FEITEN[feit].label,
  })),
}))

/** Whole groups of elements first, then each element in its group. */
export const ELEMENT_GROUPS: readonly OptionGroup[] = [
  {
    label: 'Een hele groep',
    options: groepen().map((groep) => ({ value: `groep:${groep}`, label: GROEP_WOORDEN[groep].label })),
  },
  ...groepen().map((groep) => ({
    label: GROEP_WOORDEN[groep].label,
    options: GROEPEN[groep].map((gegeven) => ({ value: `gegeven:${gegeven}`, label: GEGEVEN_WOORDEN[gegeven].label })),
  })),
]

export const OUTCOME_OPTIONS: readonly Option[] = OORDELEN.map((oordeel) => ({
  value: oordeel,
  label: OORDEEL_WOORDEN[oordeel].woord,
}))

export const PET_OPTIONS: readonly Option[] = valuesOf('pet')

/** The answers of a fact; none for an unknown fact. */
export function valuesOf(feit: string): readonly Option[] {
  const known = FEITEN_OP_VOLGORDE.find((other) => other === feit)
  return known === undefined ? [] : antwoordenVan(known).map(({ waarde, label }) => ({ value: waarde, label }))
}
