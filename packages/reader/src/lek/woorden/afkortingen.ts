// Letters that stand for a disorder, words that speak of a diagnosis, and letters that never are one. Own list.
const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Disorders as letters that are also something else: only in capitals, near a word of diagnosis or a person. */
export const CAPITAL_DISORDERS: ReadonlySet<string> = set(
  'pnea pnes as cd dis sid nah gad mdd gas sad sas td ts vb mb eb lv dp pd cu ied spd apd tbi cvi cp dm cf ed bed an bn pws ald eps kld lhb mld ala gtc ppd vs ns os sp apa sps ars tdd dps psd pps',
)

/** Disorders that people also write with dots between the letters. */
export const DOTTED_DISORDERS: ReadonlySet<string> = set(
  'adhd add ass odd ocd ocs ptss ptsd pddnos pdd mcdd lvb mvb nld tos dcd gts bps fas fasd nah cvs gas mcd lvg zmlk arfid dmdd cd gad did dis',
)

/** Words of a sentence that names a diagnosis. */
export const DIAGNOSIS_CUES: ReadonlySet<string> = set(
  'diagnose diagnosen diagnoses dx classificatie classificaties gediagnosticeerd gediagnostiseerd geclassificeerd dsm dsm5 icd icd10 kenmerken stoornis comorbide comorbiditeit hoofddiagnose nevendiagnose werkdiagnose bijdiagnose problematiek lijdt kampt verdenking gediagnosticeerde diagnosegroep persoonlijkheidsstoornis differentiaaldiagnose dd hoofdclassificatie nevenclassificatie vermoedens trekken aandoening ziektebeeld diagnostisch diagnostiek',
)

/** Words before or behind capitals that say that someone found it. */
export const STATED_CUES: ReadonlySet<string> = set(
  'gesteld vastgesteld geclassificeerd bevestigd overwogen uitgesloten gediagnosticeerd behandeld',
)

/** Words before capitals that make them the disorder of someone: "hij heeft GAS". */
export const PERSON_CUES: ReadonlySet<string> = set(
  'heeft had bekend sprake jongen meisje jongere jeugdige kind zoon dochter client patient puber tiener kampt vermoeden vastgesteld gesteld wegens vanwege door naast adhd ass odd ptss lvb autisme comorbide',
)

/** Capitals that are no disorder: law, offices, registers, tests, methods, money. */
export const NO_DISORDERS: ReadonlySet<string> = set(
  'nao nos type max min incl excl pgb zin vog avg bsn skj big gi gis rvdk vt cjg jgz ggz ggd mdo poh smw agb kvk btw iban bic wmo wlz zvw awb wgbo uavg ap fg dpia iv jw jeugdwet gz iq tiq viq piq wisc wais wppsi sdq cbcl trf ysr ados adi srs rom ors zrm honosca cgas gaf emdr cgt act dgt mbt pmt mdft mst erp ipt vht vers imh ambulant bv nv vof mw dhr mevr hr dr drs mr ing ir msc bsc nl eu vng nza tv pc pdf doc docx xlsx usb id nr tel nb ps ivm ipv nav tav svp aub evt ggzv foa vot jb jr ots uhp mup pij vtv pva opp zp bp ozl hvp sv so vso sbo bo po vo mbo hbo wo pi ib iber rt lwoo pro ho pcl ecli hr crvb rb rvs ve lbo zzp kr hbo mmse dsm icd who owrm apk eur pgo epd ecd kwaliteit nip nvo vgct nvp knmg kng ser cao uur etm dbc rmc swv aanmelding wajong uwv svb duo cak ciz ind coa azc nidos wsnp bsa kdv bso msvt spv pit pab jim coo hm pm fte ok ja nee de het een en van in op te is om met voor aan u wij',
)
