// The picture of a norm between the norms that go before it and the norms that give way.
import { useId } from 'react'
import { type Box, type Picture, WIDTH } from './picture-layout.ts'

type NormPictureProps = { readonly picture: Picture; readonly title: string; readonly description: string }

export function NormPicture({ picture, title, description }: NormPictureProps) {
  const id = useId()
  return (
    <svg
      className="dw-picture"
      viewBox={`0 0 ${WIDTH} ${picture.height}`}
      role="img"
      aria-labelledby={`${id}-titel ${id}-uitleg`}
    >
      <title id={`${id}-titel`}>{title}</title>
      <desc id={`${id}-uitleg`}>{description}</desc>
      {picture.labels.map((label) => (
        <text key={label.text} className="dw-picture__label" x={label.x} y={label.y}>
          {label.text}
        </text>
      ))}
      {picture.lines.map((line) => (
        <path key={line} className="dw-picture__line" d={line} />
      ))}
      {picture.arrows.map((arrow) => (
        <path key={arrow} className="dw-picture__arrow" d={arrow} />
      ))}
      {picture.boxes.map((box) => (
        <PictureBox key={box.key} box={box} />
      ))}
    </svg>
  )
}

function PictureBox({ box }: { readonly box: Box }) {
  const textX = box.x + 18
  return (
    <g className={`dw-picture__box${box.self ? ' dw-picture__box--self' : ''}`}>
      <rect x={box.x} y={box.y} width={box.width} height={box.height} rx="7" />
      <rect
        className={`dw-picture__stripe dw-picture__stripe--${box.kleur ?? 'onbekend'}`}
        x={box.x + 6}
        y={box.y + 8}
        width="4"
        height={box.height - 16}
        rx="2"
      />
      {box.lines.map((line, index) => (
        <text key={line} className="dw-picture__title" x={textX} y={box.y + 24 + index * 18}>
          {line}
        </text>
      ))}
      <text className="dw-picture__note" x={textX} y={box.y + 24 + box.lines.length * 18}>
        {box.note}
      </text>
    </g>
  )
}
