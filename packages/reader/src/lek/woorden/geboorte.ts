// Words with which people say when someone was born without a full date. Own list.
const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Words that may stand between "geboren" and the value. */
export const BIRTH_FILLING: ReadonlySet<string> = set(
  'kwam ter op d dd in de het te datum is was werd wordt dag maand jaar eind begin medio rond omstreeks ergens ook al hij ze zij kind jeugdige jongen meisje en jjjj mm van dat zijn haar circa ca namelijk nl is',
)

/** Seasons and feasts. */
export const SEASONS: ReadonlySet<string> = set(
  'zomer winter herfst lente voorjaar najaar kerst kerstdag kerstavond oudejaarsdag nieuwjaarsdag koningsdag koninginnedag sinterklaas pasen pinksteren hemelvaartsdag bevrijdingsdag tweeduizend',
)

/** Numbers as words. */
export const NUMBER_WORDS: ReadonlySet<string> = set(
  'een eerste twee tweede drie derde vier vierde vijf vijfde zes zesde zeven zevende acht achtste negen negende tien tiende elf elfde twaalf twaalfde dertien dertiende veertien veertiende vijftien vijftiende zestien zestiende zeventien zeventiende achttien achttiende negentien negentiende eenentwintigste tweeentwintigste drieentwintigste vierentwintigste vijfentwintigste zesentwintigste zevenentwintigste achtentwintigste negenentwintigste eenendertigste twintig twintigste eenentwintig tweeentwintig drieentwintig vierentwintig vijfentwintig dertig dertigste eenendertig',
)

/** Letters and words that say whose date stands beside them: "j. 14-02-11", "22-08-14, m". */
export const SEX_SIGNS: ReadonlySet<string> = set('j m v jongen meisje jongetje man vrouw d')

/** Someone young: "het meisje uit 2014", "hij is van 2009". */
export const YOUNG: ReadonlySet<string> = set(
  'kind jongen meisje jongere jeugdige zoon dochter client clientje hij ze zij broertje zusje tweeling pupil jongste oudste middelste peuter kleuter baby',
)
