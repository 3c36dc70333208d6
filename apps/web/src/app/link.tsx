// A link within the site: an ordinary anchor that changes page without a reload.
import type { AnchorHTMLAttributes, MouseEvent, ReactNode } from 'react'
import { navigate, usePath } from './location.ts'

type LinkProps = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> & {
  readonly to: string
  readonly children: ReactNode
}

const opensElsewhere = (event: MouseEvent): boolean =>
  event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey

/** `to` is a path of this site. The link to the page one is on carries `aria-current`; so does one to its part, when told. */
export function Link({ to, children, onClick, 'aria-current': part, ...rest }: LinkProps) {
  const here = usePath() === to
  const follow = (event: MouseEvent<HTMLAnchorElement>): void => {
    onClick?.(event)
    if (event.defaultPrevented || opensElsewhere(event)) return
    event.preventDefault()
    navigate(to)
  }
  return (
    <a {...rest} href={to} onClick={follow} aria-current={here ? 'page' : part}>
      {children}
    </a>
  )
}
