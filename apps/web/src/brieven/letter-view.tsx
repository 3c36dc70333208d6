// The letter on screen and on paper, drawn from the same tree as the files.
import type { Block, Letter, Line, Run } from '@deelwijs/letters'
import { signPath } from '@deelwijs/letters'

export function LetterView({ letter }: { readonly letter: Letter }) {
  return (
    <article className="dw-letter" lang={letter.lang} aria-label={`Brief: ${letter.title}`}>
      {letter.blocks.map((block, index) => (
        // A letter is drawn anew as a whole, so the place of a block is its identity.
        <BlockView key={`${block.kind}-${index.toString()}`} block={block} />
      ))}
      <footer className="dw-letter__foot">{letter.footer}</footer>
    </article>
  )
}

function BlockView({ block }: { readonly block: Block }) {
  switch (block.kind) {
    case 'heading':
      return <HeadingView level={block.level} line={block.line} />
    case 'paragraph':
      return (
        <p>
          <LineView line={block.line} />
        </p>
      )
    case 'list':
      return <ul>{numbered(block.items).map(({ line, key }) => wrap('li', key, line))}</ul>
    case 'address':
    case 'signature':
      return (
        <div className="dw-letter__lines">{numbered(block.lines).map(({ line, key }) => wrap('div', key, line))}</div>
      )
    case 'details':
      return (
        <dl className="dw-letter__details">
          {block.rows.map(({ term, line }) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>
                <LineView line={line} />
              </dd>
            </div>
          ))}
        </dl>
      )
    case 'table':
      return <TableView block={block} />
  }
}

function HeadingView({ level, line }: { readonly level: 1 | 2; readonly line: Line }) {
  // The page has its own first heading; the letter's own stand below it.
  return level === 1 ? (
    <h3 className="dw-letter__title">
      <LineView line={line} />
    </h3>
  ) : (
    <h4>
      <LineView line={line} />
    </h4>
  )
}

function TableView({ block }: { readonly block: Extract<Block, { kind: 'table' }> }) {
  return (
    <table className="dw-letter__table">
      <caption>{block.caption}</caption>
      <colgroup>
        {block.head.map((cell, column) => (
          <col key={cell} style={{ inlineSize: `${(block.widths[column] ?? 0) * 100}%` }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {block.head.map((cell) => (
            <th key={cell} scope="col">
              {cell}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {block.rows.map((cells, row) => (
          <tr key={`rij-${row.toString()}`}>
            {cells.map((line, column) => (
              <td key={block.head[column]} data-kop={block.head[column]}>
                <LineView line={line} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

type Numbered = { readonly line: Line; readonly key: string }

function numbered(lines: readonly Line[]): readonly Numbered[] {
  return lines.map((line, index) => ({ line, key: `regel-${index}` }))
}

function wrap(Tag: 'li' | 'div', key: string, line: Line) {
  return (
    <Tag key={key}>
      <LineView line={line} />
    </Tag>
  )
}

function LineView({ line }: { readonly line: Line }) {
  return line.map((run, index) => <RunView key={`${run.kind}-${index.toString()}`} run={run} />)
}

function RunView({ run }: { readonly run: Run }) {
  switch (run.kind) {
    case 'text':
      return run.strong ? <strong>{run.text}</strong> : run.text
    case 'link':
      return (
        <a href={run.href} target="_blank" rel="noreferrer">
          {run.text}
        </a>
      )
    case 'field':
      return run.value === null ? <mark className="dw-letter__open">[{run.mark}]</mark> : run.value
    case 'sign':
      return (
        <span className={`dw-letter__sign dw-mark--${run.sign}`}>
          <svg className="dw-icon" viewBox="0 0 24 24" aria-hidden="true" fill="none">
            <path
              d={signPath(run.sign)}
              stroke="currentColor"
              strokeWidth="2.400"
              strokeLinecap="round"
              strokeLinejoin="round"
            />
          </svg>{' '}
          {run.text}
        </span>
      )
  }
}
