// The shape of a norm set as plain data: what the engine is given. Keys are Dutch, since jurists read the literals.

/**
 * A condition over finite facts. Every key must hold (and). A key is a fact, `gegeven` (the data element asked) or
 * `groep` (its group), with one value or a list of values (any of these); `alle`, `een` and `niet` nest conditions.
 */
export type Condition = {
  readonly [key: string]: string | readonly string[] | Condition | readonly Condition[] | undefined
}

/** What a norm says when it applies. `zetOm` maps the outcome that the norms below it reach. `verandertNiets` is doctrine. */
export type Consequence =
  | { readonly oordeel: string; readonly gewicht?: string }
  | { readonly zetOm: { readonly [oordeel: string]: string } }
  | { readonly verandertNiets: readonly string[] }

/** Another reading of the same provision, shown beside the verdict and never computed with. */
export type OtherReading = {
  readonly oordeel: string
  readonly gezag: string
  readonly bronnen: readonly string[]
  readonly omdat: string
  readonly als?: Condition
}

export type NormData = {
  readonly id: string
  readonly titel: string
  /** Source ids, the governing provision first. */
  readonly vindplaats: readonly string[]
  /** The named group that other norms can depart from. */
  readonly groep: string
  readonly als: Condition
  readonly tenzij?: Condition
  readonly dan: Consequence
  readonly omdat: string
  /** Norm ids or group names that give way where this norm applies. */
  readonly wijktAfVan: readonly string[]
  readonly gezag: string
  readonly andereOpvatting?: readonly OtherReading[]
  /** Elements that can be given instead. */
  readonly kanWel?: readonly string[]
  /** Facts the requester must still supply (at `eerst-navragen`). */
  readonly ontbreekt?: readonly string[]
  /** Where to look when another frame applies. */
  readonly verwijzing?: string
  /** For doctrine: the norm, or group of norms, that already decides what this one explains. */
  readonly gedektDoor?: string
  readonly geldigVanaf: string
  readonly geldigTot: string | null
  readonly versie?: string
}

/** A combination of facts that cannot occur. */
export type Exclusion = { readonly id: string; readonly als: Condition; readonly omdat: string }

/** A duty of care that comes with certain outcomes. */
export type DutyRule = {
  readonly id: string
  readonly plicht: string
  readonly bij: readonly string[]
  readonly als: Condition
  readonly tenzij?: Condition
  readonly vindplaats: readonly string[]
}

/** When one of the findings that carry an open outcome is made, and on which sources. */
export type FindingRule = {
  readonly id: string
  readonly bevinding: string
  /** Outcomes at which the rule speaks; absent: at every outcome. */
  readonly bij?: readonly string[]
  readonly als: Condition
  readonly bronnen: readonly string[]
}

/** Who must be informed or asked; `strenger` is the stricter legal reading. */
export type PersonRule = {
  readonly id: string
  /** Open outcomes at which the rule speaks; absent: at every open outcome. */
  readonly bij?: readonly string[]
  readonly als: Condition
  readonly tenzij?: Condition
  readonly wie: readonly string[]
  readonly strenger?: readonly string[]
  readonly vindplaats: readonly string[]
  readonly omdat: string
}

export type Source = {
  readonly vindplaats: string
  readonly link: string
  readonly gelezen: string | null
  readonly nagelezen: string
}

/** A lawful change that someone can make now. */
export type Step = {
  readonly feit: string
  readonly van: readonly string[]
  readonly naar: string
  readonly door: string
}

export type Vocabulary = {
  /** Facts with their domains, in the order of the decision diagram. */
  readonly feiten: { readonly [feit: string]: readonly string[] }
  readonly groepen: { readonly [groep: string]: readonly string[] }
  /** Outcomes in the order in which sets of them are printed. */
  readonly oordelen: readonly string[]
  /** Outcomes at which personal data may leave the organisation. */
  readonly open: readonly string[]
  /** The outcome of data without persons. */
  readonly vrij: string
  /** Duties in print order. */
  readonly plichten: readonly string[]
  readonly bevindingen: readonly string[]
  /** Findings every open outcome needs, and the one that only health data need. */
  readonly vereist: readonly string[]
  readonly vereistBijGezondheid: string
  readonly gezondheid: readonly string[]
  /** Facts in the order in which a person should be asked. */
  readonly vraagvolgorde: readonly string[]
  readonly perGegeven: readonly string[]
  readonly stappen: readonly Step[]
}

export type NormSet = {
  readonly naam: string
  readonly geldigVanaf: string
  readonly geldigTot: string | null
  /** SHA-256 over the canonical text of the set. */
  readonly vingerafdruk: string
  readonly woorden: Vocabulary
  readonly normen: readonly NormData[]
  readonly uitgesloten: readonly Exclusion[]
  readonly plichten: readonly DutyRule[]
  readonly bevindingen: readonly FindingRule[]
  readonly personen: readonly PersonRule[]
  readonly bronnen: { readonly [id: string]: Source }
  /** Sources that are not cited where a fact has a value (the regime that does not apply). */
  readonly bronfilters: readonly {
    readonly feit: string
    readonly waarde: string
    readonly zonder: readonly string[]
  }[]
}

/** Known facts; an absent fact is unknown. */
export type Facts = { readonly [feit: string]: string }
