import { hasModifierKey } from '@angular/cdk/keycodes';
import { type MatDialogRef } from '@angular/material/dialog';
import { filter, merge } from 'rxjs';

/** Esc, and a press beside the dialog, do what its Avbryt does. */
export const lamnaRuta = <T, R>(ref: MatDialogRef<T, R>, avbryt: () => void): void => {
  ref.disableClose = true;
  const esc = ref.keydownEvents().pipe(filter((h) => h.key === 'Escape' && !hasModifierKey(h)));
  merge(ref.backdropClick(), esc).subscribe((h) => {
    h.preventDefault();
    avbryt();
  });
};
