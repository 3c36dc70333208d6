// Maakt van alle woordenlijsten en tekens één woordenboek, klaar om in één gang door de tekst te zoeken.
import type { Gegeven } from '@deelwijs/words'
import type { Lexicon, Pattern } from '../lexicon/lexicon.ts'
import { compileLexicon } from '../lexicon/lexicon.ts'
import { AAN_DE_GEMEENTE, ALS_AANBIEDER, ALS_GEMEENTE, VAN_DE_AANBIEDER } from './tekens/afzender.ts'
import { BEPERKINGEN, EISEN } from './tekens/eisen.ts'
import { NIET_NODIG } from './tekens/niet-nodig.ts'
import { NOEMEN } from './tekens/noemen.ts'
import { VERLEDEN } from './tekens/verleden.ts'
import type { Reikwijdte, Tekenlijst, Tekensoort } from './tekens/vorm.ts'
import { GEVEN, UITZONDERINGEN, VRAGEN, VRAGEN_RECHTS, VRAGEN_SLOT } from './tekens/vragen.ts'
import { WEIGEREN } from './tekens/weigeren.ts'
import { GEEN_GEGEVEN, GEEN_TEKEN } from './woorden/geen-gegeven.ts'
import { GROEPEN_VAN_WOORDEN } from './woorden/groepen.ts'
import { IDENTIFICATIE } from './woorden/identificatie.ts'
import { INHOUD } from './woorden/inhoud.ts'
import { LABELS } from './woorden/labels.ts'
import { OVERIG } from './woorden/overig.ts'
import { PROCES } from './woorden/proces.ts'
import { STUKKEN } from './woorden/stukken.ts'
import { TOELICHTING } from './woorden/toelichting.ts'
import type { Woorden } from './woorden/vorm.ts'

/** Wat één patroon zegt: een gegeven, een gegeven als veld van een formulier, juist geen gegeven, of een teken voor een rol. */
export type Zegt =
  | { readonly kind: 'gegeven'; readonly gegeven: Gegeven }
  | { readonly kind: 'veld'; readonly gegeven: Gegeven }
  | { readonly kind: 'niets' }
  | { readonly kind: 'geen-teken' }
  | { readonly kind: 'afzender'; readonly punten: number; readonly vooraan: boolean }
  | { readonly kind: 'teken'; readonly soort: Tekensoort; readonly reikwijdte: Reikwijdte }

export const WOORDENLIJSTEN: readonly Woorden[] = [IDENTIFICATIE, PROCES, TOELICHTING, STUKKEN, INHOUD, OVERIG]
export const TEKENLIJSTEN: readonly Tekenlijst[] = [
  BEPERKINGEN,
  EISEN,
  ...NIET_NODIG,
  WEIGEREN,
  VERLEDEN,
  ...NOEMEN,
  VRAGEN,
  GEVEN,
  VRAGEN_RECHTS,
  UITZONDERINGEN,
  VRAGEN_SLOT,
]

const isGegeven = (woorden: Woorden, naam: string): naam is Gegeven => naam in woorden

const patronenVan = (woorden: Woorden, kind: 'gegeven' | 'veld'): readonly Pattern<Zegt>[] =>
  Object.keys(woorden).flatMap((gegeven) =>
    isGegeven(woorden, gegeven) ? (woorden[gegeven] ?? []).map((vorm) => ({ vorm, wat: { kind, gegeven } })) : [],
  )

const tekenPatronen = (lijst: Tekenlijst): readonly Pattern<Zegt>[] =>
  lijst.vormen.map((vorm) => ({ vorm, wat: { kind: 'teken', soort: lijst.soort, reikwijdte: lijst.reikwijdte } }))

const afzenderPatronen = (vormen: readonly string[], punten: number, vooraan: boolean): readonly Pattern<Zegt>[] =>
  vormen.map((vorm) => ({ vorm, wat: { kind: 'afzender', punten, vooraan } }))

const ALLE: readonly Pattern<Zegt>[] = [
  ...GEEN_GEGEVEN.map((vorm) => ({ vorm, wat: { kind: 'niets' } as const })),
  ...GEEN_TEKEN.map((vorm) => ({ vorm, wat: { kind: 'geen-teken' } as const })),
  ...WOORDENLIJSTEN.flatMap((woorden) => patronenVan(woorden, 'gegeven')),
  ...patronenVan(LABELS, 'veld'),
  ...TEKENLIJSTEN.flatMap(tekenPatronen),
  ...afzenderPatronen(AAN_DE_GEMEENTE, 2, true),
  ...afzenderPatronen(VAN_DE_AANBIEDER, 1, true),
  ...afzenderPatronen(ALS_AANBIEDER, 1, false),
  ...afzenderPatronen(ALS_GEMEENTE, -1, false),
]

/** Alle patronen samen. Gemaakt bij het laden; een fout in een lijst valt dan meteen op. */
export const WOORDENBOEK: Lexicon<Zegt> = compileLexicon(ALLE, GROEPEN_VAN_WOORDEN)
