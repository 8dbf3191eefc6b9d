import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { Radios } from '../components/Choices.tsx'
import { TextField } from '../components/TextField.tsx'
import { change, EMERGENCY_NUMBERS, isPhoneNumber, type Settings as Kept, settings, TEXT_SIZES, THEMES } from '../data/settings.ts'
import { t } from '../words/index.ts'

const OWN = 'own'

/** Each choice is kept at once. */
export function Settings(): JSX.Element {
  const { emergencyNumber, theme, textSize } = settings.value
  const known = (EMERGENCY_NUMBERS as readonly string[]).includes(emergencyNumber)
  const [own, setOwn] = useState(!known)
  const [text, setText] = useState(known ? '' : emergencyNumber)
  const [said, setSaid] = useState('')
  const keep = (changes: Partial<Kept>) => {
    change(changes)
      .then(() => setSaid(t.settings.saved))
      .catch(() => setSaid(t.data.unavailable))
  }
  const wrong = own && text !== '' && !isPhoneNumber(text)
  const choose = (choice: string) => {
    setOwn(choice === OWN)
    if (choice !== OWN) keep({ emergencyNumber: choice })
  }
  const type = (value: string) => {
    setText(value)
    if (isPhoneNumber(value)) keep({ emergencyNumber: value.trim() })
  }
  return (
    <>
      <h1 tabIndex={-1}>{t.settings.title}</h1>
      <p class="lead">{t.settings.lead}</p>
      <fieldset>
        <legend>{t.settings.number}</legend>
        <p class="hint">{t.settings.numberHint}</p>
        <Radios
          name="emergency-number"
          value={own ? OWN : emergencyNumber}
          onChange={choose}
          choices={[...EMERGENCY_NUMBERS.map((id) => ({ id, label: t.settings.numbers[id] })), { id: OWN, label: t.settings.ownNumber }]}
        />
        {own && (
          <TextField
            id="own-number"
            label={t.settings.ownNumberLabel}
            error={wrong ? t.settings.ownNumberWrong : undefined}
            width="medium"
            inputMode="tel"
            value={text}
            onInput={type}
          />
        )}
      </fieldset>
      <fieldset>
        <legend>{t.settings.theme}</legend>
        <Radios
          name="theme"
          value={theme}
          onChange={(id) => keep({ theme: id as Kept['theme'] })}
          choices={THEMES.map((id) => ({ id, label: t.settings.themes[id] }))}
        />
      </fieldset>
      <fieldset>
        <legend>{t.settings.text}</legend>
        <Radios
          name="text-size"
          value={textSize}
          onChange={(id) => keep({ textSize: id as Kept['textSize'] })}
          choices={TEXT_SIZES.map((id) => ({ id, label: t.settings.texts[id] }))}
        />
      </fieldset>
      <p role="status">{said}</p>
    </>
  )
}
