import type { JSX } from 'preact'

interface Props {
  readonly id: string
  readonly label: string
  readonly hint: string
  /** Endings and types of the files that can be opened. */
  readonly accept: string
  readonly onFile: (file: File) => void
}

/** Opens a file from the device; the same one can be opened again after it was mended. */
export function FileField({ id, label, hint, accept, onFile }: Props): JSX.Element {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <p class="hint" id={`${id}-hint`}>
        {hint}
      </p>
      <input
        id={id}
        type="file"
        accept={accept}
        aria-describedby={`${id}-hint`}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? []
          if (file) onFile(file)
          event.currentTarget.value = ''
        }}
      />
    </div>
  )
}
