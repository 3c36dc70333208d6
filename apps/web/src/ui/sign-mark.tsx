// A sign with its word and colour, as it also stands in a letter or report.
import { type Sign, signPath } from '@deelwijs/letters'

export function SignMark({ sign, children }: { readonly sign: Sign; readonly children: string }) {
  return (
    <span className={`dw-mark dw-mark--${sign}`}>
      <svg className="dw-icon" viewBox="0 0 24 24" aria-hidden="true" fill="none">
        <path d={signPath(sign)} stroke="currentColor" strokeWidth="2" strokeLinecap="round" strokeLinejoin="round" />
      </svg>
      {children}
    </span>
  )
}
