// A large exact number that may break at its dots, so that it fits on a narrow screen.
import { Fragment } from 'react'
import { exactCount } from './numbers.ts'
import './reading.css'

export function ExactNumber({ count }: { readonly count: bigint | number }) {
  const [first, ...rest] = exactCount(count).split('.')
  return (
    <span className="dw-number">
      {first}
      {rest.map((part, index) => (
        <Fragment key={rest.slice(index).join('.')}>
          .<wbr />
          {part}
        </Fragment>
      ))}
    </span>
  )
}
