// One page: sets the title of the tab, moves focus to the heading and holds the measure.
import { type ReactNode, useEffect, useRef } from 'react'
import { scrollOnArrival } from '../app/location.ts'

type PageProps = {
  readonly heading: string
  /** What the tab says before "Deelwijs"; the heading when absent. */
  readonly title?: string
  readonly lead?: ReactNode
  /** Small line above the heading, such as "vraag 3 van 7". */
  readonly above?: ReactNode
  readonly children: ReactNode
}

let firstPage = true

/** Every page of the site is one `Page`. On a later page the heading takes focus, so that a screen reader starts there. */
export function Page({ heading, title, lead, above, children }: PageProps) {
  const ref = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = `${title ?? heading} - Deelwijs`
  }, [title, heading])
  useEffect(() => {
    if (!firstPage) {
      window.scrollTo(0, scrollOnArrival())
      ref.current?.focus({ preventScroll: true })
    }
    firstPage = false
  }, [])
  return (
    <div className="dw-stack dw-page">
      <div className="dw-stack dw-stack--tight">
        {above === undefined ? null : <div className="dw-above">{above}</div>}
        <h1 id="kop" ref={ref} tabIndex={-1}>
          {heading}
        </h1>
        {lead === undefined ? null : <p className="dw-lead">{lead}</p>}
      </div>
      {children}
    </div>
  )
}
