import { Component, computed, input } from '@angular/core';
import { type Avsnittsnamn, avsnittsrubrik, provaInnehall } from '@gemensam/arende/domain';
import { arAvslag } from '@gemensam/shared/domain';
import { grafResurs, GsLaddar, GsTomt, tidpunkt, urlVarde } from '@gemensam/shared/web';
import { type SkrivelseversionerQuery, SkrivelseversionerOperation, SkrivelseversionOperation, VersionernasSiffrorOperation } from '../generated/operationer';
import { type Versionsavsnitt, versionsavsnitt, type Versionstext } from './versionsrader';

type Version = NonNullable<SkrivelseversionerQuery['skrivelseversioner']>[number];

const ORSAKER: Readonly<Record<Version['orsak'], string>> = {
  sparad: 'Sparad',
  paus: 'Sparad när ingen skrev',
  registrerad: 'Registreringen',
  remiss: 'Skickad på remiss',
  fardigberedd: 'Färdigberedd',
};

/** The versions of a tjänsteskrivelse, any two beside each other, who wrote what, and each as a file. The choice stands in the address. */
@Component({
  selector: 'gs-versioner-del',
  imports: [GsLaddar, GsTomt],
  templateUrl: './versioner-del.html',
  styleUrl: './versioner-del.css',
})
export class VersionerDel {
  readonly samverkan = input.required<string>();
  readonly id = input.required<string>();
  protected readonly franVal = urlVarde('fran');
  protected readonly tillVal = urlVarde('till');
  protected readonly vemVal = urlVarde('vem');
  protected readonly alltVal = urlVarde('allt');
  protected readonly svar = grafResurs(SkrivelseversionerOperation, () => ({ arendeId: this.id() }));
  protected readonly siffersvar = grafResurs(VersionernasSiffrorOperation, () => ({ arendeId: this.id() }));
  protected readonly versioner = computed(() => (this.svar.varde() ? (this.svar.varde()?.skrivelseversioner ?? []) : null));
  protected readonly till = computed(() => this.#med(this.tillVal.varde()) ?? this.versioner()?.[0] ?? null);
  protected readonly fran = computed(() => this.#med(this.franVal.varde()) ?? this.versioner()?.find((v) => v.nummer < (this.till()?.nummer ?? 0)) ?? this.till());
  protected readonly franSvar = grafResurs(SkrivelseversionOperation, () => idt(this.fran()));
  protected readonly tillSvar = grafResurs(SkrivelseversionOperation, () => idt(this.till()));
  readonly #alla = computed(() => {
    const dagens = this.siffersvar.varde()?.skrivelsesiffror?.siffror ?? [];
    const [f, t] = [lasVersion(this.franSvar.varde()?.skrivelseversion, dagens), lasVersion(this.tillSvar.varde()?.skrivelseversion, dagens)];
    return f && t ? versionsavsnitt(f, t) : null;
  });
  protected readonly avsnitt = computed<readonly Versionsavsnitt[] | null>(() => {
    const alla = this.#alla();
    if (!alla || this.alltVal.varde() === 'ja' || this.vemVal.varde() === 'ja') return alla;
    return alla.filter((a) => a.andrade > 0).map((a) => ({ ...a, rader: a.rader.filter((r) => !r.lika) }));
  });
  protected readonly sammanfattning = computed(() => {
    const andrade = (this.#alla() ?? []).filter((a) => a.andrade > 0);
    if (andrade.length === 0) return 'Versionerna är lika.';
    const stycken = andrade.reduce((s, a) => s + a.andrade, 0);
    return `${stycken === 1 ? 'Ett stycke' : `${stycken} stycken`} skiljer sig: ${andrade.map((a) => this.rubriker[a.falt].toLowerCase()).join(', ')}.`;
  });
  /** Older versions were kept without their figures. */
  protected readonly utanSiffror = computed(() =>
    [this.franSvar.varde()?.skrivelseversion, this.tillSvar.varde()?.skrivelseversion].some((v) => v && !v.siffror && v.innehall.includes('"siffra"')),
  );
  protected readonly rubriker: Readonly<Record<Avsnittsnamn, string>> = avsnittsrubrik;
  protected readonly tidpunkt = tidpunkt;

  protected orsak(v: Version): string {
    return [ORSAKER[v.orsak], v.anteckning].filter(Boolean).join(': ');
  }

  protected fil(nummer: number, format: 'pdf' | 'docx'): string {
    return `/api/${this.samverkan()}/arenden/${this.id()}/tjansteskrivelse.${format}?version=${nummer}`;
  }

  protected vald(handelse: Event): string {
    return handelse.target instanceof HTMLSelectElement ? handelse.target.value : '';
  }

  protected kryssad(handelse: Event): string {
    return handelse.target instanceof HTMLInputElement && handelse.target.checked ? 'ja' : '';
  }

  #med(nummer: string): Version | undefined {
    return this.versioner()?.find((v) => `${v.nummer}` === nummer);
  }
}

const idt = (v: Version | null): { readonly id: string } | undefined => (v ? { id: v.id } : undefined);

type Siffervarde = { readonly nyckel: string; readonly varde: string };

const lasVersion = (v: { readonly innehall: string; readonly forfattare: string; readonly siffror?: readonly Siffervarde[] | null } | null | undefined, dagens: readonly Siffervarde[]): Versionstext | null => {
  if (!v) return null;
  const innehall = provaInnehall(JSON.parse(v.innehall) as unknown);
  return arAvslag(innehall) ? null : { innehall, forfattare: JSON.parse(v.forfattare) as Versionstext['forfattare'], siffror: new Map((v.siffror ?? dagens).map((s) => [s.nyckel, s.varde])) };
};
