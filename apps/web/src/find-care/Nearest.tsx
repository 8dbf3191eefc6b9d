import type { CareItem } from '@kneebone/engine'
import { signal } from '@preact/signals'
import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { TextField } from '../components/TextField.tsx'
import { t } from '../words/index.ts'
import { invented } from './list.ts'
import { type Found, nearest, positionIn } from './nearest.ts'
import type { Position, ServiceList } from './services.ts'

interface Props {
  readonly list: ServiceList
  readonly specialist: CareItem
}

/** Where the person is, as long as the app is open: it is written nowhere. */
const place = signal<Position | undefined>(undefined)

/** The places of a list that have the right people, the nearest first once a position is known. */
export function Nearest({ list, specialist }: Props): JSX.Element {
  const found = nearest(list.services, specialist.id, place.value)
  return (
    <section>
      <h2>{specialist.title}</h2>
      {invented.value && <p class="notice">{t.findCare.sampleNotice}</p>}
      {found.length > 0 && <Where />}
      <p role="status">
        {found.length === 0 ? t.findCare.none(specialist.title) : t.findCare.found(found.length)}
        {found.length > 1 && place.value && ` ${t.findCare.byDistance}`}
      </p>
      <ol class="places-near">
        {found.map((each) => (
          <Place key={each.service.name} found={each} />
        ))}
      </ol>
    </section>
  )
}

function Place({ found: { service, away } }: { readonly found: Found }): JSX.Element {
  const { name, address, phone, hours, url } = service
  return (
    <li>
      <h3>{name}</h3>
      {away !== undefined && <p>{t.findCare.away(away)}</p>}
      {address && (
        <p>
          {t.findCare.address} {address}
        </p>
      )}
      {hours && (
        <p>
          {t.findCare.hours} {hours}
        </p>
      )}
      <p class="ways">
        {phone && (
          <a href={`tel:${phone.replace(/[^+\d]/g, '')}`} aria-label={t.findCare.call(name, phone)}>
            {phone}
          </a>
        )}
        {url && (
          <a href={url} rel="noreferrer noopener" target="_blank">
            {t.findCare.site}
          </a>
        )}
      </p>
    </li>
  )
}

/** The position: typed, or from the device when the person asks for it. */
function Where(): JSX.Element {
  const [text, setText] = useState(place.value ? `${place.value.north}, ${place.value.east}` : '')
  const [said, setSaid] = useState('')
  const wrong = text.trim() !== '' && positionIn(text) === undefined
  const type = (value: string) => {
    setText(value)
    place.value = positionIn(value)
  }
  const ask = () => {
    setSaid('')
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => type(`${coords.latitude.toFixed(4)}, ${coords.longitude.toFixed(4)}`),
      () => setSaid(t.findCare.noPositionHere),
    )
  }
  return (
    <>
      <TextField
        id="where"
        label={t.findCare.where}
        hint={t.findCare.whereHint}
        error={wrong ? t.findCare.whereWrong : undefined}
        width="medium"
        value={text}
        onInput={type}
      >
        {'geolocation' in navigator && (
          <button type="button" class="secondary" onClick={ask}>
            {t.findCare.here}
          </button>
        )}
      </TextField>
      <p role="status">{said}</p>
    </>
  )
}
