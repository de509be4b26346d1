import './nameplate.css'

interface NameplateProps {
  title: string
  rows: readonly (readonly [label: string, value: string])[]
  note?: string
  /** A plate that only repeats what the page says already is not read out. */
  decorative?: boolean
}

/** The plate of a device, with the three numbers that a registration asks for. */
export function Nameplate({ title, rows, note, decorative }: NameplateProps) {
  return (
    <figure className="nameplate" aria-hidden={decorative}>
      <span className="rivet" />
      <span className="rivet" />
      <span className="rivet" />
      <span className="rivet" />
      <figcaption>{title}</figcaption>
      <dl>
        {rows.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd translate="no">{value === '' ? '\u00a0' : value}</dd>
          </div>
        ))}
      </dl>
      {note !== undefined && <p className="nameplate-note">{note}</p>}
    </figure>
  )
}
