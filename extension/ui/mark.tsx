/** The product's own mark: a leaf that is an eye. Same drawing as `assets/icons/mark.svg`, in the ink around it. */
export function Mark({ size }: { size: number }) {
  return (
    <svg class="mark" width={size} height={size} viewBox="8 8 112 112" aria-hidden="true">
      <path d="M22 106 42 86" stroke="currentColor" stroke-width="11" stroke-linecap="round" />
      <path
        d="M31 97C17 48 52 16 107 21c5 55-27 90-76 76Zm38-20a18 18 0 1 0 0-36 18 18 0 0 0 0 36Z"
        fill="currentColor"
        fill-rule="evenodd"
      />
    </svg>
  );
}
