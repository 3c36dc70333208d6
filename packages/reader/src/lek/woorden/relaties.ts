// Words for a young person and the family, after which a capital is a name. Own list.

/** Folded words that name a young person or someone of the family. */
export const RELATION_WORDS: ReadonlySet<string> = new Set(
  'zoon zoontje dochter dochtertje kind kinderen kindje jeugdige jeugdigen jongere client cliente clienten jongen jongetje meisje meid leerling pupil patient patiente moeder vader ouder ouders mama papa pa ma mam pap stiefvader stiefmoeder stiefouder pleegvader pleegmoeder pleegouder pleegouders pleegkind pleegzoon pleegdochter broer broers broertje broertjes zus zussen zusje zusjes halfbroer halfzus halfbroertje halfzusje oma opa grootvader grootmoeder grootouders tante oom nicht neef partner echtgenoot echtgenote ex expartner gezinslid tweelingbroer tweelingzus tweeling baby peuter kleuter puber jeugdigenaam bewoner verzorger verzorgers opvoeder opvoeders weduwe bonusvader bonusmoeder vriendin vriend vriendje vriendinnetje klasgenoot buurjongen buurvrouw buurman stiefzoon stiefdochter nichtje neefje dochters zoons zonen tiener kleinzoon kleindochter schoonzus heit mem'.split(
    ' ',
  ),
)

/** Labels and verbs after which a name follows. */
export const NAMING_WORDS: ReadonlySet<string> = new Set(
  'naam voornaam achternaam roepnaam roepnamen voornamen geslachtsnaam volledige heet heette heten genaamd genoemd namen naamkind naamjeugdige kindnaam clientnaam'.split(
    ' ',
  ),
)

/** Verbs that anything can do; they only help a word that has the form of a name. */
export const PLAIN_VERBS: ReadonlySet<string> = new Set(
  'is was heeft had wil wilde kan kon mag moet moest wordt werd laat liet komt kwam staat doet deed vindt vond vraagt vroeg geeft maakt maakte blijft bleef begint begon start startte stopt stopte toont lukt '.split(
    ' ',
  ),
)

/** Verbs in the third person that only a person does; after an unknown capital at the start of a sentence they make it a name. */
export const PERSON_VERBS: ReadonlySet<string> = new Set(
  'woont woonde heet vertelde vertelt slaapt sliep durft durfde zegt zei voelt voelde krijgt kreeg volgt volgde slikt gebruikt gebruikte zit zat verblijft verbleef reageert ontwikkelt speelt speelde huilt huilde lacht eet drinkt loopt liep gaat ging snijdt krast blowt weigert weigerde oefent leert leerde ervaart ervoer bezoekt bezocht spijbelt lijdt mist miste praat praatte denkt groeit zoekt profiteert functioneert scoort scoorde vermijdt piekert schreeuwt slaat schopt bijt kampt neemt hoort ziet hield houdt trekt verhuist verhuisde rondt'.split(
    ' ',
  ),
)
