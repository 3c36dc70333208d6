// What to know before the proposals: who seems to write, and what of a file was left aside.
import type { FileRemark } from '../app/letter-shape.ts'
import type { LetterReport } from '../app/reader.ts'
import { Notice } from '../ui/notice.tsx'

type RemarksProps = { readonly report: LetterReport; readonly remarks: readonly FileRemark[] }

export function Remarks({ report, remarks }: RemarksProps) {
  const own = report.afzender === 'aanbieder'
  if (!own && remarks.length === 0) return null
  return (
    <>
      {own ? (
        <Notice>
          <p>Deze tekst lijkt van een aanbieder. Klopt dat? Deze toets gaat over wat een ander aan u vraagt.</p>
        </Notice>
      ) : null}
      {remarks.length === 0 ? null : (
        <Notice>
          <ul>
            {remarks.map(({ title, advice, where }) => (
              <li key={`${where} ${title}`}>
                <strong>{where}</strong>: {title} {advice}
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </>
  )
}
