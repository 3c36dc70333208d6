// Words of sentences that speak of nobody in particular, and words that show that someone is meant after all. Own list.
const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Among the first words: an organisation, or people in the plural. */
export const GENERAL_OPENINGS: ReadonlySet<string> = set(
  'wij we ons onze gemeente gemeenten kinderen jongeren jeugdigen clienten gezinnen pleeggezinnen behandelaren behandelaars aanbieders kosten team organisatie praktijk instelling iemand wie',
)

/** With such an opening these make the sentence general. */
export const GENERAL_SIGNS: ReadonlySet<string> = set(
  'bieden biedt aanbieden aanbod werken werkt volgens vaak meestal doorgaans altijd soms geldt gelden mag mogen meldcode vergoed vergoeden vallen valt gespecialiseerd specialisatie beslist besluit verwijzer moeten hoeven hoeft behandelt veelal regelmatig gemiddeld nooit expertise deskundig ervaring',
)

/** These make a sentence general by themselves. */
export const GENERAL_STRONG: ReadonlySet<string> = set(
  'aanbod meldcode zorgverzekeringswet richtlijn richtlijnen behandelaanbod cursusaanbod doelgroepen specialismen jeugdwet verordening beleidsregel handreiking wetgever',
)

/** Someone is meant. */
export const PERSON_SIGNS: ReadonlySet<string> = set(
  'hij hem haar ze zoon dochter moeder vader meisje jongen jongetje deze dit client clientes patient zusje broertje broer zus oma opa mama papa zich zichzelf',
)
