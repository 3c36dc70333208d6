// What stood in a file and was not read: said plainly, so that nobody thinks it was checked.
import type { Unread } from '../app/text-parts.ts'
import { Notice } from './notice.tsx'

export function UnreadList({ items }: { readonly items: readonly Unread[] }) {
  if (items.length === 0) return null
  return (
    <Notice icon="fout">
      <p>
        <strong>Dit is niet gelezen.</strong>
      </p>
      <ul>
        {items.map(({ name, title, advice }, index) => (
          <li key={`${name}-${index.toString()}`}>
            {name}: {title} {advice}
          </li>
        ))}
      </ul>
    </Notice>
  )
}
