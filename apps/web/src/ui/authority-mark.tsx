// Says what a norm rests on: the law, the guidance of the professions, or our own reading.
import { GEZAG_WOORDEN, type Uitlegwoord } from '@deelwijs/words'
import { Icon, type IconName } from './icon.tsx'
import './reading.css'

const WORDS: { readonly [gezag: string]: Uitlegwoord } = GEZAG_WOORDEN
const ICONS: { readonly [gezag: string]: IconName } = { wet: 'boek', handreiking: 'mensen', 'eigen-lezing': 'info' }

export function AuthorityMark({ gezag }: { readonly gezag: string }) {
  return (
    <span className={`dw-authority dw-authority--${gezag}`}>
      <Icon name={ICONS[gezag] ?? 'info'} />
      {WORDS[gezag]?.label ?? gezag}
    </span>
  )
}

/** The same in one sentence. */
export function authoritySentence(gezag: string): string {
  return WORDS[gezag]?.uitleg ?? ''
}
