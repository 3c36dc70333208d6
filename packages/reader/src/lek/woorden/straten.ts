// Endings of Dutch street names and words around an address. Own list.

/** Endings that hardly any word has that is not a street. */
export const STREET_ENDINGS: readonly string[] =
  'straat straatje laan laantje weg plein pleintje kade gracht singel dreef steeg plantsoen pad dijk dijkje wal boulevard allee straatweg strjitte leane wei reed stege'.split(
    ' ',
  )

/** Endings that need more proof: a capital, and a comma, postcode or word of living near. */
export const WEAK_STREET_ENDINGS: readonly string[] =
  'hof hofje park veld velden haven erf berg markt ring baan burg akker kamp hoek dal brink es bos meent donk oord waard horst stee weide rade rode gaarde wijk wede polder sloot vaart diep meer zoom wold tuin land buurt eind einde molen poort brug bleek gang oever kolk kreek hage heide heuvel rak slag stroom werf werp zijde zicht rij ven lei heem borg ploeg stede wending hoven passage kwartier kamer kruis end hout'.split(
    ' ',
  )

/** Words that end so and are no street. */
export const NOT_A_STREET: ReadonlySet<string> = new Set(
  'weg onderweg halverwege beweg vanwege overweg thuisweg voorweg snelweg omweg jeugdweg straat wal pad afdeling dreef terreinwal hulppad groeipad zorgpad leerpad traject toegang ingang overgang voortgang uitgang omgang aanvang afhankelijk gemeenteland nederland buitenland kamer hoofdkamer park spoor werkplein einde eind land bos ring wijk buurt meer wei diep hoek tuin meent leerplein jeugdplein zorgplein datum reed gebied ven es rij les proces zoom end kruis hout slag'.split(
    ' ',
  ),
)

/** Words before an address. */
export const LIVING_WORDS: ReadonlySet<string> = new Set(
  'woont wonen woonachtig woonde adres woonadres verblijfadres verblijfsadres verblijft huisadres postcode gevestigd ingeschreven staat verhuist verhuisd verhuizen nieuwe logeert thuisadres adresgegevens nummer straat gezin woning huis bezoek'.split(
    ' ',
  ),
)
